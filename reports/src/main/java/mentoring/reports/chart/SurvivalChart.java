package mentoring.reports.chart;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import mentoring.reports.tree.NumberRun;

/**
 * Survival curves, or curves of cumulative incidence, with their confidence bands and the numbers at risk beneath.
 *
 * @param xTitle such as «месяцев с начала работы»
 * @param yTitle such as «доля оставшихся»
 * @param ticks months under which the numbers at risk stand, ascending; the last is the end of the axis
 * @param atRiskTitle heading of the numbers beneath
 */
public record SurvivalChart(String xTitle, String yTitle, List<Integer> ticks, String atRiskTitle, List<Curve> curves)
        implements Chart {

    /**
     * One curve.
     *
     * @param steps by time, the first at the time from which the estimate begins; none when only the numbers at risk
     *     are wanted, such as those of everybody beneath curves of incidence
     * @param end survival at the last step, printed at its end
     * @param atRisk one number per tick, null where there is none; empty when the curve has no numbers of its own
     */
    public record Curve(String label, List<Step> steps, NumberRun end, List<NumberRun> atRisk) {}

    /**
     * The curve from t on.
     *
     * @param low lower limit; null when the interval is not defined
     */
    public record Step(double t, double survival, Double low, Double high) {}

    public SurvivalChart {
        for (Curve curve : curves) {
            if (!curve.atRisk().isEmpty() && curve.atRisk().size() != ticks.size()) {
                throw new IllegalArgumentException(
                        curve.label() + ": " + curve.atRisk().size() + " numbers at risk, " + ticks.size() + " ticks");
            }
        }
    }

    @Override
    public List<NumberRun> printed() {
        return curves.stream()
                .flatMap(c -> Stream.concat(Stream.of(c.end()), c.atRisk().stream()))
                .filter(Objects::nonNull)
                .toList();
    }
}
