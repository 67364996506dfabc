package mentoring.ingest.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import mentoring.ingest.decode.RawCell;
import mentoring.schema.Field;

/** Integers and decimals; comma and point both part off the fraction, spaces may group digits by three. */
final class NumberParser {
    private static final int LONGEST = 40;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final int scale;

    NumberParser(int scale) {
        this.scale = scale;
    }

    static Reading integer(RawCell cell, String text) {
        if (cell.kind() == RawCell.Kind.BOOLEAN || cell.kind() == RawCell.Kind.DATE) {
            return Reading.bad(Problems.INTEGER);
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
        boolean percent = text.endsWith("%");
        int end = percent ? text.length() - 1 : text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        StringBuilder plain = new StringBuilder(end);
        boolean grouped = false;
        int sinceSpace = -1;
        boolean fraction = false;
        if (end > LONGEST) {
            return Reading.bad(Problems.DECIMAL);
        }
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                plain.append(c);
                sinceSpace += sinceSpace >= 0 && !fraction ? 1 : 0;
            } else if ((c == '-' || c == '−' || c == '+') && i == 0) {
                plain.append(c == '+' ? '+' : '-');
            } else if ((c == ',' || c == '.') && !fraction && i > 0 && i < end - 1 && sinceSpace != 0) {
                if (sinceSpace >= 0 && sinceSpace != 3) {
                    return Reading.bad(Problems.DECIMAL);
                }
                plain.append('.');
                fraction = true;
            } else if (c == ' ' && !fraction && groupMayEnd(plain, sinceSpace)) {
                grouped = true;
                sinceSpace = 0;
            } else {
                return Reading.bad(Problems.DECIMAL);
            }
        }
        if (grouped && sinceSpace != 3 || !endsInDigit(plain)) {
            return Reading.bad(Problems.DECIMAL);
        }
        BigDecimal value = new BigDecimal(plain.toString());
        Reading reading = Reading.of(percent ? value.divide(HUNDRED) : value);
        reading = grouped ? reading.with(Repair.DIGIT_GROUPS) : reading;
        return percent ? reading.with(Repair.PERCENT) : reading;
    }

    /** The first group has one to three digits, every further one exactly three: «1 2» is two numbers. */
    private static boolean groupMayEnd(StringBuilder plain, int sinceSpace) {
        if (sinceSpace >= 0) {
            return sinceSpace == 3;
        }
        int digits = plain.length() - (plain.length() > 0 && !Character.isDigit(plain.charAt(0)) ? 1 : 0);
        return digits >= 1 && digits <= 3;
    }

    private static boolean endsInDigit(StringBuilder plain) {
        return plain.length() > 0 && Character.isDigit(plain.charAt(plain.length() - 1));
    }
}
