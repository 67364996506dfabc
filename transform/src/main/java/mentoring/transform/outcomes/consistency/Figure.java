package mentoring.transform.outcomes.consistency;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import mentoring.transform.outcomes.Prepared;

/**
 * A published figure as it was printed; or an act of a school of which several dates are known.
 *
 * @param place table, text, or document for an act: then the indicator is its kind and the text its number
 * @param number the printed number, or null when the text is none
 * @param percent whether a percent sign follows it
 * @param note what is said beside it, or the empty text
 * @param numerator as printed beside it, or null
 * @param computed today's value: numerator and denominator, each or null
 * @param schools schools in scope as computed, or null
 * @param exempt how many of them need no mentoring, or null
 * @param firstSignedOn first and last date of an act, else null
 */
record Figure(
        String indicator,
        String place,
        String text,
        BigDecimal number,
        boolean percent,
        String note,
        Long numerator,
        Long denominator,
        Long computedNumerator,
        Long computedDenominator,
        Long schools,
        Long exempt,
        LocalDate firstSignedOn,
        LocalDate lastSignedOn) {
    private static final Pattern NUMBER = Pattern.compile("(\\d+(?:[.,]\\d+)?)[\\s\\u00a0\\u202f]*(%?)");
    private static final Pattern LETTER_FOR_ZERO = Pattern.compile("(^|[\\d/])[ОоOo]($|[\\d/])");
    private static final Pattern WITHOUT_NEED = Pattern.compile("(?iU)нет молодых|некого наставлять|наставлять некого");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[;,]");

    /** «школы, не реализующие систему», «где система не реализуется». */
    private static final String NOT_IMPLEMENTING = "не реализ";

    static Figure of(Prepared row) {
        String text = row.text("value_text").strip();
        Matcher matcher = NUMBER.matcher(text);
        boolean isNumber = matcher.matches();
        return new Figure(
                row.text("indicator"),
                row.text("place"),
                text,
                isNumber ? new BigDecimal(matcher.group(1).replace(',', '.')) : null,
                isNumber && !matcher.group(2).isEmpty(),
                row.text("note") == null ? "" : row.text("note"),
                row.integer("numerator"),
                row.integer("denominator"),
                row.integer("computed_numerator"),
                row.integer("computed_denominator"),
                row.integer("schools"),
                row.integer("exempt"),
                row.date("first_signed_on"),
                row.date("last_signed_on"));
    }

    boolean inTable() {
        return place.equals("table");
    }

    boolean isAct() {
        return place.equals("document");
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

    /** What the share is of: the printed denominator, else all schools; or null. */
    Long base() {
        return denominator != null ? denominator : schools;
    }

    /** Schools that the text lists as not implementing: names parted by semicolons or commas, or how many there are. */
    boolean isListOfExceptions() {
        return place.equals("text") && !percent && note.toLowerCase(Locale.ROOT).contains(NOT_IMPLEMENTING);
    }

    /** Whether the note explains the value by schools without anybody to mentor. */
    boolean namesSchoolsWithoutNeed() {
        return WITHOUT_NEED.matcher(note).find();
    }

    long listed() {
        return count() != null
                ? count().longValue()
                : Arrays.stream(BETWEEN_NAMES.split(text))
                        .filter(name -> !name.isBlank())
                        .count();
    }

    /** Acts that the value or the note cites. */
    List<Citation> citations() {
        return Citation.in(text + " \n" + note);
    }

    /** The numerator given, else every one that rounds or is cut to the printed percentage of the base. */
    List<Long> numerators() {
        if (numerator != null) {
            return List.of(numerator);
        }
        long near = number.multiply(BigDecimal.valueOf(base())).movePointLeft(2).longValue();
        return LongStream.rangeClosed(near - 1, near + 2)
                .filter(n -> n >= 0 && n <= base() && Printed.matches(number, n, base()))
                .boxed()
                .toList();
    }

    /** GRIM: whether some numerator, or the one given, rounds or is cut to the printed percentage. */
    boolean isPossible() {
        return !isJudged() || fits(RoundingMode.HALF_UP) || fits(RoundingMode.DOWN);
    }

    /** Whether the percentage comes about in this way (rounding or cutting) only. */
    boolean needs(RoundingMode rounding) {
        RoundingMode other = rounding == RoundingMode.DOWN ? RoundingMode.HALF_UP : RoundingMode.DOWN;
        return isJudged() && fits(rounding) && !fits(other);
    }

    private boolean isJudged() {
        return percentage() != null && denominator != null && denominator > 0;
    }

    private boolean fits(RoundingMode rounding) {
        long near = number.multiply(BigDecimal.valueOf(denominator))
                .movePointLeft(2)
                .longValue();
        LongStream candidates =
                numerator != null ? LongStream.of(numerator) : LongStream.rangeClosed(near - 1, near + 2);
        return candidates
                .filter(n -> n >= 0 && n <= denominator)
                .anyMatch(n -> number.compareTo(Printed.percent(n, denominator, decimals(), rounding)) == 0);
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
