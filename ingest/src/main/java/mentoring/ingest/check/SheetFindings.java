package mentoring.ingest.check;

import java.util.BitSet;
import mentoring.ingest.check.SheetChecker.Source;
import mentoring.ingest.decode.ColumnLetters;
import mentoring.ingest.decode.RawCell;
import mentoring.ingest.decode.RawRow;
import mentoring.ingest.value.Problem;
import mentoring.schema.Field;
import mentoring.schema.RowRule;
import mentoring.schema.Severity;
import mentoring.schema.Table;
import mentoring.workspace.Text;

/** Says what is wrong or odd within one sheet, with its place, and whether the current row can be taken. */
final class SheetFindings {
    private static final Text NOTHING = new Text("", "");
    private static final Text ONE_CELL_PER_COLUMN =
            new Text("столько ячеек, сколько заголовков", "as many cells as headers");

    private final Table table;
    private final Source source;
    private final FindingLog log;
    private final TableCounts counts;
    private boolean rowIsBad;

    SheetFindings(Table table, Source source, FindingLog log, TableCounts counts) {
        this.table = table;
        this.source = source;
        this.log = log;
        this.counts = counts;
    }

    void beginRow() {
        rowIsBad = false;
    }

    /** Whether the current row has to go to quarantine. */
    boolean rowIsBad() {
        return rowIsBad;
    }

    void problem(RawRow row, HeaderColumn column, Field field, Problem problem, RawCell cell) {
        String found = FoundText.of(field, cell.text());
        add(
                row.number(),
                column,
                field,
                problem.rule(),
                Severity.QUARANTINE_ROW,
                found,
                problem.expected(),
                problem.message());
    }

    void required(RawRow row, HeaderColumn column, Field field, Text wanted) {
        Text message = new Text(
                "Обязательная ячейка «" + field.title().ru() + "» не заполнена.",
                "The required cell " + field.name() + " is empty.");
        add(row.number(), column, field, "required", Severity.QUARANTINE_ROW, "", wanted, message);
    }

    void tooLong(RawRow row) {
        Text message = new Text(
                "В строке больше ячеек, чем заголовков: лишний разделитель сдвигает значения; возьмите текст с"
                        + " разделителем в кавычки.",
                "The row has more cells than headers: a stray separator shifts the values; put text with a"
                        + " separator into quotes.");
        add(row.number(), null, null, "row-too-long", Severity.QUARANTINE_ROW, "", ONE_CELL_PER_COLUMN, message);
    }

    /** What cannot be mended without guessing is at least shown. */
    void doubtful(RawRow row, HeaderColumn column) {
        Text message = new Text(
                "Рядом с цифрами кода стоит буква, похожая на цифру (О и 0, З и 3); проверьте код.",
                "Beside the digits of the id stands a letter that looks like one (O and 0); check the id.");
        cell(row, column, "id-look-alike", NOTHING, message);
    }

    void ambiguous(RawRow row, HeaderColumn column) {
        Text message = new Text(
                "Такое название подходит нескольким организациям; строка подождёт, пока вы не впишете код организации.",
                "Several schools have such a name; the row waits until you write the school's id.");
        cell(row, column, "school-ambiguous", new Text("код организации", "a school id"), message);
    }

    private void cell(RawRow row, HeaderColumn column, String rule, Text expected, Text message) {
        String found = FoundText.of(column.field(), row.cell(column.index()).text());
        add(row.number(), column, column.field(), rule, Severity.WARN, found, expected, message);
    }

    /**
     * A rule of the row.
     *
     * @param column null when the judged field was not delivered
     */
    void broken(RawRow row, HeaderColumn column, Field field, RowRule rule, Text expected, Object value) {
        // The delivered text, not the typed value: «последний день» was moved by a day on the way.
        String found = value == null || column == null
                ? ""
                : FoundText.of(field, row.cell(column.index()).text());
        add(row.number(), column, field, rule.id(), rule.severity(), found, expected, rule.message());
    }

    void unknownColumn(Header header, HeaderColumn column) {
        warn(
                header.row(),
                column,
                "column-unknown",
                new Text(
                        "Столбец «" + column.title() + "» не предусмотрен таблицей «"
                                + table.title().ru() + "» и не читается.",
                        "The column '" + column.title() + "' is no part of the table " + table.name()
                                + " and is not read."));
    }

    void hiddenRows(long rows) {
        warn(
                0,
                null,
                "rows-hidden",
                new Text(
                        "На листе есть скрытые строки (" + rows + "); они прочитаны, как и остальные.",
                        "The sheet has hidden rows (" + rows + "); they are read like all others."));
    }

    /** Columns that hold something under no header. */
    void strayColumns(BitSet columns) {
        columns.stream()
                .forEach(column -> warn(
                        0,
                        new HeaderColumn(column, "", null, false),
                        "column-without-header",
                        new Text(
                                "В столбце " + ColumnLetters.of(column)
                                        + " есть данные, но нет заголовка; столбец не читается.",
                                "Column " + ColumnLetters.of(column) + " has data but no header and is not read.")));
    }

    private void warn(long row, HeaderColumn column, String rule, Text message) {
        add(row, column, null, rule, Severity.WARN, "", NOTHING, message);
    }

    private void add(
            long row,
            HeaderColumn column,
            Field field,
            String rule,
            Severity severity,
            String found,
            Text expected,
            Text message) {
        if (severity == Severity.WARN) {
            counts.countWarnings(1);
        } else {
            rowIsBad = true;
        }
        log.add(new Finding(
                source.file(),
                source.sheet(),
                row,
                column == null ? "" : ColumnLetters.of(column.index()),
                column == null ? "" : column.title(),
                table.name(),
                field == null ? "" : field.name(),
                rule,
                severity,
                found,
                expected,
                message));
    }
}
