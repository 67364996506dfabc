package mentoring.ingest.check;

import java.util.List;

/**
 * The header of a delivered table.
 *
 * @param row the delivered row it stands in
 * @param columns columns that the contract knows, in delivered order
 * @param unknown columns that it does not know; their field is null and they are never read
 */
public record Header(long row, List<HeaderColumn> columns, List<HeaderColumn> unknown) {

    /** Index of the last column that has a header. */
    int width() {
        int width = 0;
        for (HeaderColumn column : columns) {
            width = Math.max(width, column.index() + 1);
        }
        for (HeaderColumn column : unknown) {
            width = Math.max(width, column.index() + 1);
        }
        return width;
    }
}
