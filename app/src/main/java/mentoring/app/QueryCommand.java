package mentoring.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import mentoring.release.Manifest;
import mentoring.release.ReleaseStore;
import mentoring.reports.release.QueryResult;
import mentoring.reports.release.ReleaseDatabase;
import mentoring.reports.release.Zone;
import mentoring.workspace.ExitCode;
import mentoring.workspace.UserError;
import mentoring.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Read-only SQL over one release. */
@Command(name = "query")
final class QueryCommand implements Runnable {

    /** What {@code --format} accepts. */
    enum Format {
        TABLE,
        CSV,
        JSON,
        PARQUET
    }

    @Parameters(arity = "0..1", paramLabel = "SQL", descriptionKey = "query.sql")
    private String sql;

    @Option(
            names = {"-f", "--file"},
            paramLabel = "${bundle:label.file}")
    private Path file;

    @Option(names = "--release", paramLabel = "${bundle:label.release}")
    private String release = ReleaseStore.CURRENT;

    @Option(names = "--format", paramLabel = "table|csv|json|parquet")
    private Format format = Format.TABLE;

    @Option(names = "--zone", paramLabel = "inner|public")
    private Zone zone = Zone.INNER;

    private final Session session;

    QueryCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        String text = sqlText();
        Workspace workspace = session.workspace();
        Manifest manifest = new ReleaseStore(workspace.warehouse()).resolve(release);
        try (ReleaseDatabase database = Releases.open(workspace, manifest, zone)) {
            if (format == Format.PARQUET) {
                parquet(database, text);
                return;
            }
            try (QueryResult result = database.query(text)) {
                switch (format) {
                    case CSV -> QueryOutput.csv(result, session.console().out());
                    case JSON -> QueryOutput.json(result, session.console().out());
                    default -> QueryOutput.table(result, session.console().out());
                }
            }
        }
    }

    /** A Parquet file has its table of contents at the end, so it is made on disk first. */
    private void parquet(ReleaseDatabase database, String text) {
        try {
            Path temporary = Files.createTempFile("mentoring-", ".parquet");
            try {
                database.writeParquet(text, temporary);
                Files.copy(temporary, session.console().out());
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String sqlText() {
        if ((sql == null) == (file == null)) {
            throw new UserError(
                    ExitCode.ARGUMENTS,
                    "Нужен один запрос: текстом (mentoring query \"SELECT …\") или файлом (-f запрос.sql).",
                    "One query is needed: as text (mentoring query \"SELECT …\") or as a file (-f query.sql).");
        }
        if (sql != null) {
            return sql;
        }
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new UserError(
                    ExitCode.ARGUMENTS,
                    "Файла с запросом " + file + " нет; проверьте путь.",
                    "There is no query file " + file + "; check the path.",
                    e);
        } catch (CharacterCodingException e) {
            throw new UserError(
                    ExitCode.ARGUMENTS,
                    "Файл с запросом " + file + " не в кодировке UTF-8; пересохраните его в UTF-8.",
                    "The query file " + file + " is not UTF-8; save it again as UTF-8.",
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
