package mentoring.ingest.check;

import java.util.List;
import mentoring.ingest.decode.RawRow;
import mentoring.ingest.value.Repair;

/**
 * The header of a delivered table.
 *
 * @param levels the delivered rows it stands in, from above
 * @param columns columns that the contract knows, in delivered order
 * @param unknown columns that it does not know; their field is null and they are never read
 * @param width index behind the last column that has any header
 * @param repairs headers that had to be mended to be known
 */
public record Header(
        List<RawRow> levels, List<HeaderColumn> columns, List<HeaderColumn> unknown, int width, List<Mended> repairs) {

    /** A header that was known after a repair only. */
    public record Mended(HeaderColumn column, Repair repair) {}

    /** The row behind which the data begin. */
    public long row() {
        return levels.get(levels.size() - 1).number();
    }
}
