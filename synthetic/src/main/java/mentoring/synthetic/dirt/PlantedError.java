package mentoring.synthetic.dirt;

/**
 * One planted error.
 *
 * @param row 1-based, as a reader of the file counts
 * @param column letter, empty when the error is the whole row's
 * @param field the contract's column, empty likewise
 * @param found what the cell says; {@code right} what it should say
 */
public record PlantedError(
        String file,
        String sheet,
        String table,
        long row,
        String column,
        String field,
        ErrorKind kind,
        String found,
        String right) {}
