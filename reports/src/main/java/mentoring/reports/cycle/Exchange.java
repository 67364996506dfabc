package mentoring.reports.cycle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import mentoring.reports.shared.PublishedRow;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.Table.Column;
import mentoring.reports.tree.Table.Row;

/** What an exchange of mentors between schools could do for requests that their own school cannot meet. */
final class Exchange {
    private final CycleKit kit;

    Exchange(CycleKit kit) {
        this.kit = kit;
    }

    List<Block> blocks() {
        List<String> order = kit.order("request");
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
        List<Block> blocks = new ArrayList<>(kit.prose()
                .say("exchange.lead", "number", kit.table("exchange"))
                .paragraph());
        rows.stream()
                .filter(r -> r.text("request").equals(CycleKit.ALL))
                .findFirst()
                .ifPresent(r -> blocks.addAll(lead(r)));
        List<Column> columns = List.of(
                kit.left("request", 156),
                kit.right("requests", 54),
                kit.right("unmet", 54),
                kit.right("metElsewhere", 56),
                kit.right("freePlaces", 50),
                kit.right("exchangeMet", 58),
                kit.right("leftOpen", 54));
        List<Row> printed = rows.stream().map(this::row).toList();
        blocks.add(kit.table("exchange", kit.text("exchange.table"), columns, printed, kit.runs("exchange.note")));
        return blocks;
    }

    private List<Block> lead(PublishedRow all) {
        return kit.prose()
                .say("exchange.unmet", "n", all.count("unmet"), "total", all.count("requests"))
                .say("exchange.undecided", "n", all.count("undecided"))
                .say("exchange.met", "n", all.count("exchange_met"), "open", all.count("left_open"))
                .paragraph();
    }

    private Row row(PublishedRow row) {
        return kit.coded(
                row,
                "request",
                "request",
                "exchange.total",
                kit.counts(row, "requests", "unmet", "met_elsewhere", "free_places", "exchange_met", "left_open"));
    }
}
