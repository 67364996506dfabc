package mentoring.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import mentoring.ingest.TestWorkspace;
import mentoring.ingest.land.FileOutcome;
import mentoring.ingest.land.FileOutcome.Status;
import mentoring.workspace.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesTest {
    @TempDir
    Path folder;

    private Path parquet(TestWorkspace workspace, String name, String select) throws Exception {
        Path file = workspace.inbox().resolve(name);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("COPY (" + select + ") TO '" + file + "' (FORMAT parquet)");
        }
        return file;
    }

    @Test
    void parquetIsReadByItsTypes() throws Exception {
        TestWorkspace workspace = new TestWorkspace(folder);
        Path file = parquet(
                workspace,
                "mentors [2022].parquet",
                "SELECT 'Ш-' || i AS school_id, 7000000000000000 + i AS person_id, DATE '2021-09-01' AS entered_on,"
                        + " TIMESTAMP '2022-05-06 00:00:00' AS left_on, i::DOUBLE AS max_mentees,"
                        + " ['C01'] AS \"Компетенции, неизвестные\" FROM range(1, 4) t(i)");

        FileOutcome outcome = workspace.loadOne(file);

        assertThat(outcome.status()).isEqualTo(Status.LANDED);
        assertThat(workspace.landed("mentors", "school_id, entered_on, left_on, max_mentees, source_row"))
                .containsExactly(
                        "Ш-1|2021-09-01|2022-05-06|1|1",
                        "Ш-2|2021-09-01|2022-05-06|2|2",
                        "Ш-3|2021-09-01|2022-05-06|3|3");
        assertThat(outcome.receiptsByRule()).isEmpty();
        assertThat(workspace.loadOne(file).status()).isEqualTo(Status.ALREADY_LANDED);
    }

    @Test
    void brokenParquetIsRefused() throws Exception {
        TestWorkspace workspace = new TestWorkspace(folder);
        Path whole = parquet(workspace, "pairs.parquet", "SELECT i AS pair_id FROM range(5000) t(i)");
        byte[] bytes = Files.readAllBytes(whole);
        Files.write(whole, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        FileOutcome outcome = workspace.loadOne(whole);
        assertThat(outcome.status()).isEqualTo(Status.REJECTED);
        assertThat(outcome.message().ru()).contains("Parquet повреждён");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://localhost/base?user=a&password=b",
                "jdbc:postgresql://a:b@localhost/base",
                "jdbc:sqlserver://host;databaseName=x;PWD=b",
                "postgresql://localhost/base"
            })
    void anAddressWithAPasswordIsRefused(String url) {
        assertThatThrownBy(() -> new DatabaseQuery(url, "SELECT 1", DatabaseQuery.Credentials.NONE))
                .isInstanceOf(UserError.class);
    }

    @Test
    void credentialsDoNotPrintThemselves() {
        assertThat(new DatabaseQuery.Credentials("a", "b")).hasToString("Credentials[hidden]");
    }
}
