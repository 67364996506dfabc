package mentoring.transform.statistics;

import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * Control limits of a funnel plot: within which shares units of size N lie when all share the centre θ.
 *
 * <p>Exact binomial limits, interpolated: for the tail p let r be the smallest count with P(X ≤ r) ≥ p; then the limit is
 * (r − (P(X ≤ r) − p)/P(X = r)) / N. Over-dispersion: φ = Σz²/K over K units, z = (x/N − θ)/√(θ(1 − θ)/N) pulled in to
 * the 10 % and 90 % quantiles (winsorised, so outliers do not widen the limits meant to find them); with φ &gt; 1 the
 * distance of each limit from θ is multiplied by √φ. Source: Spiegelhalter, Statistics in Medicine 24 (2005),
 * 1185–1202, appendices A.1.1 and A.3.
 *
 * @param centre θ, 0…1
 * @param dispersion φ as estimated; values up to 1 leave the limits as they are
 */
public record Funnel(double centre, double dispersion) {
    /** Share of units pulled in at either end. */
    static final double WINSORISED = 0.1;

    /** Where a unit lies: inside the 95 % limits, outside them, outside the 99.8 % limits. */
    public enum Place {
        INSIDE,
        ALERT,
        ALARM
    }

    public Funnel {
        if (!(centre >= 0 && centre <= 1) || !(dispersion >= 0)) {
            throw new IllegalArgumentException("no funnel: centre " + centre + ", dispersion " + dispersion);
        }
    }

    /**
     * Centre = Σx/ΣN and φ of the given units; units with N = 0 are passed over. Empty without any unit. With a centre of
     * 0 or 1 there is no scatter and φ = 1.
     */
    public static Optional<Funnel> fit(long[] n, long[] total) {
        if (n.length != total.length) {
            throw new IllegalArgumentException(n.length + " numerators and " + total.length + " denominators");
        }
        long having = 0;
        long all = 0;
        for (int i = 0; i < n.length; i++) {
            Proportion unit = new Proportion(n[i], total[i]);
            having += unit.n();
            all += unit.total();
        }
        if (all == 0) {
            return Optional.empty();
        }
        double centre = (double) having / all;
        return Optional.of(new Funnel(centre, dispersion(n, total, centre)));
    }

    /** Winsorised φ of units around a given centre (a target, say); 1 when the centre is 0 or 1 or there is no unit. */
    public static double dispersion(long[] n, long[] total, double centre) {
        double[] z = new double[n.length];
        int units = 0;
        for (int i = 0; i < n.length; i++) {
            if (total[i] > 0) {
                z[units++] = ((double) n[i] / total[i] - centre) / StrictMath.sqrt(centre * (1 - centre) / total[i]);
            }
        }
        if (units == 0 || !(centre > 0 && centre < 1)) {
            return 1;
        }
        z = Arrays.copyOf(z, units);
        Arrays.sort(z);
        double low = quantile(z, WINSORISED);
        double high = quantile(z, 1 - WINSORISED);
        double sum = 0;
        for (double value : z) {
            double pulled = StrictMath.min(high, StrictMath.max(low, value));
            sum += pulled * pulled;
        }
        return sum / units;
    }

    /** Quantile with linear interpolation between order statistics (type 7 of Hyndman and Fan, R's default). */
    private static double quantile(double[] sorted, double p) {
        double place = p * (sorted.length - 1);
        int below = (int) StrictMath.floor(place);
        int above = StrictMath.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /**
     * The limits for units of one size, within 0…1.
     *
     * @param total size N, ≥ 1
     * @param confidence 0.95 (alert) or 0.998 (alarm)
     */
    public Interval limits(long total, double confidence) {
        if (total < 1 || total > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("a unit of at least one person wanted, got " + total);
        }
        if (centre == 0 || centre == 1) {
            return new Interval(centre, centre);
        }
        BinomialDistribution counts = BinomialDistribution.of((int) total, centre);
        double tail = (1 - confidence) / 2;
        return new Interval(widened(limit(counts, tail)), widened(limit(counts, 1 - tail)));
    }

    private static double limit(BinomialDistribution counts, double p) {
        int r = counts.inverseCumulativeProbability(p);
        double over = (counts.cumulativeProbability(r) - p) / counts.probability(r);
        return (r - over) / counts.getNumberOfTrials();
    }

    private double widened(double limit) {
        double factor = dispersion > 1 ? StrictMath.sqrt(dispersion) : 1;
        return StrictMath.min(1, StrictMath.max(0, centre + (limit - centre) * factor));
    }

    /**
     * Where a unit lies. A share of 0 or 1 is outside when the limit leaves no room for it, so a share equal to a limit
     * cut off at 0 or 1 is inside.
     */
    public Place place(Proportion unit) {
        if (!limits(unit.total(), 0.998).contains(unit.share())) {
            return Place.ALARM;
        }
        return limits(unit.total(), 0.95).contains(unit.share()) ? Place.INSIDE : Place.ALERT;
    }
}
