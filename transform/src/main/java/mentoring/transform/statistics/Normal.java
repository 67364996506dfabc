package mentoring.transform.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** Points of the standard normal distribution. */
public final class Normal {
    /** Φ⁻¹(0.975), the full double: the z of every 95 % interval. */
    public static final double Z95 = Statistics.Z95;

    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

    private Normal() {}

    /**
     * The z of a two-sided interval.
     *
     * @param confidence between 0 and 1 exclusive, 0.95 for example
     */
    public static double z(double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("confidence between 0 and 1 wanted, got " + confidence);
        }
        return confidence == 0.95 ? Z95 : STANDARD.inverseSurvivalProbability((1 - confidence) / 2);
    }
}
