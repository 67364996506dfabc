package mentoring.reports.cycle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mentoring.reports.shared.PublishedRow;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.Table.Cell;
import mentoring.reports.tree.Table.Column;
import mentoring.reports.tree.Table.Row;

/** The curves of retention in figures: persons, who stays one and three years, the median. */
final class RetentionTable {
    private static final int YEAR = RetentionCurves.YEAR;

    private final CycleKit kit;
    private final RetentionCurves curves;
    private final Map<String, PublishedRow> summaries = new LinkedHashMap<>();

    RetentionTable(CycleKit kit, RetentionCurves curves) {
        this.kit = kit;
        this.curves = curves;
        kit.rows("retention_summary").forEach(r -> summaries.put(Retention.curve(r), r));
    }

    /** Persons, events and median of a curve. */
    Optional<PublishedRow> summary(String curve) {
        return Optional.ofNullable(summaries.get(curve));
    }

    /** @param places curves by locality inside the scope of the territory; shown only beside one another */
    Block of(List<String> scopes, List<String> places, String ownScope) {
        List<Column> columns = List.of(
                kit.left("who", 128),
                kit.right("persons", 50),
                kit.right("year1", 44),
                kit.right("low", 40),
                kit.right("high", 40),
                kit.right("year3", 44),
                kit.right("low3", 40),
                kit.right("high3", 40),
                kit.right("median", 56));
        List<Row> rows = new ArrayList<>();
        scopes.forEach(s -> rows.add(row(kit.text("scope." + s), s)));
        if (places.size() == 2) {
            rows.add(Row.group(kit.text("retention.group", "scope", kit.text("scope." + ownScope))));
            places.forEach(p -> rows.add(row(kit.text("locality." + p), p)));
        }
        return kit.table("retention", kit.text("retention.table"), columns, rows, kit.runs("retention.note.median"));
    }

    private Row row(String label, String curve) {
        Optional<PublishedRow> summary = summary(curve);
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(label));
        cells.add(summary.map(s -> Cell.of(s.count("subjects"))).orElse(Cell.of("…")));
        cells.addAll(curves.cells(curve, YEAR));
        cells.addAll(curves.cells(curve, 3 * YEAR));
        cells.add(summary.map(s -> Cell.of(s.number("median_months", 1))).orElse(Cell.of("…")));
        return Row.body(cells);
    }
}
