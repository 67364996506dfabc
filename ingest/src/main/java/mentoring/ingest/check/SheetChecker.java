package mentoring.ingest.check;

import java.time.LocalDate;
import java.util.BitSet;
import mentoring.ingest.decode.RawCell;
import mentoring.ingest.decode.RawRow;
import mentoring.ingest.value.BooleanReader;
import mentoring.ingest.value.Reading;
import mentoring.ingest.value.Repair;
import mentoring.schema.Field;
import mentoring.schema.RowRule;
import mentoring.workspace.Text;

/** Judges the rows of one sheet, one after the other. */
public final class SheetChecker {
    private final TableChecks checks;
    private final Header header;
    private final Source source;
    private final SheetFindings findings;
    private final SheetReceipts receipts;
    private final TableCounts counts;
    private final SkippedRows skipped;
    private final int width;
    private final HeaderColumn[] columnOfField;
    private final HeaderColumn withdrawnColumn;
    private final BitSet strayColumns = new BitSet();
    private long hiddenRows;
    private boolean first = true;

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
        this.findings = new SheetFindings(checks.table(), source, findings, counts);
        this.receipts =
                new SheetReceipts(receipts, source.sheet(), checks.table().name());
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
        header.unknown().forEach(column -> this.findings.unknownColumn(header, column));
        header.repairs().forEach(mended -> this.receipts.header(header, mended.column(), mended.repair()));
    }

    /** To be called before the first row: columns that whoever filled the sheet in may not have seen. */
    public void hiddenColumns(BitSet hidden) {
        header.columns().stream()
                .filter(column -> hidden.get(column.index()))
                .forEach(column -> receipts.header(header, column, Repair.HIDDEN_COLUMN));
    }

    /** The typed row, or null when it is no data or was quarantined. */
    public CheckedRow check(RawRow row) {
        if (row.isBlank() || isSkipped(row)) {
            return null;
        }
        counts.countRead();
        if (row.hidden()) {
            hiddenRows++;
            receipts.hidden(row);
        }
        findings.beginRow();
        boolean withdrawn = readWithdrawn(row);
        judgeWidth(row);
        Object[] values = readFields(row, withdrawn);
        if (!findings.rowIsBad() && !withdrawn) {
            checks.rules().judge(values, source.dated(), (rule, expected) -> broken(row, rule, expected, values));
        }
        if (findings.rowIsBad()) {
            counts.countQuarantined(1);
            return null;
        }
        return new CheckedRow(row.number(), values, withdrawn);
    }

    /** To be called after the last row: warns of columns without a header that hold something. */
    public void finish() {
        if (hiddenRows > 0) {
            findings.hiddenRows(hiddenRows);
        }
        findings.strayColumns(strayColumns);
    }

    private boolean isSkipped(RawRow row) {
        Repair reason = first && skipped.isNumbering(row) ? Repair.NUMBERING_ROW : skipped.reason(row);
        first = false;
        if (reason != null) {
            receipts.skipped(row, reason);
        }
        return reason != null;
    }

    private boolean readWithdrawn(RawRow row) {
        if (withdrawnColumn == null) {
            return false;
        }
        RawCell cell = row.cell(withdrawnColumn.index());
        Reading reading = BooleanReader.read(cell);
        if (reading.problem() != null) {
            findings.problem(row, withdrawnColumn, null, reading.problem(), cell);
        }
        receipts.cell(row, withdrawnColumn, null, reading);
        return Boolean.TRUE.equals(reading.value());
    }

    private void judgeWidth(RawRow row) {
        for (int i = width; i < row.cells().size(); i++) {
            if (row.cell(i).isBlank()) {
                continue;
            }
            if (source.separated()) {
                findings.tooLong(row);
                return;
            }
            strayColumns.set(i);
        }
    }

    private Object[] readFields(RawRow row, boolean withdrawn) {
        Object[] values = new Object[columnOfField.length];
        for (int i = 0; i < values.length; i++) {
            HeaderColumn column = columnOfField[i];
            Reading reading = column == null ? Reading.ABSENT : read(row, column, checks.fieldCheck(i));
            if (reading == null) {
                continue;
            }
            values[i] = reading.value() == null ? absent(i) : reading.value();
            if (values[i] == null) {
                judgeAbsent(row, i, column, withdrawn);
            }
        }
        return values;
    }

    /** Null when the cell cannot be read. */
    private Reading read(RawRow row, HeaderColumn column, FieldCheck check) {
        RawCell cell = row.cell(column.index());
        Reading reading = check.read(cell, column.lastDay());
        if (reading.problem() != null) {
            findings.problem(row, column, column.field(), reading.problem(), cell);
            return null;
        }
        receipts.cell(row, column, column.field(), reading);
        if (check.isDoubtful(reading.value())) {
            findings.doubtful(row, column);
        }
        PlaceCheck.Meaning meaning = check.meaning(reading.value());
        if (meaning != null && meaning.place() == null) {
            findings.ambiguous(row, column);
        } else if (meaning != null) {
            receipts.meaning(row, column, meaning);
        }
        return reading;
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
            findings.required(row, column, field, checks.fieldCheck(position).wanted());
        }
    }

    private void broken(RawRow row, RowRule rule, Text expected, Object[] values) {
        int judged = checks.position(RowRules.judgedField(rule));
        Field field = checks.fieldCheck(judged).field();
        findings.broken(row, columnOfField[judged], field, rule, expected, values[judged]);
    }
}
