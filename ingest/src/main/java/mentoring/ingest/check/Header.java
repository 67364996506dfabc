package mentoring.ingest.check;

import java.util.List;

/**
 * The header of a delivered table.
 *
 * @param row the delivered row it stands in
 * @param columns columns that the contract knows, in delivered order
 * @param unknown columns that it does not know; their field is null and they are never read
 * @param width index behind the last column that has any header
 */
public record Header(long row, List<HeaderColumn> columns, List<HeaderColumn> unknown, int width) {}
