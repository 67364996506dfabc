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

    void take(byte[] bytes, int length) {
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
