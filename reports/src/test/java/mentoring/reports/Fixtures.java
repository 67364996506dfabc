package mentoring.reports;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import mentoring.reports.release.Zone;
import mentoring.reports.tree.Report;
import mentoring.schema.Contracts;
import mentoring.workspace.Language;
import mentoring.workspace.Workspace;

/** Short ways to the reports of the invented release. */
public final class Fixtures {
    public static final LocalDate PRINTED_ON = LocalDate.of(2022, 12, 12);

    private Fixtures() {}

    public static Reports reports(Workspace workspace) {
        return new Reports(workspace, FixtureRelease.manifest(workspace), Contracts.load(), null);
    }

    public static ReportRequest request(String campaign, String territory, Zone zone, Path out, Format... formats) {
        return new ReportRequest(
                "monitoring", campaign, territory, zone, Set.of(formats), out, Language.RU, PRINTED_ON);
    }

    public static Report tree(Workspace workspace, String campaign, Zone zone) {
        return reports(workspace).tree(request(campaign, null, zone, workspace.reports()));
    }

    /** The tree of any report. */
    public static Report tree(
            Workspace workspace, String report, String campaign, String territory, Zone zone, Language language) {
        return reports(workspace)
                .tree(new ReportRequest(
                        report, campaign, territory, zone, Set.of(), workspace.reports(), language, PRINTED_ON));
    }
}
