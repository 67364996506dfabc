package mentoring.transform.outcomes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/** Deficits closed between entry and exit, with the interval of the share and of the mean change. */
final class DeficitClosure implements Computation {

    @Override
    public String table() {
        return "deficit_closure";
    }

    @Override
    public void compute(Iterator<Prepared> prepared, Consumer<List<Object>> rows) {
        prepared.forEachRemaining(cell -> rows.accept(row(cell)));
    }

    private static List<Object> row(Prepared cell) {
        long paired = cell.integer("persons_paired");
        long entry = cell.integer("deficits_entry");
        long closed = cell.integer("deficits_closed");
        List<Object> row = new ArrayList<>(Arrays.asList(
                cell.integer("academic_year"),
                cell.text("level"),
                cell.text("territory_code"),
                cell.text("competency"),
                cell.text("instrument"),
                cell.text("assessor"),
                paired,
                cell.integer("persons_lost"),
                entry,
                closed,
                cell.integer("deficits_new")));
        row.addAll(ShareCells.of(closed, entry));
        row.addAll(MeanCells.of(paired, cell.exact("change_sum"), cell.exact("change_squares"), 1));
        row.add("show");
        return row;
    }
}
