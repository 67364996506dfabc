package mentoring.ingest.check;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import mentoring.ingest.decode.CellText;
import mentoring.ingest.decode.RawCell;
import mentoring.ingest.decode.RawRow;
import mentoring.ingest.value.Repair;
import mentoring.schema.HeaderName;

/** Recognises rows that are no data: totals, the header once more, the numbering of columns. */
final class SkippedRows {
    private static final int SHORTEST_NUMBERING = 3;
    /** «Итого», «Всего: 25», «Итого по школе» – and not a person or thing whose name happens to begin so. */
    private static final Pattern BARE_TOTALS = Pattern.compile(
            "(общ\\S* )?(итог[оаи]?|всего|total)( (по|за|в) (школе|организации|оо|району|округу|городу|муниципалитету|региону"
                    + "|листу|таблице|году?|период))?( (человек|чел|пар|педагогов|строк|записей))?[^\\p{L}]*");

    private static final Pattern FIGURE = Pattern.compile("[-+–—]|[-+]?[\\d ]+([.,]\\d+)?\\s*%?");

    private final Header header;
    /** First letters of header cells: a cheap look before texts are compared. */
    private final Set<Character> firstLetters = new HashSet<>();

    SkippedRows(Header header) {
        this.header = header;
        for (RawRow level : header.levels()) {
            level.cells().forEach(cell -> firstLetters.add(firstLetter(cell.text())));
        }
    }

    /** Why the row is left out, or null for a row of data. */
    Repair reason(RawRow row) {
        int first = row.firstFilled();
        int leading = leadingText(row, first);
        if (leading >= 0 && isTotals(row, leading)) {
            return Repair.TOTALS_ROW;
        }
        boolean maybe = row.cell(first).kind() == RawCell.Kind.TEXT
                && firstLetters.contains(firstLetter(row.cell(first).text()));
        return maybe && isHeaderAgain(row) ? Repair.REPEATED_HEADER : null;
    }

    private static char firstLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                char lower = Character.toLowerCase(text.charAt(i));
                return lower == 'ё' ? 'е' : lower;
            }
        }
        return 0;
    }

    /** The row under the header that counts the columns: 1, 2, 3 … */
    boolean isNumbering(RawRow row) {
        int expected = 1;
        for (RawCell cell : row.cells()) {
            if (!cell.isBlank()) {
                if (!cell.text().strip().equals(String.valueOf(expected))) {
                    return false;
                }
                expected++;
            }
        }
        return expected > SHORTEST_NUMBERING && expected > header.columns().size();
    }

    /** The first cell with a word in it, running numbers before it left aside; -1 when that is not «итого». */
    private static int leadingText(RawRow row, int first) {
        for (int i = first; i < row.cells().size(); i++) {
            char letter = firstLetter(row.cell(i).text());
            if (letter == 'и' || letter == 'в' || letter == 'о' || letter == 't') {
                return row.cell(i).kind() == RawCell.Kind.TEXT ? i : -1;
            }
            if (Character.isLetter(letter)) {
                return -1; // no figure begins so; most rows are told apart here
            }
            if (letter != 0
                    && !FIGURE.matcher(CellText.clean(row.cell(i).text())).matches()) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isTotals(RawRow row, int leading) {
        String start = CellText.clean(row.cell(leading).text()).toLowerCase(Locale.ROOT);
        if (BARE_TOTALS.matcher(start).matches() && restIsFigures(row, leading)) {
            return true;
        }
        return (start.startsWith("итог") || start.startsWith("всего")) && aRequiredCellIsBlank(row, leading);
    }

    private static boolean restIsFigures(RawRow row, int leading) {
        for (int i = leading + 1; i < row.cells().size(); i++) {
            RawCell cell = row.cell(i);
            boolean figure = cell.kind() == RawCell.Kind.NUMBER
                    || FIGURE.matcher(CellText.clean(cell.text())).matches();
            if (!figure && !cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    private boolean aRequiredCellIsBlank(RawRow row, int leading) {
        for (HeaderColumn column : header.columns()) {
            if (!column.withdraws()
                    && column.field().required()
                    && column.index() != leading
                    && row.cell(column.index()).isBlank()) {
                return true;
            }
        }
        return false;
    }

    private boolean isHeaderAgain(RawRow row) {
        return header.levels().stream().anyMatch(level -> isLevelAgain(level, row));
    }

    private boolean isLevelAgain(RawRow level, RawRow row) {
        int same = 0;
        int named = 0;
        for (HeaderColumn column : header.columns()) {
            RawCell title = level.cell(column.index());
            RawCell cell = row.cell(column.index());
            named += title.isBlank() ? 0 : 1;
            if (cell.isBlank()) {
                continue;
            }
            if (cell.kind() != RawCell.Kind.TEXT
                    || !HeaderName.normalise(cell.text()).equals(HeaderName.normalise(title.text()))) {
                return false;
            }
            same++;
        }
        return same > 1 || same == named && same > 0;
    }
}
