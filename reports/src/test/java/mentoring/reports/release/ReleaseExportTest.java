package mentoring.reports.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import mentoring.release.Manifest.ObjectFile;
import mentoring.release.Manifest.ReleaseTable;
import mentoring.release.ReleaseStore;
import mentoring.schema.Contracts;
import mentoring.workspace.UserError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseExportTest {
    @TempDir
    Path folder;

    private final List<ReleaseTable> tables = new ArrayList<>();
    private Path warehouse;

    @BeforeEach
    void folders() throws IOException {
        warehouse = Files.createDirectory(folder.resolve("warehouse"));
    }

    @Test
    void aCellThatASpreadsheetWouldRunLeavesAsText() throws IOException, SQLException {
        stand(
                "star",
                "dim_code",
                """
                SELECT 'position' AS code_list, code, title AS title_ru, 'x' AS title_en FROM (VALUES
                  ('a', '=HYPERLINK("http://example.org","look")'), ('b', '+7 495'), ('c', '-1'), ('d', '@SUM(A1)'),
                  ('e', chr(9) || '=1'), ('f', 'Школа =1'), ('g', NULL)) AS codes(code, title)""");

        write();

        assertThat(Files.readString(folder.resolve("out/csv/dim_code.csv")).lines())
                .containsExactly(
                        "code_list,code,title_ru,title_en",
                        "position,a," + "\"'=HYPERLINK(\"\"http://example.org\"\",\"\"look\"\")\",x",
                        "position,b,'+7 495,x",
                        "position,c,'-1,x",
                        "position,d,'@SUM(A1),x",
                        "position,e,'\t=1,x",
                        "position,f,Школа =1,x",
                        "position,g,,x");
    }

    @Test
    void aHiddenUnitDoesNotTellOnWhichSideOfTheLimitsItLies() throws IOException, SQLException {
        stand(
                "published",
                "comparison",
                """
                SELECT 'iz11' AS indicator, 'm' AS campaign_id, 'school' AS level, code AS territory_code, 3 AS numerator,
                  'alarm_low' AS flag, status AS public_status
                FROM (VALUES ('s1', 'primary'), ('s2', 'show')) AS units(code, status)""");

        write();

        assertThat(Files.readString(folder.resolve("out/csv/comparison.csv")).lines())
                .containsExactly(
                        "campaign_id,indicator,level,territory_code,numerator,flag,public_status",
                        "m,iz11,school,s1,,,primary",
                        "m,iz11,school,s2,3,alarm_low,show");
    }

    @Test
    void aTableAboutPersonsDoesNotLeave() throws SQLException {
        stand("star", "dim_school", "SELECT '1' AS school_id, DATE '2020-01-01' AS valid_from, 'p' AS head_person_id");

        assertThatThrownBy(this::write)
                .isInstanceOf(UserError.class)
                .hasMessageContaining("dim_school")
                .hasMessageContaining("head_person_id");
    }

    private void write() throws IOException {
        ReleaseExport.write(
                new ReleaseStore(warehouse),
                tables,
                Contracts.load(),
                false,
                Files.createDirectories(folder.resolve("out")));
    }

    /** A table of the release with these rows. */
    private void stand(String layer, String name, String sql) throws SQLException {
        Path file = warehouse.resolve(name + ".parquet");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("COPY (" + sql + ") TO '" + file + "' (FORMAT parquet)");
        }
        tables.add(new ReleaseTable(
                name, layer, "recipe", "content", 1, List.of(new ObjectFile(name + ".parquet", 1, "hash"))));
    }
}
