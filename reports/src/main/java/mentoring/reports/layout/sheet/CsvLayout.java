package mentoring.reports.layout.sheet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import mentoring.reports.tree.Report;
import mentoring.reports.tree.Table;
import mentoring.reports.tree.Table.Cell;
import mentoring.workspace.Language;

/** One table as CSV for a spreadsheet: numbers as printed, in the separators of the language. */
public final class CsvLayout {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvLayout() {}

    public static byte[] csv(Report report, Table table) {
        String separator = separator(report.language());
        SheetTable rows = SheetTable.of(table, report.language());
        StringBuilder csv = new StringBuilder(BYTE_ORDER_MARK);
        csv.append(line(rows.heads(), separator));
        for (List<Cell> cells : rows.rows()) {
            csv.append(line(cells.stream().map(CsvLayout::text).toList(), separator));
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What stands between values, as spreadsheets of the language expect it. */
    public static String separator(Language language) {
        return language == Language.RU ? ";" : ",";
    }

    /** The spaces and the minus of good print are no part of a number for a spreadsheet. */
    private static String text(Cell cell) {
        boolean number = cell.runs().stream().anyMatch(mentoring.reports.tree.NumberRun.class::isInstance);
        return number ? plain(cell.text()) : cell.text();
    }

    /** A printed number as a spreadsheet reads it. */
    public static String plain(String printed) {
        return printed.replace("\u00A0", "").replace('\u2212', '-');
    }

    private static String line(List<String> values, String separator) {
        return values.stream().map(v -> quoted(v, separator)).collect(Collectors.joining(separator, "", "\r\n"));
    }

    private static String quoted(String value, String separator) {
        // A signed number is what it seems; any other text that begins like a formula is disarmed.
        String harmless = value.matches("[+-]\\d[\\d.,]*%?") ? value : SheetTable.harmless(value);
        boolean needed = harmless.contains(separator) || harmless.contains("\"") || harmless.contains("\n");
        return needed ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
