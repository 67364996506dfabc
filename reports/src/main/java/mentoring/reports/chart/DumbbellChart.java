package mentoring.reports.chart;

import java.util.List;
import java.util.stream.Stream;
import mentoring.reports.tree.NumberRun;

/** Two shares per row on one scale: before and after, urban and rural. */
public record DumbbellChart(String firstLabel, String secondLabel, List<Row> rows) implements Chart {

    /** One row; a share that is not known is not drawn. */
    public record Row(String label, NumberRun first, NumberRun second) {}

    @Override
    public List<NumberRun> printed() {
        return rows.stream().flatMap(r -> Stream.of(r.first(), r.second())).toList();
    }
}
