package mentoring.transform.statistics;

/** What all statistics share. */
public final class Statistics {
    /** The 97.5 % point of the standard normal distribution, for 95 % intervals. */
    public static final double Z95 = 1.959963984540054;

    private Statistics() {}
}
