package mentoring.reports.shared;

import java.util.ArrayList;
import java.util.List;
import mentoring.reports.shared.Catalogue.Entry;
import mentoring.reports.shared.Values.Place;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.Table.Align;
import mentoring.reports.tree.Table.Cell;
import mentoring.reports.tree.Table.Column;
import mentoring.reports.tree.Table.Row;

/** Some indicators of one place: n of N, value, interval, a year ago, change. */
public final class IndicatorTable {
    private final Pen pen;
    private final Values values;
    private final Place place;

    public IndicatorTable(Pen pen, Values values, Place place) {
        this.pen = pen;
        this.values = values;
        this.place = place;
    }

    /** The table of those indicators that the pack and the release have; nothing when there are none. */
    public List<Block> of(String id, List<String> codes) {
        List<Row> rows = new ArrayList<>();
        for (String code : codes) {
            pen.catalogue().indicator(code).filter(e -> values.has(code)).ifPresent(e -> rows.add(row(e)));
        }
        return pen.tableIfAny(id, columns(), rows, List.of());
    }

    private Row row(Entry entry) {
        IndicatorCell now = values.get(place, entry.code());
        IndicatorCell before = values.before(place, entry.code());
        IndicatorNumbers numbers = pen.cells();
        NumberRun low = numbers.low(now);
        NumberRun high = numbers.high(now);
        boolean bounded = entry.share() && low.isKnown() && high.isKnown();
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(entry.name()));
        cells.add(entry.share() ? pen.ofTotal(numbers.numerator(now), numbers.denominator(now)) : Cell.of("–"));
        cells.add(pen.value(now, entry.share()));
        cells.add(bounded ? new Cell(pen.runs("dev.range", "low", low, "high", high)) : Cell.of("–"));
        if (pen.before().isPresent()) {
            cells.add(pen.value(before, entry.share()));
            cells.add(Cell.of(numbers.change(now, before, entry.share())));
        }
        return Row.body(cells);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("indicator", pen.text("indicators.name"), 170, Align.LEFT));
        columns.add(new Column("n", pen.text("indicators.n"), 70, Align.RIGHT));
        columns.add(new Column("value", pen.text("indicators.value"), 54, Align.RIGHT));
        columns.add(new Column("interval", pen.text("dev.interval"), 72, Align.RIGHT));
        pen.before().ifPresent(date -> {
            columns.add(new Column("before", date, 60, Align.RIGHT));
            columns.add(new Column("change", pen.text("indicators.change"), 56, Align.RIGHT));
        });
        return columns;
    }
}
