package mentoring.transform.statistics;

/** A two-sided interval, both ends included, in the unit of the estimate. */
public record Interval(double low, double high) {

    /** @throws IllegalArgumentException when an end is not a number or the ends are exchanged */
    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("no interval: " + low + " to " + high);
        }
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
