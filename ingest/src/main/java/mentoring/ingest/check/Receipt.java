package mentoring.ingest.check;

/**
 * One repair of one cell.
 *
 * @param sheet empty for text files
 * @param row 1-based row of the sheet or line of the text file
 * @param column letter of the column, empty for a repair of the whole row
 * @param field the contract's column, empty when there is none
 * @param rule id of the repair
 * @param found what stood there, hidden where it could tell who a person is
 * @param result what was read, hidden likewise; empty when the row was left out
 */
public record Receipt(
        String sheet,
        long row,
        String column,
        String header,
        String table,
        String field,
        String rule,
        String found,
        String result) {}
