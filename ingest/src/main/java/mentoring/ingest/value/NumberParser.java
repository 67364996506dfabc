package mentoring.ingest.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import mentoring.ingest.decode.RawCell;
import mentoring.schema.Field;

/** Integers and decimals; comma and point both part off the fraction, spaces may group digits by three. */
final class NumberParser {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final int scale;

    NumberParser(int scale) {
        this.scale = scale;
    }

    static Reading integer(RawCell cell, String text) {
        if (cell.kind() == RawCell.Kind.BOOLEAN || cell.kind() == RawCell.Kind.DATE) {
            return Reading.bad(Problems.INTEGER);
        }
        if (cell.kind() == RawCell.Kind.TEXT && isPlain(text)) {
            return Reading.of(Long.parseLong(text));
        }
        Reading number = cell.kind() == RawCell.Kind.NUMBER ? Reading.of(cell.number()) : parse(text);
        if (number.problem() != null || number.has(Repair.PERCENT)) {
            return Reading.bad(Problems.INTEGER);
        }
        BigDecimal value = (BigDecimal) number.value();
        BigDecimal whole = value.stripTrailingZeros();
        if (whole.scale() > 0 || whole.precision() - whole.scale() > 18) {
            return Reading.bad(Problems.INTEGER);
        }
        Reading integer = new Reading(whole.longValueExact(), number.repairs(), null);
        return value.scale() > 0 ? integer.with(Repair.ZERO_FRACTION) : integer;
    }

    /** Digits only, and not too many. */
    private static boolean isPlain(String text) {
        return text.length() <= 18 && WrittenNumber.isDigits(text);
    }

    Reading decimal(RawCell cell, String text) {
        if (cell.kind() == RawCell.Kind.BOOLEAN || cell.kind() == RawCell.Kind.DATE) {
            return Reading.bad(Problems.DECIMAL);
        }
        Reading number = cell.kind() == RawCell.Kind.NUMBER ? Reading.of(cell.number()) : parse(text);
        if (number.problem() != null) {
            return Reading.bad(Problems.DECIMAL);
        }
        BigDecimal value = (BigDecimal) number.value();
        if (value.precision() - value.scale() > Field.DECIMAL_PRECISION - scale) {
            return Reading.bad(Problems.DECIMAL);
        }
        BigDecimal scaled = value.setScale(scale, RoundingMode.HALF_UP);
        Reading reading = new Reading(scaled, number.repairs(), null);
        return scaled.compareTo(value) == 0 ? reading : reading.with(Repair.ROUNDED);
    }

    /** The number as written: sign, digits in groups, at most one comma or point, perhaps a percent sign. */
    private static Reading parse(String text) {
        Reading reading = plain(text);
        if (reading.problem() != null) {
            String digits = Homoglyphs.digits(text);
            return digits == null ? reading : plain(digits).with(Repair.HOMOGLYPH);
        }
        return reading;
    }

    private static Reading plain(String text) {
        boolean percent = text.endsWith("%");
        String number = percent ? text.substring(0, text.length() - 1).stripTrailing() : text;
        WrittenNumber written = WrittenNumber.of(number);
        if (written == null) {
            return Reading.bad(Problems.DECIMAL);
        }
        Reading reading = Reading.of(percent ? written.value().divide(HUNDRED) : written.value());
        reading = written.grouped() ? reading.with(Repair.DIGIT_GROUPS) : reading;
        return percent ? reading.with(Repair.PERCENT) : reading;
    }
}
