package mentoring.transform.outcomes.retention;

/** Months of equal length, 365.25/12 = 487/16 days: month m holds the days after {@code last(m − 1)} up to last(m). */
final class Months {
    /** Tables end here: twelve years, two more than the retention grid. */
    static final int MOST = 144;

    private static final long NUMERATOR = 487;
    private static final long DENOMINATOR = 16;

    private Months() {}

    /** Last whole day of a month; 0 for month 0, which is the day zero alone. */
    static long last(long month) {
        return Math.floorDiv(month * NUMERATOR, DENOMINATOR);
    }

    /** Month of a day ≥ 0; 0 for day 0. */
    static long of(long day) {
        return -Math.floorDiv(-day * DENOMINATOR, NUMERATOR);
    }

    /** Length in months. */
    static double length(double days) {
        return days * DENOMINATOR / NUMERATOR;
    }

    /** Length in days. */
    static double days(long months) {
        return (double) (months * NUMERATOR) / DENOMINATOR;
    }
}
