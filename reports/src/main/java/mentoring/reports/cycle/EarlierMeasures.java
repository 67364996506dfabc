package mentoring.reports.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mentoring.reports.Campaign;
import mentoring.reports.release.SqlRow;
import mentoring.reports.shared.Indicator;
import mentoring.reports.shared.IndicatorCell;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.Run;
import mentoring.reports.tree.Section;
import mentoring.reports.tree.Table.Cell;
import mentoring.reports.tree.Table.Column;
import mentoring.reports.tree.Table.Row;

/** What became of the recommendations of the campaign before. Values then and now stand side by side; causes are not claimed. */
final class EarlierMeasures {
    private final CycleKit kit;
    private final CampaignRecommendations recommendations;
    private final List<SqlRow> own;

    /** How many of the earlier recommendations were carried out. */
    record Done(NumberRun n, NumberRun total) {}

    EarlierMeasures(CycleKit kit, CampaignRecommendations recommendations) {
        this.kit = kit;
        this.recommendations = recommendations;
        this.own = kit.context()
                .previousCampaign()
                .map(c -> recommendations.of(c.id()))
                .orElse(List.of());
    }

    /** The last chapter. */
    Section section() {
        Optional<Campaign> previous = kit.context().previousCampaign();
        List<Block> blocks = new ArrayList<>();
        if (own.isEmpty()) {
            String none = previous.isPresent() ? "earlier.none" : "earlier.first";
            blocks.addAll(kit.prose()
                    .say(recommendations.isPublic() ? "earlier.public" : none)
                    .paragraph());
        } else {
            blocks.addAll(lead(previous.orElseThrow()));
            blocks.add(table());
        }
        return kit.chapter("earlier", "earlier", blocks);
    }

    /** For the summary; empty when nobody knows. */
    Optional<Done> done() {
        boolean unknown = own.stream().allMatch(r -> r.text("status") == null);
        return unknown
                ? Optional.empty()
                : Optional.of(new Done(
                        recommendations.count(with("done"), "previous/done"),
                        recommendations.count(own.size(), "previous")));
    }

    private long with(String status) {
        return own.stream().filter(r -> status.equals(r.text("status"))).count();
    }

    private List<Block> lead(Campaign previous) {
        List<Block> blocks = new ArrayList<>(kit.prose()
                .say("earlier.lead", "title", previous.title(), "n", recommendations.count(own.size(), "previous"))
                .paragraph());
        List<List<Run>> items = new ArrayList<>();
        kit.data().codes("recommendation_status").forEach((code, title) -> {
            long n = with(code);
            if (n > 0) {
                items.add(
                        kit.runs("earlier.status", "status", title, "n", recommendations.count(n, "previous/" + code)));
            }
        });
        long unknown = own.stream().filter(r -> r.text("status") == null).count();
        if (unknown > 0) {
            items.add(kit.runs("earlier.unknown", "n", recommendations.count(unknown, "previous/unknown")));
        }
        blocks.add(kit.enumeration(items));
        blocks.addAll(kit.prose()
                .say("earlier.caution", "number", kit.table("earlier"))
                .paragraph());
        return blocks;
    }

    private Block table() {
        List<Column> columns = List.of(
                kit.left("measure", 134),
                kit.left("status", 66),
                kit.left("indicatorShort", 96),
                kit.right("before", 46),
                kit.right("now", 46),
                kit.right("change", 42),
                kit.right("expected", 50));
        return kit.table(
                "earlier",
                kit.text("earlier.table"),
                columns,
                recommendations.byAddressee(own, this::row),
                kit.runs("earlier.note"));
    }

    private Row row(SqlRow row) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(row.text("measure")));
        cells.add(Cell.of(
                row.text("status") == null ? "…" : kit.data().codeTitle("recommendation_status", row.text("status"))));
        cells.add(recommendations.name(row));
        cells.addAll(recommendations
                .indicator(row)
                .map(this::change)
                .orElse(List.of(Cell.of("–"), Cell.of("–"), Cell.of("–"))));
        cells.add(recommendations.expected(row));
        return Row.body(cells);
    }

    private List<Cell> change(Indicator indicator) {
        IndicatorCell cell = kit.data().own(indicator.code());
        boolean share = indicator.share();
        return List.of(
                Cell.of(kit.cells().previous(cell, share)),
                kit.value(cell, share),
                Cell.of(kit.cells().change(cell, share)));
    }
}
