package mentoring.app;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mentoring.release.Manifest;
import mentoring.release.ReleaseStore;
import mentoring.reports.Format;
import mentoring.reports.ReportRequest;
import mentoring.reports.Reports;
import mentoring.reports.release.Zone;
import mentoring.schema.Contracts;
import mentoring.workspace.Settings;
import mentoring.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Renders reports from a release; without names lists what there is. */
@Command(name = "report")
final class ReportCommand implements Runnable {
    @Parameters(arity = "0..*", paramLabel = "${bundle:label.name}", descriptionKey = "report.names")
    private List<String> names = List.of();

    @Option(names = "--campaign", paramLabel = "ID")
    private String campaign;

    @Option(names = "--territory", split = ",", hideParamSyntax = true, paramLabel = "${bundle:label.code}")
    private List<String> territories = List.of();

    @Option(names = "--all")
    private boolean everyTerritory;

    @Option(names = "--zone", paramLabel = "inner|public")
    private Zone zone = Zone.INNER;

    @Option(names = "--format", split = ",", hideParamSyntax = true, paramLabel = "pdf,html,xlsx,csv")
    private Set<Format> formats = EnumSet.of(Format.PDF);

    @Option(names = "--release", paramLabel = "${bundle:label.release}")
    private String release = ReleaseStore.CURRENT;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "${bundle:label.dir}")
    private Path out;

    private final Session session;

    ReportCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        Workspace workspace = session.workspace();
        ReleaseStore store = new ReleaseStore(workspace.warehouse());
        Manifest manifest = store.resolve(release);
        Settings settings = Settings.read(workspace);
        Reports reports = new Reports(workspace, manifest, Contracts.load(), settings.memoryLimit());
        if (names.isEmpty()) {
            list(reports);
            return;
        }
        List<String> wanted = everyTerritory ? territoriesOf(workspace, manifest) : territories;
        for (String name : names) {
            if (wanted.isEmpty()) {
                render(reports, workspace, name, null);
            }
            wanted.forEach(territory -> render(reports, workspace, name, territory));
        }
    }

    private void list(Reports reports) {
        TextTable table = new TextTable(session.text("report.name"), session.text("report.title"));
        reports.list().forEach(info -> table.row(info.name(), session.text(info.title())));
        table.print(session.console().out());
        session.say("report.next");
    }

    private void render(Reports reports, Workspace workspace, String name, String territory) {
        ReportRequest request = new ReportRequest(
                name,
                campaign,
                territory,
                zone,
                formats,
                out == null ? workspace.reports() : out,
                session.messages().language(),
                session.today());
        List<Path> files;
        try (Progress progress = session.progress()) {
            progress.done("report", session.text("report.progress", name), Map.of("report", name));
            files = reports.render(request);
        }
        files.forEach(file -> session.print(file.toString()));
    }

    /** Every territory above the schools for which the campaign has values. */
    private List<String> territoriesOf(Workspace workspace, Manifest manifest) {
        try (var database = Releases.open(workspace, manifest, zone)) {
            return database
                    .rows(
                            "SELECT DISTINCT territory_code FROM indicator_value WHERE level <> 'school'"
                                    + " AND campaign_id = coalesce($campaign, (SELECT arg_max(campaign_id, (as_of, campaign_id))"
                                    + " FROM indicator_value)) ORDER BY territory_code",
                            java.util.Collections.singletonMap("campaign", campaign))
                    .stream()
                    .map(row -> row.text("territory_code"))
                    .toList();
        }
    }
}
