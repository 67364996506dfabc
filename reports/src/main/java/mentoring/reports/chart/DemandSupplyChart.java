package mentoring.reports.chart;

import java.util.List;
import java.util.stream.Stream;
import mentoring.reports.tree.NumberRun;

/** Persons who ask against persons who can, back to back on one scale. */
public record DemandSupplyChart(String demandLabel, String supplyLabel, List<Row> rows) implements Chart {

    /** One competency; counts. */
    public record Row(String label, NumberRun demand, NumberRun supply) {}

    @Override
    public List<NumberRun> printed() {
        return rows.stream().flatMap(r -> Stream.of(r.demand(), r.supply())).toList();
    }
}
