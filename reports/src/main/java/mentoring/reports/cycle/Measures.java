package mentoring.reports.cycle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mentoring.reports.shared.Pen;
import mentoring.reports.shared.PublishedRow;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.Section;
import mentoring.reports.tree.Table.Cell;
import mentoring.reports.tree.Table.Column;
import mentoring.reports.tree.Table.Kind;
import mentoring.reports.tree.Table.Row;

/** What is being done: personalised programmes of the year, and what an exchange of mentors could do. */
final class Measures {
    private static final String ALL = "all";

    private final CycleKit kit;

    Measures(CycleKit kit) {
        this.kit = kit;
    }

    List<Section> sections() {
        List<Section> below = new ArrayList<>();
        below.addAll(kit.section("programmes", programmes()));
        below.addAll(kit.section("exchange", exchange()));
        List<Block> lead = kit.prose()
                .say(below.isEmpty() ? "measures.none" : "measures.lead")
                .paragraph();
        List<Section> sections = new ArrayList<>();
        sections.add(kit.chapter("measures", "measures", lead));
        sections.addAll(below);
        return sections;
    }

    private List<Block> programmes() {
        List<PublishedRow> rows = kit.rows("programme_progress").stream()
                .filter(r -> r.isHidden() || r.isKnown("programmes") && r.whole("programmes") > 0)
                .sorted(Comparator.comparing(r -> r.text("form").equals(ALL) ? 1 : 0))
                .toList();
        Optional<PublishedRow> all =
                rows.stream().filter(r -> r.text("form").equals(ALL)).findFirst();
        if (all.isEmpty()) {
            return List.of();
        }
        List<Block> hidden = kit.hidden(rows);
        if (!hidden.isEmpty()) {
            return hidden;
        }
        List<Block> blocks = new ArrayList<>(programmeLead(all.get()));
        List<Column> columns = List.of(
                kit.left("form", 166),
                kit.right("programmes", 56),
                kit.right("due", 50),
                kit.right("completed", 56),
                kit.right("stopped", 54),
                kit.right("eventsPlanned", 50),
                kit.right("eventsHeld", 50));
        List<Row> printed = rows.stream().map(this::programmeRow).toList();
        blocks.add(kit.table(
                "programmes",
                kit.text("programmes.table", "year", Pen.academicYear(kit.academicYear())),
                columns,
                printed));
        return blocks;
    }

    private List<Block> programmeLead(PublishedRow all) {
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

    private Row programmeRow(PublishedRow row) {
        boolean total = row.text("form").equals(ALL);
        return new Row(
                total ? Kind.TOTAL : Kind.BODY,
                List.of(
                        Cell.of(
                                total
                                        ? kit.text("programmes.total")
                                        : kit.data().codeTitle("mentoring_form", row.text("form"))),
                        Cell.of(row.count("programmes")),
                        Cell.of(row.count("due")),
                        Cell.of(row.count("completed")),
                        Cell.of(row.count("stopped")),
                        Cell.of(row.count("events_planned")),
                        Cell.of(row.count("events_held"))));
    }

    private List<Block> exchange() {
        List<String> order = new ArrayList<>(kit.data().codes("request").keySet());
        order.add(ALL);
        List<PublishedRow> rows = kit.rows("mentor_exchange").stream()
                .filter(r -> r.isHidden() || r.isKnown("unmet"))
                .sorted(Comparator.comparing(r -> order.indexOf(r.text("request"))))
                .toList();
        boolean any = rows.stream().anyMatch(r -> r.isHidden() || r.whole("unmet") > 0);
        if (!any) {
            return List.of();
        }
        List<Block> hidden = kit.hidden(rows);
        if (!hidden.isEmpty()) {
            return hidden;
        }
        Optional<PublishedRow> all =
                rows.stream().filter(r -> r.text("request").equals(ALL)).findFirst();
        List<Block> blocks = new ArrayList<>(kit.prose()
                .say("exchange.lead", "number", kit.table("exchange"))
                .paragraph());
        all.ifPresent(r -> blocks.addAll(kit.prose()
                .say("exchange.unmet", "n", r.count("unmet"), "total", r.count("requests"))
                .say("exchange.undecided", "n", r.count("undecided"))
                .say("exchange.met", "n", r.count("exchange_met"), "open", r.count("left_open"))
                .paragraph()));
        List<Column> columns = List.of(
                kit.left("request", 156),
                kit.right("requests", 54),
                kit.right("unmet", 54),
                kit.right("metElsewhere", 56),
                kit.right("freePlaces", 50),
                kit.right("exchangeMet", 58),
                kit.right("leftOpen", 54));
        List<Row> printed = rows.stream().map(this::exchangeRow).toList();
        blocks.add(kit.table("exchange", kit.text("exchange.table"), columns, printed, kit.runs("exchange.note")));
        return blocks;
    }

    private Row exchangeRow(PublishedRow row) {
        boolean total = row.text("request").equals(ALL);
        return new Row(
                total ? Kind.TOTAL : Kind.BODY,
                List.of(
                        Cell.of(
                                total
                                        ? kit.text("exchange.total")
                                        : kit.data().codeTitle("request", row.text("request"))),
                        Cell.of(row.count("requests")),
                        Cell.of(row.count("unmet")),
                        Cell.of(row.count("met_elsewhere")),
                        Cell.of(row.count("free_places")),
                        Cell.of(row.count("exchange_met")),
                        Cell.of(row.count("left_open"))));
    }
}
