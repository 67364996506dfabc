package mentoring.transform.engine.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import mentoring.transform.engine.Column;
import mentoring.transform.engine.Engine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuckDbEngineTest {
    private static final List<Column> COLUMNS = List.of(new Column("id", "BIGINT"), new Column("alias", "VARCHAR"));

    @TempDir
    private Path folder;

    @Test
    void columnsThatAnOldFileDoesNotHaveAreNull() throws Exception {
        try (Engine engine = new DuckDbEngine("100MB", folder)) {
            Path old = write(engine, "old", "SELECT CAST(1 AS BIGINT) AS id");
            Path recent = write(engine, "recent", "SELECT CAST(2 AS BIGINT) AS id, 'сош 5' AS alias");

            engine.readParquet("only_old", COLUMNS, List.of(old));
            engine.readParquet("mixed", COLUMNS, List.of(old, recent));

            assertThat(engine.rows("SELECT alias FROM only_old")).hasToString("[[null]]");
            assertThat(engine.rows("SELECT id, alias FROM mixed ORDER BY 1")).hasToString("[[1, null], [2, сош 5]]");
        }
    }

    @Test
    void aFileThatIsNotThereIsStillAnError() {
        try (Engine engine = new DuckDbEngine("100MB", folder)) {
            assertThatThrownBy(() -> engine.readParquet("t", COLUMNS, List.of(folder.resolve("no.parquet"))))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("no.parquet");
        }
    }

    private Path write(Engine engine, String name, String sql) throws Exception {
        Path directory = java.nio.file.Files.createDirectories(folder.resolve(name));
        engine.writeParquet(sql, List.of(), directory);
        return directory.resolve("part-0.parquet");
    }
}
