package mentoring.reports.chart;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import mentoring.reports.tree.NumberRun;

/**
 * Numbers in coloured cells: cohort triangle, competency × territory, transition matrix.
 *
 * @param corner what the rows are
 * @param columnTitle what the columns are, or null
 * @param low value of the palest colour, in the unit of the exact values (a share 0…1)
 * @param high value of the darkest colour
 * @param sizeTitle head of the column of sizes; null when rows have none
 * @param legend what the colour says
 */
public record HeatTable(
        String corner,
        String columnTitle,
        List<String> columns,
        List<Row> rows,
        double low,
        double high,
        String sizeTitle,
        String legend)
        implements Chart {

    /**
     * One row.
     *
     * @param size such as the size of a cohort, or null
     * @param cells one per column; null = the cell does not exist (yet) and stays white
     */
    public record Row(String label, NumberRun size, List<NumberRun> cells) {}

    public HeatTable {
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(
                        row.label() + ": " + row.cells().size() + " cells, " + columns.size() + " columns");
            }
        }
    }

    @Override
    public List<NumberRun> printed() {
        return rows.stream()
                .flatMap(r -> Stream.concat(Stream.of(r).map(Row::size), r.cells().stream()))
                .filter(Objects::nonNull)
                .toList();
    }
}
