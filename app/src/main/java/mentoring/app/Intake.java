package mentoring.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import mentoring.ingest.land.FileOutcome;
import mentoring.ingest.land.LoadReport;
import mentoring.ingest.land.LoadRequest;
import mentoring.ingest.land.Loader;
import mentoring.ingest.land.PseudonymKey;
import mentoring.ingest.land.TaskRunner;
import mentoring.ingest.source.DatabaseQuery;
import mentoring.schema.Contracts;
import mentoring.workspace.ExitCode;
import mentoring.workspace.UserError;
import mentoring.workspace.Workspace;
import picocli.CommandLine.Mixin;
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

    @Option(names = "--explain", descriptionKey = "intake.explain")
    private boolean explain;

    @Mixin
    private DatabaseArguments database = new DatabaseArguments();

    /** Checks what the arguments name. */
    LoadReport check(Session session, Workspace workspace, Progress progress) {
        return run(session, workspace, progress, false, null);
    }

    /** Loads what the arguments name; the runner is null to do all in this process. */
    LoadReport load(Session session, Workspace workspace, Progress progress, TaskRunner elsewhere) {
        return run(session, workspace, progress, true, elsewhere);
    }

    private LoadReport run(
            Session session, Workspace workspace, Progress progress, boolean land, TaskRunner elsewhere) {
        Optional<DatabaseQuery> query = database.query();
        if (query.isPresent() && !paths.isEmpty()) {
            throw new UserError(
                    ExitCode.ARGUMENTS,
                    "Загружайте или файлы, или базу данных: с --jdbc пути не нужны.",
                    "Load either files or a database: --jdbc takes no paths.");
        }
        if (query.isPresent() && elsewhere != null) {
            throw new UserError(
                    ExitCode.ARGUMENTS,
                    "Из базы данных загружают без Spark: уберите --engine и --master.",
                    "A database is loaded without Spark: leave --engine and --master out.");
        }
        LoadRequest request = request(session, workspace.inbox(), progress);
        Loader loader = new Loader(workspace, Contracts.load(), PseudonymKey.open(workspace));
        if (query.isPresent()) {
            return loader.query(request, query.get(), land);
        }
        if (elsewhere != null) {
            return loader.load(request, elsewhere);
        }
        return land ? loader.load(request) : loader.check(request);
    }

    boolean explain() {
        return explain;
    }

    /** The request for these arguments; without a path everything in the inbox. */
    private LoadRequest request(Session session, Path inbox, Progress progress) {
        LoadRequest request = new LoadRequest(
                paths.isEmpty() ? List.of(inbox) : paths,
                table,
                issuer,
                dated,
                strict,
                session.today(),
                session.clock().instant(),
                file -> show(session, progress, file));
        return explain ? request.explained() : request;
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
