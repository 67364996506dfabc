package mentoring.reports.words;

import java.util.Locale;

/**
 * What may be said about a difference. A direction is claimed only when the whole interval lies on one side of zero;
 * an interval that touches zero claims nothing.
 */
public enum Verdict {
    HIGHER,
    LOWER,
    INDISTINCT,
    /** There is no interval: nothing can be said. */
    UNKNOWN;

    /** By the limits of the difference; null when there are none. */
    public static Verdict of(Double low, Double high) {
        if (low == null || high == null) {
            return UNKNOWN;
        }
        if (low > 0) {
            return HIGHER;
        }
        return high < 0 ? LOWER : INDISTINCT;
    }

    /** The name that the texts select by. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
