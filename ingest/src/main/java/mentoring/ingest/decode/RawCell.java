package mentoring.ingest.decode;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * One cell as it was delivered, nothing interpreted yet.
 *
 * @param text what stands in the cell; for typed cells of a workbook the plain form of the value
 * @param number the value of a numeric cell of a workbook, null otherwise
 * @param moment the value of a cell that the workbook formats as a date, null otherwise
 * @param format the number format of the workbook's cell, null when there is none
 * @param formula the value is the stored result of a formula
 */
public record RawCell(Kind kind, String text, BigDecimal number, LocalDateTime moment, String format, boolean formula) {
    public static final RawCell EMPTY = new RawCell(Kind.EMPTY, "", null, null, null, false);
    /** A formula that nobody has calculated yet; what it would give is unknown. */
    public static final RawCell UNCALCULATED = new RawCell(Kind.ERROR, "", null, null, null, true);

    /** What the file itself says about a cell. */
    public enum Kind {
        EMPTY,
        TEXT,
        NUMBER,
        DATE,
        BOOLEAN,
        /** A formula that ended in an error such as #REF!. */
        ERROR
    }

    public static RawCell text(String text) {
        return text.isEmpty() ? EMPTY : new RawCell(Kind.TEXT, text, null, null, null, false);
    }

    public static RawCell number(BigDecimal number, String format) {
        return new RawCell(Kind.NUMBER, number.toPlainString(), number, null, format, false);
    }

    public static RawCell date(LocalDateTime moment, BigDecimal serial) {
        boolean wholeDay = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
        String text = wholeDay ? moment.toLocalDate().toString() : moment.toString();
        return new RawCell(Kind.DATE, text, serial, moment, null, false);
    }

    public static RawCell bool(boolean value) {
        return new RawCell(Kind.BOOLEAN, value ? "true" : "false", null, null, null, false);
    }

    public static RawCell error(String text) {
        return new RawCell(Kind.ERROR, text, null, null, null, false);
    }

    RawCell calculated() {
        return kind == Kind.EMPTY ? this : new RawCell(kind, text, number, moment, format, true);
    }

    public boolean isBlank() {
        return kind == Kind.EMPTY || kind == Kind.TEXT && CellText.isBlank(text);
    }
}
