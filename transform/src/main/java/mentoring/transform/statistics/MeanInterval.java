package mentoring.transform.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * A mean and its Student interval: x̄ ± t(0.975, n − 1)·s/√n, s² = Σ(x − x̄)²/(n − 1).
 *
 * <p>Assumes independent observations; with n ≥ 30 the form of the distribution hardly matters, below that the interval
 * presumes rough symmetry. Source: any textbook (Student 1908); R {@code t.test(x)}.
 *
 * @param n observations, ≥ 1
 * @param mean in the unit of the observations
 * @param stdDev sample standard deviation; NaN when n = 1
 */
public record MeanInterval(long n, double mean, double stdDev) {

    /** Of single observations; empty when there are none. NaN is an error here: missing values are left out before. */
    public static Optional<MeanInterval> of(double... values) {
        if (values.length == 0) {
            return Optional.empty();
        }
        double sum = 0;
        for (double value : values) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("a number wanted, got " + value);
            }
            sum += value;
        }
        double mean = sum / values.length;
        double squares = 0;
        double rest = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
            rest += value - mean;
        }
        // the second term takes back the rounding of the mean (Chan, Golub and LeVeque 1983)
        squares -= rest * rest / values.length;
        return Optional.of(new MeanInterval(values.length, mean, deviation(squares, values.length)));
    }

    /**
     * Of exact sums, as a query prepares them: nothing is lost by cancellation, and no order of rows matters.
     *
     * @param n observations; with 0 the result is empty
     * @param sum Σx
     * @param sumOfSquares Σx²
     * @throws IllegalArgumentException when no n numbers have these sums (n·Σx² &lt; (Σx)²)
     */
    public static Optional<MeanInterval> ofSums(long n, BigDecimal sum, BigDecimal sumOfSquares) {
        if (n == 0) {
            return Optional.empty();
        }
        BigDecimal count = BigDecimal.valueOf(n);
        BigDecimal scaled = sumOfSquares.multiply(count).subtract(sum.multiply(sum));
        if (n < 0 || scaled.signum() < 0) {
            throw new IllegalArgumentException("no " + n + " numbers have these sums");
        }
        double mean = sum.divide(count, MathContext.DECIMAL64).doubleValue();
        double squares = scaled.divide(count, MathContext.DECIMAL64).doubleValue();
        return Optional.of(new MeanInterval(n, mean, deviation(squares, n)));
    }

    private static double deviation(double squares, long n) {
        return n < 2 ? Double.NaN : StrictMath.sqrt(StrictMath.max(0, squares) / (n - 1));
    }

    /** s/√n; NaN when n = 1. */
    public double stdError() {
        return stdDev / StrictMath.sqrt(n);
    }

    /** Mean, error and n − 1 degrees of freedom; empty when n = 1. */
    public Optional<Estimate> estimate() {
        return n < 2 ? Optional.empty() : Optional.of(new Estimate(mean, stdError(), n - 1));
    }

    /** The 95 % interval; empty when n = 1. All observations equal: an interval without width, which says nothing. */
    public Optional<Interval> interval() {
        return estimate().flatMap(Estimate::interval);
    }
}
