package mentoring.reports.cycle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mentoring.reports.shared.Pen;
import mentoring.reports.shared.PublishedRow;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.Table.Column;
import mentoring.reports.tree.Table.Row;

/** Personalised programmes of the academic year, by form of mentoring. */
final class Programmes {
    private final CycleKit kit;

    Programmes(CycleKit kit) {
        this.kit = kit;
    }

    List<Block> blocks() {
        List<PublishedRow> rows = kit.rows("programme_progress").stream()
                .filter(r -> r.isHidden() || r.isKnown("programmes") && r.whole("programmes") > 0)
                .sorted(Comparator.comparing(r -> r.text("form").equals(CycleKit.ALL)))
                .toList();
        Optional<PublishedRow> all =
                rows.stream().filter(r -> r.text("form").equals(CycleKit.ALL)).findFirst();
        if (all.isEmpty()) {
            return List.of();
        }
        List<Block> hidden = kit.hidden(rows);
        if (!hidden.isEmpty()) {
            return hidden;
        }
        List<Block> blocks = new ArrayList<>(lead(all.get()));
        List<Column> columns = List.of(
                kit.left("form", 166),
                kit.right("programmes", 56),
                kit.right("due", 50),
                kit.right("completed", 56),
                kit.right("stopped", 54),
                kit.right("eventsPlanned", 50),
                kit.right("eventsHeld", 50));
        blocks.add(kit.table(
                "programmes",
                kit.text("programmes.table", "year", Pen.academicYear(kit.academicYear())),
                columns,
                rows.stream().map(this::row).toList()));
        return blocks;
    }

    private List<Block> lead(PublishedRow all) {
        return kit.prose()
                .say(
                        "programmes.lead",
                        "year",
                        Pen.academicYear(kit.academicYear()),
                        "where",
                        kit.where(),
                        "n",
                        all.count("programmes"))
                .say(
                        "programmes.completed",
                        "n",
                        all.count("completed"),
                        "total",
                        all.count("due"),
                        "share",
                        all.quotient("completed", "due"))
                .say(
                        "programmes.events",
                        "n",
                        all.count("events_held"),
                        "total",
                        all.count("events_planned"),
                        "share",
                        all.quotient("events_held", "events_planned"),
                        "number",
                        kit.table("programmes"))
                .paragraph();
    }

    private Row row(PublishedRow row) {
        return kit.coded(
                row,
                "form",
                "mentoring_form",
                "programmes.total",
                kit.counts(row, "programmes", "due", "completed", "stopped", "events_planned", "events_held"));
    }
}
