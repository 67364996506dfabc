package mentoring.reports.development;

import java.util.ArrayList;
import java.util.List;
import mentoring.reports.release.SqlRow;
import mentoring.reports.shared.Facts;
import mentoring.reports.shared.Pen;
import mentoring.reports.shared.PlaceRows;
import mentoring.reports.shared.Values.Place;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.ReleaseCell;
import mentoring.reports.tree.Table.Cell;
import mentoring.reports.tree.Table.Column;
import mentoring.reports.tree.Table.Row;

/** Personalised programmes of an academic year by form of mentoring; empty when the release has no row of them. */
public final class ProgrammeTables {
    private static final List<String> STATES = List.of("programmes", "due", "completed", "prolonged", "stopped");

    private final Pen pen;
    private final PlaceRows rows;

    public ProgrammeTables(Pen pen, Place place) {
        this.pen = pen;
        this.rows = new PlaceRows(pen, place, "shared");
    }

    /** Programmes: due, completed, prolonged, stopped. */
    public List<Block> programmes() {
        List<Row> printed = new ArrayList<>();
        for (SqlRow row : byForm()) {
            List<Cell> cells = new ArrayList<>(List.of(form(row)));
            STATES.forEach(s -> cells.add(Cell.of(pen.facts().count(row, s, key(row)))));
            printed.add(Row.of(isTotal(row), cells));
        }
        List<Column> columns = List.of(
                Column.left("form", pen.text("dev.form"), 152),
                Column.right("programmes", pen.text("dev.programmes"), 66),
                Column.right("due", pen.text("dev.due"), 74),
                Column.right("completed", pen.text("dev.completed"), 64),
                Column.right("prolonged", pen.text("dev.prolonged"), 60),
                Column.right("stopped", pen.text("dev.stopped"), 66));
        return pen.tableIfAny("programmes-by-form", columns, printed, List.of(pen.runs("dev.programmes.note")));
    }

    /** Events of programmes: held, on time, with a product. */
    public List<Block> events() {
        List<Row> printed = new ArrayList<>();
        for (SqlRow row : byForm()) {
            List<Cell> cells = new ArrayList<>(List.of(form(row)));
            part(cells, row, "events_held", "events_planned");
            part(cells, row, "on_time", "events_held");
            part(cells, row, "with_product", "events_held");
            printed.add(Row.of(isTotal(row), cells));
        }
        List<Column> columns = List.of(
                Column.left("form", pen.text("dev.form"), 122),
                Column.right("held", pen.text("dev.held"), 76),
                Column.right("held_share", "%", 44),
                Column.right("on_time", pen.text("dev.on_time"), 76),
                Column.right("on_time_share", "%", 44),
                Column.right("product", pen.text("dev.product"), 76),
                Column.right("product_share", "%", 44));
        return pen.tableIfAny("events-by-form", columns, printed, List.of());
    }

    private List<SqlRow> byForm() {
        return rows.of("programme_progress", "progress_by_form.sql");
    }

    private ReleaseCell key(SqlRow row) {
        return rows.programmes(row.text("form"));
    }

    private static boolean isTotal(SqlRow row) {
        return row.text("form").equals("all");
    }

    private Cell form(SqlRow row) {
        return Cell.of(
                isTotal(row) ? pen.text("dev.total") : pen.catalogue().title("mentoring_form", row.text("form")));
    }

    private void part(List<Cell> cells, SqlRow row, String n, String total) {
        Facts facts = pen.facts();
        cells.add(pen.ofTotal(facts.count(row, n, key(row)), facts.count(row, total, key(row))));
        cells.add(Cell.of(facts.ratio(row, n, total, key(row))));
    }
}
