package mentoring.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import mentoring.ingest.TestWorkspace;
import mentoring.ingest.land.FileOutcome;
import mentoring.ingest.land.FileOutcome.Status;
import mentoring.ingest.land.LoadRequest;
import mentoring.workspace.UserError;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real PostgreSQL server, where one is installed. */
class PostgresTest {
    private static final DatabaseQuery.Credentials READER =
            new DatabaseQuery.Credentials(PostgresServer.USER, PostgresServer.PASSWORD);

    @TempDir
    static Path serverFolder;

    @TempDir
    Path folder;

    private static PostgresServer server;

    @BeforeAll
    static void startServer() throws Exception {
        Assumptions.assumeTrue(PostgresServer.programs().isPresent(), "PostgreSQL is not installed");
        server = PostgresServer.start(PostgresServer.programs().get(), serverFolder);
        try (Connection connection =
                        DriverManager.getConnection(server.url(), PostgresServer.USER, PostgresServer.PASSWORD);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE staff (school text, person bigint, since date, until timestamp,"
                    + " skills text[], most smallint, rate numeric(6,3), active boolean)");
            statement.execute("INSERT INTO staff VALUES"
                    + " ('Ш-1', 15, '2021-09-01', NULL, NULL, 3, 0.5, true),"
                    + " ('Ш-1; «вторая»', 16, '2021-09-01', '2022-05-06 00:00', NULL, NULL, 1, false),"
                    + " ('Ш-1', 17, NULL, NULL, NULL, 2, 1, NULL)");
        }
    }

    @AfterAll
    static void stopServer() throws Exception {
        if (server != null) {
            server.close();
        }
    }

    private static final String QUERY = "SELECT school AS school_id, person AS person_id, since AS entered_on, until AS"
            + " left_on, most AS max_mentees FROM staff ORDER BY person";

    private FileOutcome load(TestWorkspace workspace, String sql, DatabaseQuery.Credentials credentials) {
        LoadRequest plain = workspace.request();
        LoadRequest request =
                new LoadRequest(List.of(), "mentors", null, null, false, plain.today(), plain.now(), plain.progress());
        return workspace
                .loader()
                .query(request, new DatabaseQuery(server.url(), sql, credentials), true)
                .files()
                .get(0);
    }

    @Test
    void rowsOfAQueryLandLikeThoseOfAFile() throws Exception {
        TestWorkspace workspace = new TestWorkspace(folder);

        FileOutcome outcome = load(workspace, QUERY, READER);

        assertThat(outcome.status()).isEqualTo(Status.LANDED);
        assertThat(workspace.landed("mentors", "school_id, entered_on, left_on, max_mentees, source_file, source_row"))
                .containsExactly(
                        "Ш-1|2021-09-01|null|3|postgres_mentors.csv|2",
                        "Ш-1; «вторая»|2021-09-01|2022-05-06|null|postgres_mentors.csv|3");
        assertThat(outcome.findings()).extracting(f -> f.row() + " " + f.rule()).containsExactly("4 required");
        assertThat(outcome.delivery().decoding()).containsEntry("query", QUERY);
        assertThat(load(workspace, QUERY, READER).status()).isEqualTo(Status.ALREADY_LANDED);
    }

    @Test
    void nothingIsWrittenIntoTheDatabaseAndNoPasswordIsTold() throws Exception {
        TestWorkspace workspace = new TestWorkspace(folder);
        assertThatThrownBy(() -> load(workspace, "DELETE FROM staff RETURNING school", READER))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("read-only");
        assertThatThrownBy(() ->
                        load(workspace, QUERY, new DatabaseQuery.Credentials(PostgresServer.USER, "wrong-password")))
                .isInstanceOf(UserError.class)
                .message()
                .doesNotContain("wrong-password");
    }
}
