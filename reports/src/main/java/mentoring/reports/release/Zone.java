package mentoring.reports.release;

/** Who is going to see the numbers. */
public enum Zone {
    /** The operator's own staff: exact values, every table. */
    INNER,
    /** Everybody: published tables only, and of them only what the disclosure gate let through. */
    PUBLIC
}
