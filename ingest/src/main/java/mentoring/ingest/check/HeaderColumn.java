package mentoring.ingest.check;

import mentoring.schema.Field;

/**
 * What one delivered column holds.
 *
 * @param index 0-based column of the sheet
 * @param title the header as delivered
 * @param field the contract's column; null for the column that withdraws rows
 * @param lastDay the column holds the last day of a fact, one day before the contract's
 */
public record HeaderColumn(int index, String title, Field field, boolean lastDay) {

    public boolean withdraws() {
        return field == null;
    }
}
