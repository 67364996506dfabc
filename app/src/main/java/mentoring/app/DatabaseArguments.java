package mentoring.app;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import mentoring.ingest.source.DatabaseQuery;
import mentoring.workspace.ExitCode;
import mentoring.workspace.UserError;
import picocli.CommandLine.Option;

/** A database instead of files. Name and password come from the environment or a file, never from the command line. */
final class DatabaseArguments {
    private static final String USER = "MENTORING_JDBC_USER";
    private static final String PASSWORD = "MENTORING_JDBC_PASSWORD";

    @Option(names = "--jdbc", paramLabel = "URL", descriptionKey = "intake.jdbc")
    private String url;

    @Option(names = "--query", paramLabel = "SQL", descriptionKey = "intake.query")
    private String sql;

    @Option(
            names = "--jdbc-credentials",
            paramLabel = "${bundle:label.file}",
            descriptionKey = "intake.jdbc-credentials")
    private Path credentials;

    /** The query, if a database was named. */
    Optional<DatabaseQuery> query() {
        if (url == null && sql == null && credentials == null) {
            return Optional.empty();
        }
        if (url == null || sql == null) {
            throw new UserError(
                    ExitCode.ARGUMENTS,
                    "Для загрузки из базы нужны и --jdbc с адресом, и --query с запросом.",
                    "To load from a database give both --jdbc with its address and --query.");
        }
        return Optional.of(new DatabaseQuery(url, sql, credentials == null ? fromEnvironment() : fromFile()));
    }

    private static DatabaseQuery.Credentials fromEnvironment() {
        return new DatabaseQuery.Credentials(System.getenv(USER), System.getenv(PASSWORD));
    }

    private DatabaseQuery.Credentials fromFile() {
        Properties properties = new Properties();
        try {
            refuseOpenFile();
            try (Reader reader = Files.newBufferedReader(credentials)) {
                properties.load(reader);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UserError(
                    ExitCode.ARGUMENTS,
                    "Файл " + credentials + " не читается; в нём должны быть строки user=… и password=….",
                    "The file " + credentials + " cannot be read; it holds the lines user=… and password=….",
                    e);
        }
        return new DatabaseQuery.Credentials(properties.getProperty("user"), properties.getProperty("password"));
    }

    private void refuseOpenFile() throws IOException {
        if (!Files.getFileStore(credentials).supportsFileAttributeView("posix")) {
            return;
        }
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(credentials);
        if (permissions.contains(PosixFilePermission.GROUP_READ)
                || permissions.contains(PosixFilePermission.OTHERS_READ)) {
            throw new UserError(
                    ExitCode.ARGUMENTS,
                    "Файл с паролем " + credentials + " могут читать другие; закройте его: chmod 600 " + credentials
                            + ".",
                    "Others may read the file with the password " + credentials + "; close it: chmod 600 " + credentials
                            + ".");
        }
    }
}
