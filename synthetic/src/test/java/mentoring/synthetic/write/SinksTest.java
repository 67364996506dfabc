package mentoring.synthetic.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mentoring.ingest.land.FileOutcome;
import mentoring.landed.Delivery;
import mentoring.schema.Contracts;
import mentoring.schema.Field;
import mentoring.schema.Table;
import mentoring.synthetic.RealDecoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SinksTest {
    private static final Contracts CONTRACTS = RealDecoder.CONTRACTS;
    private static final LocalDate DATED = LocalDate.of(2026, 1, 1);

    @TempDir
    Path folder;

    private void fill(RowSink sink) {
        ExampleRows.tables(CONTRACTS).forEach(t -> sink.row(t.name(), ExampleRows.row(t)));
        sink.close();
    }

    private WorkbookSink workbook(String name) {
        return new WorkbookSink.Shelf(folder, CONTRACTS, LineStage.CLEAN)
                .open(name, new WorkbookSink.Stamp("Ш-12", DATED, "izh-2022-05"));
    }

    @Test
    void everyTableOfAWorkbookIsReadWithoutFindings() {
        fill(workbook("school.xlsx"));

        FileOutcome outcome = new RealDecoder(folder.resolve("ws")).checkOne(folder.resolve("school.xlsx"));

        assertThat(outcome.findings())
                .filteredOn(f -> !f.sheet().equals(Guide.TITLE))
                .isEmpty();
        assertThat(outcome.receiptsByRule()).isEmpty();
        assertThat(outcome.rowsLanded()).isEqualTo(ExampleRows.tables(CONTRACTS).size());
        assertThat(outcome.delivery())
                .extracting(Delivery::issuer, Delivery::dated, Delivery::datedBy)
                .containsExactly("Ш-12", DATED, "stamp");
    }

    @Test
    void aWithdrawnRowIsReadAsWithdrawn() {
        Table table = CONTRACTS.get("leaves");
        try (WorkbookSink sink = workbook("withdrawn.xlsx")) {
            Object[] keyOnly = ExampleRows.row(table);
            keyOnly[table.fields().indexOf(table.field("kind").orElseThrow())] = null; // required unless withdrawn
            sink.withdraw("leaves", keyOnly);
        }

        FileOutcome outcome = new RealDecoder(folder.resolve("ws")).checkOne(folder.resolve("withdrawn.xlsx"));

        assertThat(outcome.rowsLanded()).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1251"})
    void everyTextFileIsReadWithoutFindings(String charset) {
        fill(new CsvSink(
                folder.resolve("d"),
                CONTRACTS,
                Charset.forName(charset),
                t -> t.name() + "_2026-01-01.csv",
                LineStage.CLEAN));

        for (FileOutcome outcome :
                new RealDecoder(folder.resolve("ws")).check(folder.resolve("d")).files()) {
            assertThat(outcome.findings()).as(outcome.file()).isEmpty();
            assertThat(outcome.rowsLanded()).as(outcome.file()).isOne();
        }
    }

    @Test
    void textIsQuotedWhereItMustBe() throws IOException {
        Object[] values = ExampleRows.row(CONTRACTS.get("campaigns"));
        values[1] = "Мониторинг «весна»; \"1 этап\"";
        try (CsvSink sink =
                new CsvSink(folder, CONTRACTS, StandardCharsets.UTF_8, t -> t.name() + ".csv", LineStage.CLEAN)) {
            sink.row("campaigns", values);
        }

        assertThat(Files.readString(folder.resolve("campaigns.csv")))
                .contains(";\"Мониторинг «весна»; \"\"1 этап\"\"\";");
    }

    @Test
    void parquetHasTheTypesAndValuesOfTheContracts() throws SQLException {
        fill(new ParquetSink(folder, CONTRACTS, "07"));

        for (Table table : ExampleRows.tables(CONTRACTS)) {
            String file = folder.resolve(table.name() + "_07_001.parquet").toString();
            assertThat(query("SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM '" + file + "')"))
                    .as(table.name())
                    .isEqualTo(table.fields().stream().map(SinksTest::described).toList());
            assertThat(query("SELECT * FROM '" + file + "'"))
                    .as(table.name())
                    .containsExactly(joined(ExampleRows.row(table)));
        }
    }

    private static String described(Field field) {
        return field.name() + "|" + field.sqlType().replace(" ", "");
    }

    @Test
    void parquetIsCutIntoFilesOfAFixedNumberOfRows() throws SQLException {
        Object[] row = ExampleRows.row(CONTRACTS.get("population"));
        try (ParquetSink sink = new ParquetSink(folder, CONTRACTS, "", 1000)) {
            for (long i = 0; i < 2500; i++) {
                row[4] = i;
                sink.row("population", row);
            }
        }

        assertThat(query("SELECT count(*), min(residents), max(residents) FROM '" + folder + "/population_*.parquet'"
                        + " GROUP BY filename ORDER BY filename"))
                .containsExactly("1000|0|999", "1000|1000|1999", "500|2000|2499");
    }

    @Test
    void theSameRowsGiveTheSameBytes() throws IOException {
        for (String name : List.of("a", "b")) {
            fill(workbook(name + ".xlsx"));
            fill(new ParquetSink(folder.resolve(name), CONTRACTS, ""));
        }

        assertThat(folder.resolve("a.xlsx")).hasSameBinaryContentAs(folder.resolve("b.xlsx"));
        for (Table table : ExampleRows.tables(CONTRACTS)) {
            String file = table.name() + "_001.parquet";
            assertThat(folder.resolve("a").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("b").resolve(file));
        }
    }

    private static String joined(Object[] values) {
        List<String> texts = new ArrayList<>();
        for (Object value : values) {
            texts.add(String.valueOf(value));
        }
        return String.join("|", texts);
    }

    private static List<String> query(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                Object[] row = new Object[result.getMetaData().getColumnCount()];
                for (int i = 0; i < row.length; i++) {
                    row[i] = result.getObject(i + 1);
                }
                rows.add(joined(row));
            }
        }
        return rows;
    }
}
