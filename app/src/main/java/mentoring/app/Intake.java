package mentoring.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mentoring.ingest.land.FileOutcome;
import mentoring.ingest.land.LoadReport;
import mentoring.ingest.land.LoadRequest;
import mentoring.workspace.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The arguments that check and load share, and what both make of the outcome. */
final class Intake {
    @Parameters(arity = "0..*", paramLabel = "${bundle:label.path}", descriptionKey = "intake.paths")
    private List<Path> paths = List.of();

    @Option(names = "--table", paramLabel = "${bundle:label.name}", descriptionKey = "intake.table")
    private String table;

    @Option(names = "--issuer", paramLabel = "${bundle:label.school}", descriptionKey = "intake.issuer")
    private String issuer;

    @Option(names = "--dated", paramLabel = "${bundle:label.date}", descriptionKey = "intake.dated")
    private LocalDate dated;

    @Option(names = "--strict", descriptionKey = "intake.strict")
    private boolean strict;

    /** The request for these arguments; without a path everything in the inbox. */
    LoadRequest request(Session session, Path inbox, Progress progress) {
        return new LoadRequest(
                paths.isEmpty() ? List.of(inbox) : paths,
                table,
                issuer,
                dated,
                strict,
                session.today(),
                session.clock().instant(),
                file -> show(session, progress, file));
    }

    static void show(Session session, Progress progress, FileOutcome file) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("file", file.file());
        facts.put("status", file.status().name().toLowerCase(Locale.ROOT));
        facts.put("rows_read", file.rowsRead());
        facts.put("rows_landed", file.rowsLanded());
        facts.put("rows_quarantined", file.rowsQuarantined());
        facts.put("warnings", file.warnings());
        progress.done("file", session.text("intake.progress", file.file()), facts);
    }

    /** What scripts are told: files that cannot be read count first, then quarantined rows. */
    int exitCode(LoadReport report) {
        long unreadable = report.unreadable();
        if (unreadable > 0 && (strict || report.readable() == 0)) {
            return ExitCode.NOTHING_READ.number();
        }
        if (strict && report.rowsQuarantined() > 0) {
            return ExitCode.QUARANTINED.number();
        }
        return ExitCode.DONE.number();
    }
}
