package mentoring.ingest.value;

import java.math.BigDecimal;
import mentoring.ingest.decode.CellText;
import mentoring.ingest.decode.RawCell;

/** Free text and ids. */
final class TextParser implements ValueParser {
    /** Beyond 15 digits a workbook's number has already lost some. */
    private static final int SAFE_DIGITS = 15;

    @Override
    public Reading read(RawCell cell, String text) {
        return switch (cell.kind()) {
            case NUMBER -> number(cell);
            case DATE -> Reading.bad(Problems.TEXT_BECAME_DATE);
            default -> text(cell, text);
        };
    }

    private static Reading text(RawCell cell, String text) {
        // A lone dash names nothing; taken as text it would, say, turn an absent order into an order numbered «-».
        if (NullWords.matches(text)) {
            return Reading.NULL_WORD;
        }
        return innerSpacesChanged(cell.text(), text) ? Reading.of(text).with(Repair.SPACES) : Reading.of(text);
    }

    /** Spaces around a text are no repair worth a receipt, changed ones within are. */
    private static boolean innerSpacesChanged(String raw, String clean) {
        if (raw.length() == clean.length()) {
            return !raw.equals(clean);
        }
        int start = 0;
        while (CellText.isSpace(raw.charAt(start))) {
            start++;
        }
        return !raw.startsWith(clean, start);
    }

    private static Reading number(RawCell cell) {
        BigDecimal number = cell.number();
        if (number.scale() > 0) {
            return Reading.bad(Problems.TEXT_BECAME_NUMBER);
        }
        if (number.precision() > SAFE_DIGITS) {
            return Reading.bad(Problems.DIGITS_LOST);
        }
        String digits = number.toPlainString();
        int shown = digitsShown(cell.format());
        return shown > digits.length() && number.signum() >= 0
                ? Reading.of("0".repeat(shown - digits.length()) + digits).with(Repair.FORMAT_ZEROS)
                : Reading.of(digits).with(Repair.NUMBER_AS_TEXT);
    }

    /** A format of zeros only, such as 00000, shows that many digits. */
    private static int digitsShown(String format) {
        return format != null && format.chars().allMatch(c -> c == '0') ? format.length() : 0;
    }
}
