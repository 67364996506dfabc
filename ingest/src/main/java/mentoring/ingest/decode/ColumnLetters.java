package mentoring.ingest.decode;

/** Names of columns as a spreadsheet shows them. */
public final class ColumnLetters {

    private ColumnLetters() {}

    /** 0 → A, 25 → Z, 26 → AA. */
    public static String of(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.append((char) ('A' + (rest - 1) % 26));
        }
        return letters.reverse().toString();
    }
}
