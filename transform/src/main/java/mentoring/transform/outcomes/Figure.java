package mentoring.transform.outcomes;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A published figure as it was printed.
 *
 * @param number the printed number, or null when the text is none
 * @param percent whether a percent sign follows it
 * @param numerator as printed beside it, or null
 * @param computed today's value: numerator and denominator, each or null
 * @param schools schools in scope as computed, or null
 */
record Figure(
        String indicator,
        boolean inTable,
        String text,
        BigDecimal number,
        boolean percent,
        Long numerator,
        Long denominator,
        Long computedNumerator,
        Long computedDenominator,
        Long schools) {
    private static final Pattern NUMBER = Pattern.compile("(\\d+(?:[.,]\\d+)?)[\\s\\u00a0\\u202f]*(%?)");
    private static final Pattern LETTER_FOR_ZERO = Pattern.compile("(^|[\\d/])[ОоOo]($|[\\d/])");

    static Figure of(Prepared row) {
        String text = row.text("value_text").strip();
        Matcher matcher = NUMBER.matcher(text);
        boolean isNumber = matcher.matches();
        return new Figure(
                row.text("indicator"),
                "table".equals(row.text("place")),
                text,
                isNumber ? new BigDecimal(matcher.group(1).replace(',', '.')) : null,
                isNumber && !matcher.group(2).isEmpty(),
                row.integer("numerator"),
                row.integer("denominator"),
                row.integer("computed_numerator"),
                row.integer("computed_denominator"),
                row.integer("schools"));
    }

    boolean hasLetterForZero() {
        return LETTER_FOR_ZERO.matcher(text).find();
    }

    /** Printed percent, or null. */
    BigDecimal percentage() {
        return percent ? number : null;
    }

    /** Printed count, or null. */
    BigDecimal count() {
        return number != null && !percent && number.scale() <= 0 ? number : null;
    }

    int decimals() {
        return Math.max(0, number.scale());
    }

    /** GRIM: whether some numerator, or the one given, rounds or is cut to the printed percentage. */
    boolean isPossible() {
        if (percentage() == null || denominator == null || denominator == 0) {
            return true;
        }
        if (numerator != null) {
            return fits(numerator);
        }
        long near = number.multiply(BigDecimal.valueOf(denominator))
                .movePointLeft(2)
                .longValue();
        return fits(near - 1) || fits(near) || fits(near + 1) || fits(near + 2);
    }

    private boolean fits(long n) {
        return n >= 0 && n <= denominator && Printed.matches(number, n, denominator);
    }

    /** Whether the printed percentage is today's value, rounded or cut as printed; true when one of them is missing. */
    boolean isAsComputed() {
        if (percentage() == null
                || computedNumerator == null
                || computedDenominator == null
                || computedDenominator == 0) {
            return true;
        }
        return Printed.matches(number, computedNumerator, computedDenominator);
    }
}
