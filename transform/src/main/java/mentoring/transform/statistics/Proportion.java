package mentoring.transform.statistics;

import java.util.Optional;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * A share n/N with its intervals.
 *
 * <p>Wilson (1927) is the interval of the tables; Clopper and Pearson (1934) never covers less than promised and is wider.
 * Both: Newcombe, Statistics in Medicine 17 (1998), 857–872, methods 3 and 5.
 *
 * @param n units that have the property, 0 ≤ n ≤ total
 * @param total units, ≥ 0
 */
public record Proportion(long n, long total) {

    public Proportion {
        if (n < 0 || n > total) {
            throw new IllegalArgumentException(n + " of " + total + " is no share");
        }
    }

    /** n/N; NaN when N = 0. */
    public double share() {
        return (double) n / total;
    }

    /** The 95 % score interval; empty when N = 0. */
    public Optional<Interval> wilson() {
        return wilson(Normal.Z95);
    }

    /**
     * (n + z²/2 ± z√(n(N − n)/N + z²/4)) / (N + z²), exactly 0 and 1 at n = 0 and n = N; empty when N = 0.
     *
     * @param z point of the normal distribution, see {@link Normal#z}
     */
    public Optional<Interval> wilson(double z) {
        if (total == 0) {
            return Optional.empty();
        }
        double half = z * StrictMath.sqrt((double) n * (double) (total - n) / total + z * z / 4);
        double centre = n + z * z / 2;
        double low = n == 0 ? 0 : (centre - half) / (total + z * z);
        double high = n == total ? 1 : (centre + half) / (total + z * z);
        return Optional.of(new Interval(low, high));
    }

    /** Quantiles of Beta(n, N − n + 1) and Beta(n + 1, N − n): the exact interval; empty when N = 0. */
    public Optional<Interval> clopperPearson(double confidence) {
        if (total == 0) {
            return Optional.empty();
        }
        double tail = (1 - confidence) / 2;
        double low = n == 0 ? 0 : BetaDistribution.of(n, total - n + 1d).inverseCumulativeProbability(tail);
        double high = n == total ? 1 : BetaDistribution.of(n + 1d, total - n).inverseSurvivalProbability(tail);
        return Optional.of(new Interval(low, high));
    }

    /**
     * 95 % interval of p₁ − p₂ of two independent groups, this one minus the other: Newcombe's hybrid score. With Wilson
     * limits l, u of each share: low = d − √((p₁ − l₁)² + (u₂ − p₂)²), high = d + √((u₁ − p₁)² + (p₂ − l₂)²). Empty when
     * a group is empty. Source: Newcombe, Statistics in Medicine 17 (1998), 873–890, method 10.
     */
    public Optional<Interval> minus(Proportion other) {
        return wilson().flatMap(mine -> other.wilson().map(its -> {
            double difference = share() - other.share();
            double down = hypotenuse(share() - mine.low(), its.high() - other.share());
            double up = hypotenuse(mine.high() - share(), other.share() - its.low());
            return new Interval(difference - down, difference + up);
        }));
    }

    private static double hypotenuse(double a, double b) {
        return StrictMath.sqrt(a * a + b * b);
    }
}
