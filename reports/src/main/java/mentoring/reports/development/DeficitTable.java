package mentoring.reports.development;

import java.util.ArrayList;
import java.util.List;
import mentoring.reports.release.SqlRow;
import mentoring.reports.shared.Facts;
import mentoring.reports.shared.Pairs;
import mentoring.reports.shared.Pen;
import mentoring.reports.shared.PlaceRows;
import mentoring.reports.shared.Values.Place;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.ReleaseCell;
import mentoring.reports.tree.Run;
import mentoring.reports.tree.Table.Cell;
import mentoring.reports.tree.Table.Column;
import mentoring.reports.tree.Table.Row;

/** Deficits of entry and exit by area, measured by the instrument that reached most persons. */
public final class DeficitTable {
    private final Pen pen;
    private final PlaceRows rows;

    public DeficitTable(Pen pen, Place place) {
        this.pen = pen;
        this.rows = new PlaceRows(pen, place, "shared");
    }

    /** The table; empty when the release has no row of it. */
    public List<Block> blocks() {
        List<SqlRow> found = rows.of("deficit_closure", "deficits_by_area.sql");
        if (found.isEmpty()) {
            return List.of();
        }
        List<Column> columns = List.of(
                Column.left("area", pen.text("dev.area"), 196),
                Column.right("entry", pen.text("dev.entry"), 56),
                Column.right("closed", pen.text("dev.closed"), 52),
                Column.right("share", pen.text("dev.share"), 48),
                Column.right("interval", pen.text("dev.interval"), 82),
                Column.right("new", pen.text("dev.new"), 48));
        List<Row> printed = found.stream().map(this::row).toList();
        // The sum stands last: it names the instrument and counts the persons of all areas.
        return List.of(pen.table("deficits", columns, printed, notes(found.get(found.size() - 1))));
    }

    private Row row(SqlRow row) {
        Facts facts = pen.facts();
        ReleaseCell key = rows.deficits(row);
        boolean total = row.text("competency").equals("all");
        NumberRun share = facts.ratio(row, "deficits_closed", "deficits_entry", key);
        return Row.of(
                total,
                List.of(
                        Cell.of(
                                total
                                        ? pen.text("dev.total")
                                        : Pen.capitalised(pen.catalogue().title("competency", row.text("competency")))),
                        Cell.of(facts.count(row, "deficits_entry", key)),
                        Cell.of(facts.count(row, "deficits_closed", key)),
                        Cell.of(share),
                        pen.interval(
                                share, facts.share(row, "share_ci_low", key), facts.share(row, "share_ci_high", key)),
                        Cell.of(facts.count(row, "deficits_new", key))));
    }

    private List<List<Run>> notes(SqlRow sum) {
        ReleaseCell key = rows.deficits(sum);
        List<List<Run>> notes = new ArrayList<>();
        pen.words()
                .sentence(
                        "dev.deficits.note",
                        Pairs.of(
                                "instrument",
                                sum.text("instrument"),
                                "assessor",
                                pen.catalogue().title("assessor", sum.text("assessor")),
                                "paired",
                                pen.facts().count(sum, "persons_paired", key),
                                "lost",
                                pen.facts().count(sum, "persons_lost", key)))
                .ifPresent(notes::add);
        notes.add(pen.runs("dev.deficits.caution"));
        return notes;
    }
}
