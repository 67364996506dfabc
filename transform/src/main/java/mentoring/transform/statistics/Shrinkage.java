package mentoring.transform.statistics;

import java.util.Optional;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * Beta-binomial shrinkage of many small shares towards their common one (smoothed values of a map).
 *
 * <p>Model: xᵢ ~ Binomial(nᵢ, pᵢ), pᵢ ~ Beta(μM, (1 − μ)M). Method of moments with weights nᵢ (Kleinman 1973), closed,
 * so no iteration and no starting value: μ = Σx/Σn; with S = Σnᵢ(xᵢ/nᵢ − μ)² and K units,
 * ρ = (S − μ(1 − μ)(K − 1)) / (μ(1 − μ)(Σn − Σn²/Σn − (K − 1))), kept within 0…1, and M = 1/ρ − 1. A unit's value is
 * (x + μM)/(n + M): its own share and the common one, weighted n to M.
 *
 * <p>With ρ = 0 (no more scatter than chance) M is infinite and every value is μ. Too few units (about ten) make ρ
 * unreliable. Source: Kleinman, JASA 68 (1973), 46–54.
 *
 * @param mean μ, 0…1
 * @param strength M ≥ 0, in persons: how many persons the common share weighs as; may be infinite
 */
public record Shrinkage(double mean, double strength) {

    /**
     * Fits the model; units with n = 0 are passed over. Empty with fewer than two units, or when no unit or every unit of
     * all has the property (then nothing can be said of the scatter).
     *
     * @param n units that have the property, per unit
     * @param total of how many
     */
    public static Optional<Shrinkage> fit(long[] n, long[] total) {
        if (n.length != total.length) {
            throw new IllegalArgumentException(n.length + " numerators and " + total.length + " denominators");
        }
        long all = 0;
        long having = 0;
        double squares = 0;
        int units = 0;
        for (int i = 0; i < n.length; i++) {
            Proportion unit = new Proportion(n[i], total[i]);
            units += unit.total() > 0 ? 1 : 0;
            all += unit.total();
            having += unit.n();
            squares += (double) unit.total() * unit.total();
        }
        double spare = all - squares / all - (units - 1);
        if (units < 2 || having == 0 || having == all || !(spare > 0)) {
            return Optional.empty();
        }
        double mean = (double) having / all;
        double scatter = 0;
        for (int i = 0; i < n.length; i++) {
            if (total[i] > 0) {
                double off = (double) n[i] / total[i] - mean;
                scatter += total[i] * off * off;
            }
        }
        double chance = mean * (1 - mean);
        double rho = (scatter - chance * (units - 1)) / (chance * spare);
        rho = StrictMath.min(1, StrictMath.max(0, rho));
        return Optional.of(new Shrinkage(mean, rho == 0 ? Double.POSITIVE_INFINITY : 1 / rho - 1));
    }

    /** The smoothed share of a unit; the common one when total = 0. */
    public double value(long n, long total) {
        new Proportion(n, total);
        if (Double.isInfinite(strength)) {
            return mean;
        }
        return total + strength == 0 ? mean : (n + mean * strength) / (total + strength);
    }

    /**
     * Equal-tailed interval of a unit's share given the model: quantiles of Beta(μM + n, (1 − μ)M + total − n). It leaves
     * out that μ and M are themselves estimates. Empty when M is infinite or a parameter of the distribution is zero.
     */
    public Optional<Interval> interval(long n, long total, double confidence) {
        double alpha = mean * strength + n;
        double beta = (1 - mean) * strength + (total - n);
        if (!Double.isFinite(strength) || alpha <= 0 || beta <= 0) {
            return Optional.empty();
        }
        BetaDistribution posterior = BetaDistribution.of(alpha, beta);
        double tail = (1 - confidence) / 2;
        return Optional.of(
                new Interval(posterior.inverseCumulativeProbability(tail), posterior.inverseSurvivalProbability(tail)));
    }
}
