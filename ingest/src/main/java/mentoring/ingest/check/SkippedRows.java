package mentoring.ingest.check;

import java.util.Locale;
import mentoring.ingest.decode.RawCell;
import mentoring.ingest.decode.RawRow;
import mentoring.ingest.value.Repair;
import mentoring.schema.HeaderName;

/** Recognises rows that are no data: totals, the header once more, the numbering of columns. */
final class SkippedRows {
    private static final int SHORTEST_NUMBERING = 3;

    private final Header header;

    SkippedRows(Header header) {
        this.header = header;
    }

    /** Why the row is left out, or null for a row of data. */
    Repair reason(RawRow row) {
        int first = row.firstFilled();
        RawCell cell = row.cell(first);
        if (cell.kind() == RawCell.Kind.TEXT) {
            if (isTotals(row, first, cell.text())) {
                return Repair.TOTALS_ROW;
            }
            return isHeaderAgain(row) ? Repair.REPEATED_HEADER : null;
        }
        return null;
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

    private boolean isTotals(RawRow row, int first, String text) {
        String start = text.strip().toLowerCase(Locale.ROOT);
        if (!start.startsWith("итог") && !start.startsWith("всего")) {
            return false;
        }
        boolean othersRequired = false;
        for (HeaderColumn column : header.columns()) {
            if (!column.withdraws() && column.field().required() && column.index() != first) {
                othersRequired = true;
                if (row.cell(column.index()).isBlank()) {
                    return true;
                }
            }
        }
        return !othersRequired && isBareTotals(start);
    }

    /** «Итого», «Всего: 25» – and not a person or thing whose name happens to begin so. */
    private static boolean isBareTotals(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c) && i >= "итого".length()) {
                return false;
            }
        }
        return true;
    }

    private boolean isHeaderAgain(RawRow row) {
        int same = 0;
        for (HeaderColumn column : header.columns()) {
            RawCell cell = row.cell(column.index());
            if (cell.isBlank()) {
                continue;
            }
            if (cell.kind() != RawCell.Kind.TEXT
                    || !HeaderName.normalise(cell.text()).equals(HeaderName.normalise(column.title()))) {
                return false;
            }
            same++;
        }
        return same > 1 || same == header.columns().size();
    }
}
