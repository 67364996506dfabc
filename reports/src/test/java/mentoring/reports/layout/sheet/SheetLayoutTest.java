package mentoring.reports.layout.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import mentoring.reports.FixtureRelease;
import mentoring.reports.Fixtures;
import mentoring.reports.release.Zone;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.NumberRun.Unit;
import mentoring.reports.tree.Report;
import mentoring.reports.tree.Run;
import mentoring.reports.tree.Table;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetLayoutTest {
    @TempDir
    static Path folder;

    private static Report report;

    @BeforeAll
    static void report() {
        report = Fixtures.tree(FixtureRelease.workspace(folder), "izh-2022-11", Zone.INNER);
    }

    private static ReadableWorkbook workbook() throws Exception {
        return new ReadableWorkbook(new ByteArrayInputStream(XlsxLayout.xlsx(report, Fixtures.PRINTED_ON)));
    }

    @Test
    void oneSheetPerTableAndOneOfNotes() throws Exception {
        try (ReadableWorkbook workbook = workbook()) {
            assertThat(workbook.getSheets().map(s -> s.getName()))
                    .startsWith("Таблица\u00A01", "Таблица\u00A02")
                    .endsWith("Примечания")
                    .hasSize(report.tables().size() + 1);
        }
    }

    @Test
    void numbersAreNumbersAndEqualTheTree() throws Exception {
        int numbers = 0;
        try (ReadableWorkbook workbook = workbook()) {
            for (Table table : report.tables()) {
                List<Row> rows = workbook.findSheet(table.label()).orElseThrow().read();
                SheetTable sheet = SheetTable.of(table, report.language());
                for (int i = 0; i < sheet.rows().size(); i++) {
                    Row row = rows.get(rows.size() - sheet.rows().size() + i);
                    for (int j = 0; j < sheet.heads().size(); j++) {
                        for (Run run : sheet.rows().get(i).get(j).runs()) {
                            if (run instanceof NumberRun number && number.isKnown() && number.unit() != Unit.YES_NO) {
                                assertThat(row.getCell(j).getType()).isEqualTo(CellType.NUMBER);
                                assertThat(row.getCell(j).asNumber().doubleValue())
                                        .isEqualTo(shown(number).doubleValue());
                                numbers++;
                            }
                        }
                    }
                }
            }
        }
        assertThat(numbers).isGreaterThan(150);
    }

    private static BigDecimal shown(NumberRun number) {
        return number.unit() == Unit.POINTS ? number.value().movePointRight(2) : number.value();
    }

    /** One number per cell: part and whole, the ends of a range; a list of numbers among words stays a text. */
    @Test
    void cellsWithTwoNumbersBecomeTwoCells() {
        var three = new SheetColumn.Shape(3, "П1 – ; П2 – ; П3 – ");
        assertThat(SheetColumn.of(List.of(shape(1, ""), shape(1, "† ")))).isEqualTo(SheetColumn.ONE);
        assertThat(SheetColumn.of(List.of(shape(1, ""), shape(2, " из\u00A0"), shape(0, "–"))))
                .isEqualTo(SheetColumn.TWO);
        assertThat(SheetColumn.of(List.of(shape(2, "\u00A0– ")))).isEqualTo(SheetColumn.TWO);
        assertThat(SheetColumn.of(List.of(shape(2, "П1 – ; П2 – ")))).isEqualTo(SheetColumn.TEXT);
        assertThat(SheetColumn.of(List.of(shape(2, " из "), three))).isEqualTo(SheetColumn.TEXT);
    }

    /** Also a dash in place of a number stands where the numbers stand; a group is a column of words. */
    @Test
    void columnsOfNumbersAreSetToTheRight() {
        List<Table.Column> columns = List.of(
                new Table.Column("name", "Название", 100, Table.Align.LEFT),
                new Table.Column("n", "Число", 50, Table.Align.RIGHT));
        Table table = new Table(
                "t",
                "Таблица 1",
                "Числа",
                columns,
                List.of(Table.Row.group("Группа"), Table.Row.body(List.of(Table.Cell.of("А"), Table.Cell.of("–")))),
                List.of());
        assertThat(SheetTable.of(table, mentoring.workspace.Language.RU).right())
                .containsExactly(false, false, true);
    }

    private static SheetColumn.Shape shape(int numbers, String words) {
        return new SheetColumn.Shape(numbers, words);
    }

    @ParameterizedTest
    @CsvSource({"=1+1, '''=1+1'", "+7 000, '''+7 000'", "-А, '''-А'", "@sum, '''@sum'", "Школа № 7, Школа № 7", "'', ''"
    })
    void textThatLooksLikeAFormulaIsDisarmed(String text, String harmless) {
        assertThat(SheetTable.harmless(text)).isEqualTo(harmless);
    }

    @Test
    void csvHasPlainNumbersAndGroupsAsAColumn() {
        Table changes = report.tables().stream()
                .filter(t -> t.id().equals("changes"))
                .findFirst()
                .orElseThrow();
        String csv = new String(CsvLayout.csv(report, changes), StandardCharsets.UTF_8);
        assertThat(csv.lines())
                .contains("\uFEFF№;Показатель;06.05.2022;18.11.2022;Изменение", "1;Приказ о внедрении;60,2%;65,1%;+4,8")
                .hasSize(16);
        Table comparison = report.tables().stream()
                .filter(t -> t.id().equals("comparison"))
                .findFirst()
                .orElseThrow();
        assertThat(new String(CsvLayout.csv(report, comparison), StandardCharsets.UTF_8))
                .contains("По типу школы;гимназия;7;");
    }

    @Test
    void sameReportGivesTheSameBytes() {
        assertThat(XlsxLayout.xlsx(report, Fixtures.PRINTED_ON))
                .isEqualTo(XlsxLayout.xlsx(report, Fixtures.PRINTED_ON));
    }
}
