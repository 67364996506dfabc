package mentoring.ingest.returned;

/**
 * A place of a delivered file that is wrong or odd, and what its sender is told about it.
 *
 * @param sheet empty for text files
 * @param row from 1; 0 for the whole sheet
 * @param column from 0; -1 for the whole row
 * @param error the row was not taken; else it is only remarkable
 * @param header the column's header as delivered
 * @param found what stood there, empty where it must not be repeated
 */
public record Mark(
        String sheet,
        long row,
        int column,
        boolean error,
        String header,
        String found,
        String expected,
        String message) {
    /** Characters that are enough to know a comment of ours by. */
    static final int LONGEST_START = 40;

    private static final String ERROR = "ОШИБКА. ";
    private static final String WARNING = "Обратите внимание. ";
    private static final String HIDDEN = "скрыто";

    Mark at(String newSheet, long newRow) {
        return new Mark(newSheet, newRow, column, error, header, found, expected, message);
    }

    /** The sentences of a comment: what is wrong, what stands there, what is wanted. */
    String sentences() {
        StringBuilder text = new StringBuilder(error ? ERROR : WARNING).append(message);
        if (!found.isEmpty() && !isHidden()) {
            text.append("\nСтоит: «").append(found).append("».");
        }
        if (!expected.isEmpty()) {
            text.append("\nНужно: ").append(expected).append(".");
        }
        return text.toString();
    }

    /** What stands there could tell who a person is; it is not repeated. */
    boolean isHidden() {
        return found.equals(HIDDEN);
    }

    /** Whether a comment's text is one that an earlier check has written. */
    static boolean isOurs(String text) {
        return text.startsWith(ERROR) || text.startsWith(WARNING);
    }
}
