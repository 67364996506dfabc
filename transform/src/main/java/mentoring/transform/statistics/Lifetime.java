package mentoring.transform.statistics;

/**
 * Persons who came under observation and left it on the same days: a line of left-truncated, right-censored data.
 *
 * @param entry day since time zero after which they are at risk
 * @param exit day of the event or of censoring, &gt; entry: they are at risk at t when entry &lt; t ≤ exit
 * @param cause {@link #CENSORED}, or 1, 2 … for the event by its cause
 * @param count how many persons, ≥ 1
 */
public record Lifetime(long entry, long exit, int cause, long count) {
    public static final int CENSORED = 0;

    public Lifetime {
        if (exit <= entry || cause < 0 || count < 1) {
            throw new IllegalArgumentException(
                    "no lifetime: " + count + " persons from " + entry + " to " + exit + ", cause " + cause);
        }
    }

    /** One person. */
    public static Lifetime of(long entry, long exit, boolean event) {
        return new Lifetime(entry, exit, event ? 1 : CENSORED, 1);
    }
}
