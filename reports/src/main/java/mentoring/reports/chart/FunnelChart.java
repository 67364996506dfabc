package mentoring.reports.chart;

import java.util.List;
import mentoring.reports.tree.NumberRun;

/**
 * Shares against the number of cases, with the limits of chance: units are compared with the whole and not ranked.
 *
 * @param reference the share of the whole, printed at its line
 * @param limits by ascending size, as the release has them
 * @param units points; those marked as outside are named
 */
public record FunnelChart(
        String xTitle, String yTitle, String referenceLabel, NumberRun reference, List<Limit> limits, List<Unit> units)
        implements Chart {

    /** Limits of chance for units of a size. */
    public record Limit(double size, double low95, double high95, double low998, double high998) {}

    /** One territory or school. */
    public record Unit(String name, double size, double share, NumberRun value, boolean outside) {}

    @Override
    public List<NumberRun> printed() {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(reference),
                        units.stream().filter(Unit::outside).map(Unit::value))
                .toList();
    }
}
