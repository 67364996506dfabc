package mentoring.ingest.decode;

/**
 * Looks for cell addresses beyond a spreadsheet's last column (XFD): a reader that believes one would reserve memory
 * for millions of cells.
 */
final class SheetBytes {
    private static final byte[] START = " r=\"".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    private static final int LONGEST_COLUMN = 3;

    private int matched;
    private int letters;
    private boolean begun;
    private boolean hidesColumns;

    /** Whether columns are hidden, as far as the beginning of the part tells. */
    boolean hidesColumns() {
        return hidesColumns;
    }

    void take(byte[] bytes, int length) {
        if (!begun) {
            begun = true;
            String head = new String(bytes, 0, length, java.nio.charset.StandardCharsets.ISO_8859_1);
            int hidden = head.indexOf(" hidden=");
            hidesColumns = hidden >= 0 && hidden < head.indexOf("<sheetData");
        }
        for (int i = 0; i < length; i++) {
            byte b = bytes[i];
            if (matched == START.length) {
                if (b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z') {
                    letters++;
                    if (letters > LONGEST_COLUMN) {
                        throw new UnreadableFile(
                                "В листе книги есть ячейка за последним столбцом Excel (XFD); откройте книгу в Excel и"
                                        + " сохраните заново.",
                                "A sheet has a cell beyond Excel's last column (XFD); open the workbook in Excel and"
                                        + " save it afresh.");
                    }
                } else {
                    matched = 0;
                    letters = 0;
                }
            } else if (b == START[matched]) {
                matched++;
            } else {
                matched = b == START[0] ? 1 : 0;
            }
        }
    }
}
