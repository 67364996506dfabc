package mentoring.transform.statistics;

import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * An estimate judged by Student's t.
 *
 * @param value the estimate, in the unit of the outcome; NaN when it could not be estimated
 * @param stdError its standard error, ≥ 0, same unit; NaN when unknown
 * @param degrees degrees of freedom of t; with 0 there is no interval
 */
public record Estimate(double value, double stdError, double degrees) {

    /** value ± t(1 − α/2, degrees)·stdError; empty when value, error or degrees are not given. */
    public Optional<Interval> interval(double confidence) {
        if (!judged()) {
            return Optional.empty();
        }
        double half = TDistribution.of(degrees).inverseSurvivalProbability((1 - confidence) / 2) * stdError;
        return Optional.of(new Interval(value - half, value + half));
    }

    private boolean judged() {
        return Double.isFinite(value) && Double.isFinite(stdError) && degrees > 0;
    }

    /** The 95 % interval. */
    public Optional<Interval> interval() {
        return interval(0.95);
    }

    /** value / stdError; infinite when the error is zero, NaN when both are. */
    public double t() {
        return value / stdError;
    }

    /** Two-sided: P(|T| ≥ |t|); NaN when value and error are both zero or there is no interval. */
    public double pValue() {
        double t = StrictMath.abs(t());
        return !judged() || Double.isNaN(t)
                ? Double.NaN
                : 2 * TDistribution.of(degrees).survivalProbability(t);
    }
}
