package mentoring.ingest.check;

import java.time.LocalDate;
import java.util.BitSet;
import mentoring.ingest.decode.ColumnLetters;
import mentoring.ingest.decode.RawCell;
import mentoring.ingest.decode.RawRow;
import mentoring.ingest.value.BooleanReader;
import mentoring.ingest.value.Problem;
import mentoring.ingest.value.Reading;
import mentoring.ingest.value.Repair;
import mentoring.schema.Field;
import mentoring.schema.RowRule;
import mentoring.schema.Severity;
import mentoring.workspace.Text;

/** Judges the rows of one sheet, one after the other. */
public final class SheetChecker {
    private static final Text ONE_CELL_PER_COLUMN =
            new Text("столько ячеек, сколько заголовков", "as many cells as headers");

    private final TableChecks checks;
    private final Header header;
    private final Source source;
    private final FindingLog findings;
    private final Receipts receipts;
    private final TableCounts counts;
    private final SkippedRows skipped;
    private final int width;
    private final HeaderColumn[] columnOfField;
    private final HeaderColumn withdrawnColumn;
    private final BitSet strayColumns = new BitSet();
    private long hiddenRows;
    private boolean first = true;
    private boolean rowIsBad;

    /**
     * Where the rows come from.
     *
     * @param separated a text file, in which a cell too many shifts all that follow
     * @param school the school that sent the rows, whose they are where they do not say; null for the region
     */
    public record Source(String file, String sheet, boolean separated, LocalDate dated, String school) {}

    public SheetChecker(
            TableChecks checks,
            Header header,
            Source source,
            FindingLog findings,
            Receipts receipts,
            TableCounts counts) {
        this.checks = checks;
        this.header = header;
        this.source = source;
        this.findings = findings;
        this.receipts = receipts;
        this.counts = counts;
        this.skipped = new SkippedRows(header);
        this.width = header.width();
        this.columnOfField = new HeaderColumn[checks.table().fields().size()];
        HeaderColumn withdraws = null;
        for (HeaderColumn column : header.columns()) {
            if (column.withdraws()) {
                withdraws = column;
            } else {
                columnOfField[checks.position(column.field().name())] = column;
            }
        }
        this.withdrawnColumn = withdraws;
        header.unknown().forEach(this::warnUnknown);
        header.repairs().forEach(mended -> receiptOfHeader(mended.column(), mended.repair()));
    }

    /** To be called before the first row: columns that whoever filled the sheet in may not have seen. */
    public void hiddenColumns(BitSet hidden) {
        header.columns().stream()
                .filter(column -> hidden.get(column.index()))
                .forEach(column -> receiptOfHeader(column, Repair.HIDDEN_COLUMN));
    }

    private void receiptOfHeader(HeaderColumn column, Repair repair) {
        String field = column.withdraws() ? "" : column.field().name();
        receipts.add(repair, receipt(header.row(), column, column.field(), repair, column.title(), field));
    }

    /** The typed row, or null when it is no data or was quarantined. */
    public CheckedRow check(RawRow row) {
        if (row.isBlank() || isSkipped(row)) {
            return null;
        }
        counts.countRead();
        if (row.hidden()) {
            hiddenRows++;
            receipts.add(Repair.HIDDEN_ROW, receipt(row.number(), null, null, Repair.HIDDEN_ROW, "", ""));
        }
        rowIsBad = false;
        boolean withdrawn = readWithdrawn(row);
        judgeWidth(row);
        Object[] values = readFields(row, withdrawn);
        if (!rowIsBad && !withdrawn) {
            checks.rules().judge(values, source.dated(), (rule, expected) -> broken(row, rule, expected, values));
        }
        if (rowIsBad) {
            counts.countQuarantined(1);
            return null;
        }
        return new CheckedRow(row.number(), values, withdrawn);
    }

    /** To be called after the last row: warns of columns without a header that hold something. */
    public void finish() {
        if (hiddenRows > 0) {
            warn(
                    0,
                    null,
                    "rows-hidden",
                    new Text(
                            "На листе есть скрытые строки (" + hiddenRows + "); они прочитаны, как и остальные.",
                            "The sheet has hidden rows (" + hiddenRows + "); they are read like all others."));
        }
        strayColumns.stream()
                .forEach(column -> warn(
                        0,
                        new HeaderColumn(column, "", null, false),
                        "column-without-header",
                        new Text(
                                "В столбце " + ColumnLetters.of(column)
                                        + " есть данные, но нет заголовка; столбец не читается.",
                                "Column " + ColumnLetters.of(column) + " has data but no header and is not read.")));
    }

    private boolean isSkipped(RawRow row) {
        Repair reason = first && skipped.isNumbering(row) ? Repair.NUMBERING_ROW : skipped.reason(row);
        first = false;
        if (reason != null) {
            RawCell leading = row.cell(row.firstFilled());
            receipts.add(reason, receipt(row.number(), null, null, reason, FoundText.of(null, leading.text()), ""));
        }
        return reason != null;
    }

    private boolean readWithdrawn(RawRow row) {
        if (withdrawnColumn == null) {
            return false;
        }
        Reading reading = BooleanReader.read(row.cell(withdrawnColumn.index()));
        if (reading.problem() != null) {
            report(row, withdrawnColumn, null, reading.problem(), row.cell(withdrawnColumn.index()));
        }
        receipt(row, withdrawnColumn, null, reading, reading.value());
        return Boolean.TRUE.equals(reading.value());
    }

    private void judgeWidth(RawRow row) {
        for (int i = width; i < row.cells().size(); i++) {
            if (row.cell(i).isBlank()) {
                continue;
            }
            if (!source.separated()) {
                strayColumns.set(i);
                continue;
            }
            Text message = new Text(
                    "В строке больше ячеек, чем заголовков: лишний разделитель сдвигает значения; возьмите текст с"
                            + " разделителем в кавычки.",
                    "The row has more cells than headers: a stray separator shifts the values; put text with a"
                            + " separator into quotes.");
            add(row.number(), null, null, "row-too-long", Severity.QUARANTINE_ROW, "", ONE_CELL_PER_COLUMN, message);
            return;
        }
    }

    private Object[] readFields(RawRow row, boolean withdrawn) {
        Object[] values = new Object[columnOfField.length];
        for (int i = 0; i < values.length; i++) {
            HeaderColumn column = columnOfField[i];
            Reading reading = Reading.ABSENT;
            if (column != null) {
                RawCell cell = row.cell(column.index());
                reading = checks.fieldCheck(i).read(cell, column.lastDay());
                if (reading.problem() != null) {
                    report(row, column, column.field(), reading.problem(), cell);
                    continue;
                }
                receipt(row, column, column.field(), reading, reading.value());
                if (checks.fieldCheck(i).isDoubtful(reading.value())) {
                    doubt(row, column);
                }
                meaning(row, column, checks.fieldCheck(i).meaning(reading.value()));
            }
            values[i] = reading.value() == null ? absent(i) : reading.value();
            if (values[i] == null) {
                judgeAbsent(row, i, column, withdrawn);
            }
        }
        return values;
    }

    /** How the build will understand a name or a shortened code, as far as is known now. */
    private void meaning(RawRow row, HeaderColumn column, PlaceCheck.Meaning meaning) {
        if (meaning == null) {
            return;
        }
        String found = FoundText.of(column.field(), row.cell(column.index()).text());
        if (meaning.place() == null) {
            add(
                    row.number(),
                    column,
                    column.field(),
                    "school-ambiguous",
                    Severity.WARN,
                    found,
                    new Text("код организации", "a school id"),
                    new Text(
                            "Такое название подходит нескольким организациям; строка подождёт, пока вы не впишете код"
                                    + " организации.",
                            "Several schools have such a name; the row waits until you write the school's id."));
            return;
        }
        receipts.add(
                meaning.repair(),
                receipt(row.number(), column, column.field(), meaning.repair(), found, meaning.place()));
    }

    private void receipt(RawRow row, HeaderColumn column, Field field, Reading reading, Object value) {
        if (reading.repairs() == 0) {
            return;
        }
        String found = FoundText.of(field, row.cell(column.index()).text());
        String result = value == null ? "" : FoundText.of(field, value.toString());
        for (Repair repair : Repair.values()) {
            if (reading.has(repair)) {
                receipts.add(repair, receipt(row.number(), column, field, repair, found, result));
            }
        }
    }

    private Receipt receipt(long row, HeaderColumn column, Field field, Repair repair, String found, String result) {
        return new Receipt(
                source.sheet(),
                row,
                column == null ? "" : ColumnLetters.of(column.index()),
                column == null ? "" : column.title(),
                checks.table().name(),
                field == null ? "" : field.name(),
                repair.rule(),
                found,
                result);
    }

    /** What holds where nothing is given. */
    private Object absent(int position) {
        Field field = checks.fieldCheck(position).field();
        boolean sender = source.school() != null
                && field.required()
                && field.name().equals(checks.table().school());
        return sender ? source.school() : checks.defaultValue(position);
    }

    private void judgeAbsent(RawRow row, int position, HeaderColumn column, boolean withdrawn) {
        Field field = checks.fieldCheck(position).field();
        // To withdraw a row its key is enough.
        boolean needed =
                field.required() && (!withdrawn || checks.table().naturalKey().contains(field.name()));
        if (needed) {
            Text message = new Text(
                    "Обязательная ячейка «" + field.title().ru() + "» не заполнена.",
                    "The required cell " + field.name() + " is empty.");
            Text wanted = checks.fieldCheck(position).wanted();
            add(row.number(), column, field, "required", Severity.QUARANTINE_ROW, "", wanted, message);
        }
    }

    /** What cannot be mended without guessing is at least shown. */
    private void doubt(RawRow row, HeaderColumn column) {
        String found = FoundText.of(column.field(), row.cell(column.index()).text());
        Text message = new Text(
                "Рядом с цифрами кода стоит буква, похожая на цифру (О и 0, З и 3); проверьте код.",
                "Beside the digits of the id stands a letter that looks like one (O and 0); check the id.");
        add(row.number(), column, column.field(), "id-look-alike", Severity.WARN, found, new Text("", ""), message);
    }

    private void report(RawRow row, HeaderColumn column, Field field, Problem problem, RawCell cell) {
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

    private void broken(RawRow row, RowRule rule, Text expected, Object[] values) {
        int judged = checks.position(RowRules.judgedField(rule));
        Field field = checks.fieldCheck(judged).field();
        HeaderColumn column = columnOfField[judged];
        // The delivered text, not the typed value: «последний день» was moved by a day on the way.
        String found = values[judged] == null || column == null
                ? ""
                : FoundText.of(field, row.cell(column.index()).text());
        add(row.number(), column, field, rule.id(), rule.severity(), found, expected, rule.message());
    }

    private void warnUnknown(HeaderColumn column) {
        warn(
                header.row(),
                column,
                "column-unknown",
                new Text(
                        "Столбец «" + column.title() + "» не предусмотрен таблицей «"
                                + checks.table().title().ru() + "» и не читается.",
                        "The column '" + column.title() + "' is no part of the table "
                                + checks.table().name() + " and is not read."));
    }

    private void warn(long row, HeaderColumn column, String rule, Text message) {
        add(row, column, null, rule, Severity.WARN, "", new Text("", ""), message);
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
        findings.add(new Finding(
                source.file(),
                source.sheet(),
                row,
                column == null ? "" : ColumnLetters.of(column.index()),
                column == null ? "" : column.title(),
                checks.table().name(),
                field == null ? "" : field.name(),
                rule,
                severity,
                found,
                expected,
                message));
    }
}
