package mentoring.ingest.decode;

import static mentoring.ingest.TestWorkspace.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mentoring.ingest.TestWorkspace;
import mentoring.ingest.TestWorkspace.Sheet;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxFileTest {
    @TempDir
    Path folder;

    private static List<RawRow> rows(RawSheet sheet) {
        List<RawRow> rows = new ArrayList<>();
        try (RowCursor cursor = sheet.open()) {
            for (RawRow row = cursor.next(); row != null; row = cursor.next()) {
                rows.add(row);
            }
        }
        return rows;
    }

    @Test
    void cellsKeepTheirKindAndPlace() throws Exception {
        Path file = new TestWorkspace(folder)
                .xlsx(
                        "книга.xlsx",
                        Sheet.of("Пары", row(), row(null, "текст", 1.5, true, LocalDate.of(2022, 5, 6), 0.1 + 0.2)));
        try (DecodedFile decoded = Decoder.open(file, rows -> 0)) {
            RawSheet sheet = decoded.sheets().get(0);
            assertThat(sheet.name()).isEqualTo("Пары");
            List<RawRow> rows = rows(sheet);
            RawRow row = rows.get(rows.size() - 1);
            assertThat(row.number()).isEqualTo(2);
            assertThat(row.firstFilled()).isEqualTo(1);
            assertThat(row.cell(1)).isEqualTo(RawCell.text("текст"));
            assertThat(row.cell(2).number()).isEqualTo(new BigDecimal("1.5"));
            assertThat(row.cell(3).kind()).isEqualTo(RawCell.Kind.BOOLEAN);
            assertThat(row.cell(4).moment()).isEqualTo(LocalDateTime.of(2022, 5, 6, 0, 0));
            assertThat(row.cell(5).number()).isEqualTo(new BigDecimal("0.3"));
            assertThat(row.cell(99)).isEqualTo(RawCell.EMPTY);
        }
    }

    @Test
    void hiddenSheetsAreToldApart() throws Exception {
        Path file = folder.resolve("книга.xlsx");
        try (var out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            workbook.newWorksheet("Люди").value(0, 0, "x");
            Worksheet hidden = workbook.newWorksheet("_mentoring");
            hidden.value(0, 0, "issuer");
            hidden.setVisibilityState(org.dhatim.fastexcel.VisibilityState.HIDDEN);
        }
        try (DecodedFile decoded = Decoder.open(file, rows -> 0)) {
            assertThat(decoded.sheets()).extracting(RawSheet::hidden).containsExactly(false, true);
            assertThat(decoded.facts()).isEqualTo(Map.of("format", "xlsx"));
        }
    }

    /** Serial numbers as Excel itself shows them, in either date system; 29 February 1900 exists for Excel only. */
    @ParameterizedTest
    @CsvSource({
        "44687,   false, 2022-05-06T00:00",
        "44687.5, false, 2022-05-06T12:00",
        "43225,   true,  2022-05-06T00:00",
        "1,       false, 1900-01-01T00:00",
        "59,      false, 1900-02-28T00:00",
        "61,      false, 1900-03-01T00:00",
    })
    void excelDates(BigDecimal serial, boolean date1904, LocalDateTime expected) {
        assertThat(XlsxCells.ExcelDate.of(serial, date1904)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            14  |                       | true
            164 | dd.mm.yyyy            | true
            165 | [$-419]d mmmm yyyy    | true
            166 | ДД.ММ.ГГГГ            | true
            167 | "день" 0              | false
            168 | [Red]0.00             | false
            169 | General               | false
            18  | h:mm                  | false
            170 | 0\\d                  | false
            """)
    void dateFormats(int id, String format, boolean date) {
        assertThat(DateFormats.isDate(id, format)).isEqualTo(date);
    }
}
