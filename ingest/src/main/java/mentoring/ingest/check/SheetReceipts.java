package mentoring.ingest.check;

import mentoring.ingest.decode.ColumnLetters;
import mentoring.ingest.decode.RawRow;
import mentoring.ingest.value.Reading;
import mentoring.ingest.value.Repair;
import mentoring.schema.Field;

/** Writes down every repair within one sheet, with its place. */
final class SheetReceipts {
    private final Receipts receipts;
    private final String sheet;
    private final String table;

    SheetReceipts(Receipts receipts, String sheet, String table) {
        this.receipts = receipts;
        this.sheet = sheet;
        this.table = table;
    }

    void header(Header header, HeaderColumn column, Repair repair) {
        String field = column.withdraws() ? "" : column.field().name();
        add(header.row(), column, column.field(), repair, column.title(), field);
    }

    void hidden(RawRow row) {
        add(row.number(), null, null, Repair.HIDDEN_ROW, "", "");
    }

    void skipped(RawRow row, Repair reason) {
        String leading = row.cell(row.firstFilled()).text();
        add(row.number(), null, null, reason, FoundText.of(null, leading), "");
    }

    /** All repairs that a cell has needed. */
    void cell(RawRow row, HeaderColumn column, Field field, Reading reading) {
        if (reading.repairs() == 0) {
            return;
        }
        String found = FoundText.of(field, row.cell(column.index()).text());
        String result = reading.value() == null
                ? ""
                : FoundText.of(field, reading.value().toString());
        for (Repair repair : Repair.values()) {
            if (reading.has(repair)) {
                add(row.number(), column, field, repair, found, result);
            }
        }
    }

    /** How the build will understand a name or a shortened code, as far as is known now. */
    void meaning(RawRow row, HeaderColumn column, PlaceCheck.Meaning meaning) {
        String found = FoundText.of(column.field(), row.cell(column.index()).text());
        add(row.number(), column, column.field(), meaning.repair(), found, meaning.place());
    }

    private void add(long row, HeaderColumn column, Field field, Repair repair, String found, String result) {
        receipts.add(
                repair,
                new Receipt(
                        sheet,
                        row,
                        column == null ? "" : ColumnLetters.of(column.index()),
                        column == null ? "" : column.title(),
                        table,
                        field == null ? "" : field.name(),
                        repair.rule(),
                        found,
                        result));
    }
}
