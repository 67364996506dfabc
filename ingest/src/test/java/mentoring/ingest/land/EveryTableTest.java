package mentoring.ingest.land;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mentoring.ingest.CleanRows;
import mentoring.ingest.TestWorkspace;
import mentoring.ingest.TestWorkspace.Sheet;
import mentoring.landed.LandedColumns;
import mentoring.schema.Field;
import mentoring.schema.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clean deliveries of every input table, as text and as workbook. */
class EveryTableTest {
    private static final int ROWS = 40;

    @TempDir
    Path folder;

    @Test
    void cleanRowsOfEveryTableLandWithoutFindingsInTheDeclaredColumns() throws Exception {
        TestWorkspace workspace = new TestWorkspace(folder);
        for (Table table : TestWorkspace.CONTRACTS.layer(Table.Layer.INPUT)) {
            workspace.csv(table.name() + ".csv", lines(table));
            workspace.xlsx("книга " + table.name() + ".xlsx", sheet(table));
        }

        LoadReport report = workspace.load(workspace.inbox());

        for (FileOutcome file : report.files()) {
            assertThat(file.status()).as(file.file()).isEqualTo(FileOutcome.Status.LANDED);
            assertThat(file.findings()).as(file.file()).isEmpty();
            assertThat(file.rowsLanded()).as(file.file()).isEqualTo(ROWS);
        }
        for (Table table : TestWorkspace.CONTRACTS.layer(Table.Layer.INPUT)) {
            List<String> expected = LandedColumns.of(table).stream()
                    .map(c -> c.name() + "|" + c.sqlType().replace(", ", ","))
                    .toList();
            assertThat(workspace.columns(table.name())).as(table.name()).isEqualTo(expected);
            assertThat(workspace.store().files(table.name())).hasSize(1);
        }
    }

    private static String[] lines(Table table) {
        CleanRows rows = new CleanRows(table, TestWorkspace.CONTRACTS.codeLists(), 1, false);
        List<String> lines = new ArrayList<>();
        lines.add(String.join(";", table.fields().stream().map(Field::name).toList()));
        for (int i = 0; i < ROWS; i++) {
            List<String> cells = Arrays.stream(rows.row(i))
                    .map(v -> v == null ? "" : v.toString().contains(";") ? '"' + v.toString() + '"' : v.toString())
                    .toList();
            lines.add(String.join(";", cells));
        }
        return lines.toArray(String[]::new);
    }

    private static Sheet sheet(Table table) {
        CleanRows rows = new CleanRows(table, TestWorkspace.CONTRACTS.codeLists(), 2, true);
        List<List<Object>> cells = new ArrayList<>();
        cells.add(table.fields().stream().map(f -> (Object) f.title().ru()).toList());
        for (int i = 0; i < ROWS; i++) {
            cells.add(Arrays.asList(rows.row(i)));
        }
        return new Sheet(table.title().ru(), cells);
    }
}
