package mentoring.reports.development;

import java.util.List;
import mentoring.reports.release.SqlRow;
import mentoring.reports.shared.Facts;
import mentoring.reports.shared.Pen;
import mentoring.reports.shared.PlaceRows;
import mentoring.reports.shared.Values.Place;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.ReleaseCell;
import mentoring.reports.tree.Table.Cell;
import mentoring.reports.tree.Table.Column;
import mentoring.reports.tree.Table.Row;

/** Beginners who still work in their school a year later, the newest cohorts. */
public final class NewcomerTable {
    private final Pen pen;
    private final PlaceRows rows;

    public NewcomerTable(Pen pen, Place place) {
        this.pen = pen;
        this.rows = new PlaceRows(pen, place, "shared");
    }

    /** The table; empty when the release has no row of it. */
    public List<Block> blocks() {
        List<Row> printed = rows.of("retention_grid", "newcomers.sql").stream()
                .map(this::row)
                .toList();
        List<Column> columns = List.of(
                Column.left("cohort", pen.text("dev.cohort"), 200),
                Column.right("retained", pen.text("dev.retained"), 110),
                Column.right("rate", pen.text("dev.share"), 70),
                Column.right("interval", pen.text("dev.interval"), 100));
        return pen.tableIfAny("newcomers", columns, printed, List.of(pen.runs("dev.newcomers.note")));
    }

    private Row row(SqlRow row) {
        Facts facts = pen.facts();
        ReleaseCell key = rows.retention(row);
        NumberRun rate = facts.share(row, "rate", key);
        return Row.body(List.of(
                Cell.of(String.valueOf(row.count("cohort"))),
                pen.ofTotal(facts.count(row, "retained", key), facts.count(row, "base", key)),
                Cell.of(rate),
                pen.interval(rate, facts.share(row, "ci_low", key), facts.share(row, "ci_high", key))));
    }
}
