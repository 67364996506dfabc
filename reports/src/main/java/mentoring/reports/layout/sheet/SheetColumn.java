package mentoring.reports.layout.sheet;

import java.util.List;
import java.util.regex.Pattern;

/** How a column of a report stands in a sheet, where a cell holds one number or it is no number. */
public enum SheetColumn {
    /** As it is. */
    ONE,
    /** «3 из 12», «0,2 – 0,5»: two columns. */
    TWO,
    /** More numbers among words: text. */
    TEXT;

    private static final Pattern JOINT = Pattern.compile("[\\s\u00A0]*(из|of|–|to)?[\\s\u00A0]*");

    /**
     * What a cell holds.
     *
     * @param words its text without the numbers
     */
    public record Shape(int numbers, String words) {}

    /** One answer for all cells of a column. */
    public static SheetColumn of(List<Shape> cells) {
        SheetColumn column = ONE;
        for (Shape cell : cells) {
            if (cell.numbers() > 2
                    || cell.numbers() == 2 && !JOINT.matcher(cell.words()).matches()) {
                return TEXT;
            }
            column = cell.numbers() == 2 ? TWO : column;
        }
        return column;
    }

    /** Columns of the sheet. */
    public int width() {
        return this == TWO ? 2 : 1;
    }
}
