package mentoring.reports.chart;

import java.util.List;
import java.util.stream.Stream;
import mentoring.reports.tree.NumberRun;

/** Shares at two points of time, joined by a line per unit; few units (at most about twelve). */
public record SlopeChart(String firstLabel, String secondLabel, List<Row> rows) implements Chart {

    /**
     * One unit.
     *
     * @param emphasised drawn in the main colour, the others in grey
     */
    public record Row(String label, NumberRun first, NumberRun second, boolean emphasised) {}

    @Override
    public List<NumberRun> printed() {
        return rows.stream().flatMap(r -> Stream.of(r.first(), r.second())).toList();
    }
}
