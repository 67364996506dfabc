package mentoring.transform.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * The actuarial life table: events and withdrawals known by interval only, withdrawals at risk for half of it.
 *
 * <p>n′ = n − w/2, q = d/n′, Ŝ = Π(1 − q), se(Ŝ) = Ŝ·√Σ d/(n′(n′ − d)), se(q) = √(q(1 − q)/n′). Source: Cutler and Ederer
 * (1958); Klein and Moeschberger (2003), 5.4. For days use {@link KaplanMeier}; where exits fall on interval ends
 * {@link DiscreteHazard} is right.
 */
public final class LifeTable {

    /** One interval: at its start, during it. */
    public record Count(long atRisk, long events, long withdrawn) {
        public Count {
            if (events < 0 || withdrawn < 0 || events + withdrawn > atRisk) {
                throw new IllegalArgumentException(events + " events and " + withdrawn + " withdrawals of " + atRisk);
            }
        }
    }

    /**
     * One interval, estimated.
     *
     * @param exposed n′
     * @param hazard q, conditional probability of the event; NaN when n′ = 0
     * @param hazardError se(q)
     * @param survival Ŝ at the end of the interval
     * @param stdError se(Ŝ); NaN where Ŝ = 0
     */
    public record Line(double exposed, double hazard, double hazardError, double survival, double stdError) {}

    private LifeTable() {}

    /** One line per interval; ends before the first interval with nobody exposed. */
    public static List<Line> of(List<Count> counts) {
        return lines(counts, 0.5);
    }

    /** Withdrawals at risk for the given share of their interval (½: actuarial, 0: at its very start, 1: at its end). */
    static List<Line> lines(List<Count> counts, double share) {
        List<Line> lines = new ArrayList<>();
        double survival = 1;
        double variance = 0;
        for (Count count : counts) {
            double exposed = count.atRisk() - (1 - share) * count.withdrawn();
            if (exposed <= 0) {
                return lines;
            }
            double d = count.events();
            double hazard = d / exposed;
            survival *= (exposed - d) / exposed;
            variance += d / (exposed * (exposed - d));
            double error = StrictMath.sqrt(hazard * (1 - hazard) / exposed);
            double stdError = survival == 0 ? Double.NaN : survival * StrictMath.sqrt(variance);
            lines.add(new Line(exposed, hazard, error, survival, stdError));
        }
        return lines;
    }
}
