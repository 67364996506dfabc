package mentoring.reports.words;

/**
 * The word for a share. The bands are fixed, so that no text can call 60 % a half; the words belong to the texts of
 * the language, which choose by {@link #key()}.
 */
public enum Quantifier {
    NONE,
    SINGLE,
    UNDER_QUARTER,
    QUARTER_TO_HALF,
    ABOUT_HALF,
    OVER_HALF,
    MOST,
    NEARLY_ALL,
    ALL;

    /** The band of n out of N, decided on whole numbers. */
    public static Quantifier of(long numerator, long denominator) {
        if (numerator == 0) {
            return NONE;
        }
        if (numerator == denominator) {
            return ALL;
        }
        long hundredfold = numerator * 100;
        if (hundredfold < 10 * denominator) {
            return SINGLE;
        }
        if (hundredfold < 25 * denominator) {
            return UNDER_QUARTER;
        }
        if (hundredfold < 45 * denominator) {
            return QUARTER_TO_HALF;
        }
        if (hundredfold <= 55 * denominator) {
            return ABOUT_HALF;
        }
        if (hundredfold < 75 * denominator) {
            return OVER_HALF;
        }
        return hundredfold <= 90 * denominator ? MOST : NEARLY_ALL;
    }

    /** The name that the texts select by. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
