package mentoring.ingest.decode;

import java.util.List;

/**
 * One row as it was delivered.
 *
 * @param number 1-based row of the sheet, or line of the text file on which the record begins
 * @param hidden not shown to whoever filled the workbook in
 */
public record RawRow(long number, List<RawCell> cells, boolean hidden) {

    public RawRow(long number, List<RawCell> cells) {
        this(number, cells, false);
    }

    /** The cell at a 0-based column; what lies beyond the row's end is empty. */
    public RawCell cell(int column) {
        return column < cells.size() ? cells.get(column) : RawCell.EMPTY;
    }

    public boolean isBlank() {
        return firstFilled() < 0;
    }

    /** Column of the first cell that is not blank, -1 when there is none. */
    public int firstFilled() {
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                return i;
            }
        }
        return -1;
    }
}
