package mentoring.transform.statistics;

import org.apache.commons.statistics.distribution.FDistribution;

/**
 * Test that several coefficients are zero together.
 *
 * @param f bᵀV⁻b / q, ≥ 0
 * @param numerator q, coefficients tested (those that could be estimated)
 * @param denominator degrees of freedom of the errors
 */
public record WaldTest(double f, int numerator, double denominator) {

    /** P(F(q, denominator) ≥ f); NaN when f is. */
    public double pValue() {
        return Double.isNaN(f) || denominator <= 0
                ? Double.NaN
                : FDistribution.of(numerator, denominator).survivalProbability(f);
    }
}
