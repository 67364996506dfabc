package mentoring.reports.words;

/**
 * A share with its Wilson limits, as the release publishes them.
 *
 * @param share 0…1
 */
public record ShareInterval(double share, double low, double high) {

    /**
     * The difference this − other of two independent shares with its 95 % limits: Newcombe's hybrid score interval
     * (Statistics in Medicine 17, 1998, method 10), which needs nothing but the two Wilson intervals. Not for a group
     * and the whole that contains it, nor for the same persons at two times.
     */
    public Difference minus(ShareInterval other) {
        double difference = share - other.share;
        double down = Math.hypot(share - low, other.high - other.share);
        double up = Math.hypot(high - share, other.share - other.low);
        return new Difference(difference, difference - down, difference + up);
    }

    /** A difference of shares and its limits. */
    public record Difference(double value, double low, double high) {

        public Verdict verdict() {
            return Verdict.of(low, high);
        }
    }
}
