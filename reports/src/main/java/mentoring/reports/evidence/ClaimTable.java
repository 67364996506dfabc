package mentoring.reports.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mentoring.release.Manifest;
import mentoring.reports.shared.Pen;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.Table;
import mentoring.reports.tree.Table.Align;
import mentoring.reports.tree.Table.Cell;
import mentoring.reports.tree.Table.Column;
import mentoring.reports.tree.Table.Row;

/** Claims as tables; remembers every claim that was printed, for the register. */
final class ClaimTable {
    private final Pen pen;
    private final Manifest manifest;
    private final Map<String, Claim> printed = new LinkedHashMap<>();

    ClaimTable(Pen pen) {
        this.pen = pen;
        this.manifest = pen.context().database().manifest();
    }

    /** A table of the claims that there are, or nothing. */
    @SafeVarargs
    final List<Table> of(String id, Optional<Claim>... claims) {
        List<Row> rows = new ArrayList<>();
        for (Optional<Claim> claim : claims) {
            claim.ifPresent(c -> rows.add(row(c, rows.size() + 1)));
        }
        return rows.isEmpty() ? List.of() : List.of(pen.table(id, columns(), rows, List.of()));
    }

    private Row row(Claim claim, int number) {
        String code = claim.code(manifest);
        printed.put(code, claim);
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(String.valueOf(number)));
        cells.add(Cell.of(claim.text()));
        cells.add(claim.n() == null ? Cell.of("–") : pen.ofTotal(claim.n(), claim.total()));
        cells.add(Cell.of(claim.value().inBold()));
        cells.add(interval(claim.low(), claim.high()));
        if (pen.before().isPresent()) {
            cells.add(claim.before() == null ? Cell.of("–") : Cell.of(claim.before()));
        }
        cells.add(Cell.of(code));
        return Row.body(cells);
    }

    private Cell interval(NumberRun low, NumberRun high) {
        return low == null || high == null
                ? Cell.of("–")
                : new Cell(pen.runs("claims.interval", "low", low, "high", high));
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("number", "№", 20, Align.CENTRE));
        columns.add(new Column("text", pen.text("claims.column.text"), 162, Align.LEFT));
        columns.add(new Column("n", pen.text("claims.column.n"), 70, Align.RIGHT));
        columns.add(new Column("value", pen.text("claims.column.value"), 46, Align.RIGHT));
        columns.add(new Column("interval", pen.text("claims.column.interval"), 74, Align.RIGHT));
        pen.before().ifPresent(date -> columns.add(new Column("before", date, 58, Align.RIGHT)));
        columns.add(new Column("code", pen.text("claims.column.code"), 52, Align.CENTRE));
        return columns;
    }

    /** Claims by their codes, in the order in which they were first printed. */
    Map<String, Claim> printed() {
        return printed;
    }
}
