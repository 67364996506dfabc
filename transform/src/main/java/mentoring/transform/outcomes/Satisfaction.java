package mentoring.transform.outcomes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/** Response rates, means on a scale of 10, satisfied respondents and their paired change. */
final class Satisfaction implements Computation {
    private static final int SCALE = 10;

    @Override
    public String table() {
        return "satisfaction";
    }

    @Override
    public void compute(Iterator<Prepared> prepared, Consumer<List<Object>> rows) {
        prepared.forEachRemaining(cell -> rows.accept(row(cell)));
    }

    private static List<Object> row(Prepared cell) {
        long rated = cell.integer("rated");
        long satisfied = cell.integer("satisfied");
        long paired = cell.integer("paired");
        List<Object> row = new ArrayList<>(Arrays.asList(
                cell.integer("academic_year"),
                cell.text("survey"),
                cell.text("wave"),
                cell.text("level"),
                cell.text("territory_code"),
                cell.integer("invited"),
                cell.integer("answered"),
                responseRate(cell.integer("answered_of_invited"), cell.integer("invited"))));
        row.addAll(MeanCells.of(cell.integer("scored"), cell.exact("mean_sum"), cell.exact("mean_squares"), SCALE));
        row.add(rated);
        row.add(satisfied);
        row.addAll(ShareCells.of(satisfied, rated));
        row.add(paired);
        row.addAll(MeanCells.of(paired, cell.exact("change_sum"), cell.exact("change_squares"), SCALE));
        row.add("show");
        return row;
    }

    /** More answers than invitations contradict each other: then there is no rate. */
    private static Double responseRate(Long answered, Long invited) {
        boolean known = answered != null && invited != null && invited > 0 && answered <= invited;
        return known ? (Double) ((double) answered / invited) : null;
    }
}
