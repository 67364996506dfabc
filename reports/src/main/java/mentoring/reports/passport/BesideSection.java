package mentoring.reports.passport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mentoring.reports.Territory;
import mentoring.reports.shared.Catalogue.Entry;
import mentoring.reports.shared.IndicatorCell;
import mentoring.reports.shared.Pen;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.Section;
import mentoring.reports.tree.Table.Align;
import mentoring.reports.tree.Table.Cell;
import mentoring.reports.tree.Table.Column;
import mentoring.reports.tree.Table.Row;

/** The indicators of the campaign beside the municipality and the region. */
final class BesideSection {
    /** Shares that only mean something within their groups, or that the other tables of the passport have. */
    private static final Set<String> ELSEWHERE =
            Set.of("iz_curators", "iz_curator_position_share", "iz_request_share", "iz_competency", "iz_mentor_young");

    private final Pen pen;
    private final SchoolData data;
    private boolean targets;

    BesideSection(Pen pen, SchoolData data) {
        this.pen = pen;
        this.data = data;
    }

    Section section() {
        List<Row> rows = new ArrayList<>();
        List<Entry> shown =
                pen.catalogue().indicators().stream().filter(this::isShown).toList();
        targets = shown.stream().anyMatch(e -> aimed(e).target() != null);
        shown.forEach(e -> rows.add(row(e)));
        List<Block> blocks = rows.isEmpty()
                ? pen.prose().say("beside.none").paragraph()
                : List.of(pen.table("beside", columns(), rows, List.of(pen.runs("beside.note"))));
        return new Section(1, "beside", pen.text("beside.title"), blocks);
    }

    /** A share that is hidden or has no denominator here still stands beside those of the territories. */
    private boolean isShown(Entry entry) {
        boolean above = data.municipality()
                .map(m -> data.above(m, entry.code()).isKnown())
                .orElse(false);
        return entry.share()
                && !ELSEWHERE.contains(entry.code())
                && data.has(entry.code())
                && (above || data.own(entry.code()).value() != null);
    }

    private IndicatorCell aimed(Entry entry) {
        return data.region().map(r -> data.above(r, entry.code())).orElseGet(() -> data.own(entry.code()));
    }

    private Row row(Entry entry) {
        IndicatorCell own = data.own(entry.code());
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(entry.shortName()));
        boolean yesOrNo = !entry.ofPersons();
        if (yesOrNo) {
            cells.add(Cell.of(""));
            cells.add(Cell.of(pen.yesNo(own)));
        } else {
            NumberRun n = pen.cells().numerator(own);
            cells.add(pen.ofTotal(n, pen.cells().denominator(own)));
            cells.add(pen.value(own, true));
        }
        cells.add(above(data.municipality(), entry));
        if (data.region().isPresent()) {
            cells.add(above(data.region(), entry));
        }
        if (targets) {
            cells.add(Cell.of(pen.cells().target(aimed(entry), true)));
        }
        return Row.body(cells);
    }

    private Cell above(Optional<Territory> territory, Entry entry) {
        return territory.map(t -> pen.value(data.above(t, entry.code()), true)).orElseGet(() -> Cell.of("–"));
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("indicator", pen.text("beside.column.indicator"), targets ? 166 : 216, Align.LEFT));
        columns.add(new Column("n", pen.text("beside.column.n"), 60, Align.RIGHT));
        columns.add(new Column("school", pen.text("beside.column.school"), 68, Align.RIGHT));
        columns.add(new Column("municipality", pen.text("beside.column.municipality"), 82, Align.RIGHT));
        if (data.region().isPresent()) {
            columns.add(new Column("region", pen.text("beside.column.region"), 56, Align.RIGHT));
        }
        if (targets) {
            columns.add(new Column("target", pen.text("beside.column.target"), 50, Align.RIGHT));
        }
        return columns;
    }
}
