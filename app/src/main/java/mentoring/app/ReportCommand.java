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

/** Renders reports from a release, or compares a rendered one with it; without names lists what there is. */
@Command(name = "report")
final class ReportCommand implements Runnable {
    @Parameters(arity = "0..*", paramLabel = "${bundle:label.name}", descriptionKey = "report.names")
    private List<String> names = List.of();

    @Option(names = "--campaign", paramLabel = "ID")
    private String campaign;

    @Option(names = "--territory", split = ",", hideParamSyntax = true, paramLabel = "${bundle:label.code}")
    private List<String> territories = List.of();

    @Option(names = "--all")
    private boolean everySubject;

    @Option(names = "--check", paramLabel = "${bundle:label.file}")
    private Path check;

    @Option(names = "--zone", paramLabel = "inner|public")
    private Zone zone = Zone.INNER;

    @Option(names = "--format", split = ",", hideParamSyntax = true, paramLabel = "pdf,docx,html,xlsx,pptx,csv")
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
        if (check != null) {
            new CheckedReport(session, workspace).print(check);
            return;
        }
        Manifest manifest = new ReleaseStore(workspace.warehouse()).resolve(release);
        Settings settings = Settings.read(workspace);
        Reports reports = new Reports(workspace, manifest, Contracts.load(), settings.memoryLimit());
        if (names.isEmpty()) {
            list(reports);
        } else if (everySubject) {
            new ReportBatch(session, reports)
                    .run(names.stream().map(n -> request(workspace, n, null)).toList());
        } else {
            for (String name : names) {
                if (territories.isEmpty()) {
                    render(reports, request(workspace, name, null));
                }
                territories.forEach(territory -> render(reports, request(workspace, name, territory)));
            }
        }
    }

    private void list(Reports reports) {
        TextTable table = new TextTable(session.text("report.name"), session.text("report.title"));
        reports.list().forEach(info -> table.row(info.name(), session.text(info.title())));
        table.print(session.console().out());
        session.say("report.next");
    }

    private ReportRequest request(Workspace workspace, String name, String territory) {
        return new ReportRequest(
                name,
                campaign,
                territory,
                zone,
                formats,
                out == null ? workspace.reports() : out,
                session.messages().language(),
                session.today());
    }

    private void render(Reports reports, ReportRequest request) {
        List<Path> files;
        try (Progress progress = session.progress()) {
            progress.done("report", session.text("report.progress", request.name()), Map.of("report", request.name()));
            files = reports.render(request);
        }
        files.forEach(file -> session.print(file.toString()));
    }
}
