package mentoring.reports.chart;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import mentoring.reports.tree.NumberRun;

/**
 * A share over the years: what was observed, what is expected with its band, and the target.
 *
 * @param observed by year
 * @param expected by year, after the observed ones; may be empty
 * @param target a level to reach, or null
 * @param breaks years before which the series is broken (another definition): the line is interrupted there
 */
public record ForecastChart(
        List<Observed> observed,
        List<Expected> expected,
        String expectedLabel,
        NumberRun target,
        String targetLabel,
        List<Integer> breaks)
        implements Chart {

    /** A value; a year without a known one leaves a gap. */
    public record Observed(int year, NumberRun value) {}

    /** An expected value and its band. */
    public record Expected(int year, NumberRun value, double low, double high) {}

    @Override
    public List<NumberRun> printed() {
        Stream<NumberRun> values = Stream.concat(
                observed.stream().map(Observed::value), expected.stream().map(Expected::value));
        return Stream.concat(
                        values,
                        Stream.of(target == null ? List.<NumberRun>of() : List.of(target))
                                .flatMap(List::stream))
                .filter(Objects::nonNull)
                .toList();
    }
}
