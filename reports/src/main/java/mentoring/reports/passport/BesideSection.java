package mentoring.reports.passport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mentoring.reports.Territory;
import mentoring.reports.shared.Catalogue.Entry;
import mentoring.reports.shared.Pen;
import mentoring.reports.shared.ValueRow;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.Section;
import mentoring.reports.tree.Table.Align;
import mentoring.reports.tree.Table.Cell;
import mentoring.reports.tree.Table.Column;
import mentoring.reports.tree.Table.Row;

/** The indicators of the campaign beside the municipality and the region. */
final class BesideSection {
    private final Pen pen;
    private final SchoolData data;

    BesideSection(Pen pen, SchoolData data) {
        this.pen = pen;
        this.data = data;
    }

    Section section() {
        List<Row> rows = new ArrayList<>();
        for (Entry entry : pen.catalogue().indicators()) {
            if (entry.share() && data.own(entry.code()).value() != null || isShown(entry)) {
                rows.add(row(entry));
            }
        }
        List<Block> blocks = rows.isEmpty()
                ? pen.sentences().say("beside.none").paragraph()
                : List.of(pen.table("beside", columns(), rows, List.of(pen.runs("beside.note"))));
        return new Section(1, "beside", pen.text("beside.title"), blocks);
    }

    /** A share that is hidden or has no denominator here still stands beside those of the territories. */
    private boolean isShown(Entry entry) {
        return entry.share()
                && data.has(entry.code())
                && data.municipality()
                        .map(m -> data.above(m, entry.code()).isKnown())
                        .orElse(false);
    }

    private Row row(Entry entry) {
        ValueRow own = data.own(entry.code());
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(entry.shortName()));
        boolean yesOrNo = !entry.ofPersons();
        if (yesOrNo) {
            cells.add(Cell.of("–"));
            cells.add(Cell.of(pen.yesNo(own)));
        } else {
            NumberRun n = pen.facts().numerator(own);
            cells.add(pen.ofTotal(n, pen.facts().denominator(own)));
            cells.add(pen.value(own, true));
        }
        cells.add(above(data.municipality(), entry));
        cells.add(above(data.region(), entry));
        ValueRow aimed = data.region().map(r -> data.above(r, entry.code())).orElse(own);
        cells.add(Cell.of(pen.facts().target(aimed, true)));
        return Row.body(cells);
    }

    private Cell above(Optional<Territory> territory, Entry entry) {
        return territory
                .map(t -> pen.value(data.above(t, entry.code()), true))
                .orElseGet(() -> Cell.of("–"));
    }

    private List<Column> columns() {
        return List.of(
                new Column("indicator", pen.text("beside.column.indicator"), 176, Align.LEFT),
                new Column("n", pen.text("beside.column.n"), 58, Align.RIGHT),
                new Column("school", pen.text("beside.column.school"), 62, Align.RIGHT),
                new Column("municipality", pen.text("beside.column.municipality"), 70, Align.RIGHT),
                new Column("region", pen.text("beside.column.region"), 58, Align.RIGHT),
                new Column("target", pen.text("beside.column.target"), 58, Align.RIGHT));
    }
}
