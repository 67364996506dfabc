package mentoring.app;

import java.nio.file.Path;
import mentoring.release.ReleaseStore;
import mentoring.reports.Reports;
import mentoring.reports.check.Finding;
import mentoring.reports.check.ReportCheck;
import mentoring.schema.Contracts;
import mentoring.workspace.ExitCode;
import mentoring.workspace.Settings;
import mentoring.workspace.UserError;
import mentoring.workspace.Workspace;

/** {@code report --check FILE}: says which numbers of a report's file are not those of the release. */
final class CheckedReport {
    private static final int SHOWN = 50;

    private final Session session;
    private final Workspace workspace;

    CheckedReport(Session session, Workspace workspace) {
        this.session = session;
        this.workspace = workspace;
    }

    /**
     * @throws UserError when something differs
     */
    void print(Path file) {
        ReleaseStore store = new ReleaseStore(workspace.warehouse());
        Settings settings = Settings.read(workspace);
        ReportCheck.Result result = ReportCheck.check(file, (release, request) -> new Reports(
                        workspace, store.resolve(release), Contracts.load(), settings.memoryLimit())
                .tree(request));
        for (Finding finding : result.findings().stream().limit(SHOWN).toList()) {
            String where = finding.key() == null ? finding.place() : finding.place() + ", " + finding.key();
            session.print(session.text("report.check.finding", where, finding.expected(), finding.found()));
        }
        if (!result.findings().isEmpty()) {
            int found = result.findings().size();
            throw new UserError(
                    ExitCode.VERIFICATION,
                    "Файл " + file + " расходится с выпуском "
                            + result.imprint().release() + ": расхождений " + found + ".",
                    "The file " + file + " differs from release "
                            + result.imprint().release() + " in " + found + " places.");
        }
        session.printText(
                "report.check.right", result.numbers(), result.imprint().release());
    }
}
