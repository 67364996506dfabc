package mentoring.reports.cycle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mentoring.reports.Campaign;
import mentoring.reports.markdown.EditableText;
import mentoring.reports.markdown.EditableText.Part;
import mentoring.reports.release.SqlRow;
import mentoring.reports.release.Zone;
import mentoring.reports.shared.Indicator;
import mentoring.reports.shared.IndicatorCell;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.ReleaseCell;
import mentoring.reports.tree.RowCount;
import mentoring.reports.tree.Run;
import mentoring.reports.tree.Section;
import mentoring.reports.tree.Table.Cell;
import mentoring.reports.tree.Table.Column;
import mentoring.reports.tree.Table.Row;

/** Recommendations of this campaign, and what became of those of the one before beside their indicators. */
final class Recommendations {
    private static final String QUERY = "cycle/recommendations.sql";

    private final CycleKit kit;
    private final List<SqlRow> rows;

    Recommendations(CycleKit kit) {
        this.kit = kit;
        this.rows = kit.innerRows("input.recommendations", "recommendations");
    }

    /** Recommendations are no published table: the public zone does not have them. */
    private boolean isPublic() {
        return kit.context().zone() == Zone.PUBLIC;
    }

    private List<SqlRow> of(String campaign) {
        return rows.stream().filter(r -> r.text("campaign_id").equals(campaign)).toList();
    }

    List<Section> current() {
        EditableText text = kit.context().text();
        List<SqlRow> own = of(kit.context().campaign().id());
        List<Block> blocks = new ArrayList<>();
        if (!own.isEmpty()) {
            blocks.addAll(kit.prose()
                    .say(
                            "recommendations.lead",
                            "n",
                            count(own.size(), "current"),
                            "number",
                            kit.table("recommendations"))
                    .paragraph());
            blocks.add(table(own));
        }
        blocks.addAll(text.part(Part.RECOMMENDATIONS));
        boolean none = blocks.isEmpty() && text.recommendations().isEmpty();
        if (none) {
            blocks.addAll(kit.prose()
                    .say(isPublic() ? "recommendations.public" : "recommendations.none")
                    .paragraph());
        }
        List<Section> sections = new ArrayList<>();
        sections.add(kit.chapter("recommendations", "recommendations", blocks));
        text.recommendations()
                .forEach(a ->
                        sections.add(new Section(2, "recommendations-" + sections.size(), a.addressee(), a.blocks())));
        return sections;
    }

    private NumberRun count(long n, String part) {
        return kit.numbers().count(n, new RowCount(QUERY, part));
    }

    private Block table(List<SqlRow> own) {
        List<Column> columns = List.of(
                kit.left("measure", 196),
                kit.left("deadline", 62),
                kit.left("indicatorShort", 112),
                kit.right("now", 54),
                kit.right("wanted", 58));
        List<Row> printed = new ArrayList<>();
        byAddressee(own).forEach((addressee, list) -> {
            printed.add(Row.group(sentence(addressee)));
            list.forEach(r -> printed.add(Row.body(List.of(
                    Cell.of(r.text("measure")),
                    Cell.of(deadline(r)),
                    Cell.of(indicator(r).map(kit::shortName).orElse("–")),
                    now(r),
                    expected(r)))));
        });
        return kit.table("recommendations", kit.text("recommendations.table"), columns, printed);
    }

    /** In the order of the code list. */
    private Map<String, List<SqlRow>> byAddressee(List<SqlRow> own) {
        Map<String, List<SqlRow>> groups = new LinkedHashMap<>();
        kit.data().codes("addressee").forEach((code, title) -> {
            List<SqlRow> list =
                    own.stream().filter(r -> code.equals(r.text("addressee"))).toList();
            if (!list.isEmpty()) {
                groups.put(title, list);
            }
        });
        List<SqlRow> others = own.stream()
                .filter(r -> !kit.data().codes("addressee").containsKey(r.text("addressee")))
                .toList();
        others.forEach(r -> groups.computeIfAbsent(String.valueOf(r.text("addressee")), a -> new ArrayList<>())
                .add(r));
        return groups;
    }

    private static String sentence(String title) {
        return title.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + title.substring(1);
    }

    private String deadline(SqlRow row) {
        LocalDate deadline = row.date("deadline");
        return deadline == null ? "–" : kit.dates().inFigures(deadline);
    }

    private Optional<Indicator> indicator(SqlRow row) {
        return kit.data().numbered().stream()
                .filter(i -> i.code().equals(row.text("indicator")))
                .findFirst();
    }

    private Cell now(SqlRow row) {
        return indicator(row)
                .map(i -> kit.value(kit.data().own(i.code()), i.share(), false))
                .orElse(Cell.of("–"));
    }

    private Cell expected(SqlRow row) {
        BigDecimal expected = row.decimal("expected");
        if (expected == null) {
            return Cell.of("–");
        }
        ReleaseCell cell = ReleaseCell.of(
                "recommendations",
                "expected",
                "campaign_id",
                row.text("campaign_id"),
                "recommendation_id",
                row.text("recommendation_id"));
        boolean share = indicator(row).map(Indicator::share).orElse(false);
        return Cell.of(
                share ? kit.numbers().share(expected, cell) : kit.numbers().count(expected.longValue(), cell));
    }

    /** The last chapter: earlier measures. Values before and now stand side by side; causes are not claimed. */
    Section earlier() {
        Optional<Campaign> previous = kit.context().previousCampaign();
        List<SqlRow> own = previous.map(c -> of(c.id())).orElse(List.of());
        List<Block> blocks = new ArrayList<>();
        if (own.isEmpty()) {
            blocks.addAll(kit.prose()
                    .say(isPublic() ? "earlier.public" : previous.isPresent() ? "earlier.none" : "earlier.first")
                    .paragraph());
        } else {
            blocks.addAll(lead(previous.get(), own));
            blocks.add(outcome(own));
        }
        return kit.chapter("earlier", "earlier", blocks);
    }

    private List<Block> lead(Campaign previous, List<SqlRow> own) {
        List<Block> blocks = new ArrayList<>(kit.prose()
                .say("earlier.lead", "title", previous.title(), "n", count(own.size(), "previous"))
                .paragraph());
        List<List<Run>> items = new ArrayList<>();
        kit.data().codes("recommendation_status").forEach((code, title) -> {
            long n = own.stream().filter(r -> code.equals(r.text("status"))).count();
            if (n > 0) {
                items.add(kit.runs("earlier.status", "status", title, "n", count(n, "previous/" + code)));
            }
        });
        long unknown = own.stream().filter(r -> r.text("status") == null).count();
        if (unknown > 0) {
            items.add(kit.runs("earlier.unknown", "n", count(unknown, "previous/unknown")));
        }
        blocks.add(kit.enumeration(items));
        blocks.addAll(kit.prose()
                .say("earlier.caution", "number", kit.table("earlier"))
                .paragraph());
        return blocks;
    }

    private Block outcome(List<SqlRow> own) {
        List<Column> columns = List.of(
                kit.left("measure", 134),
                kit.left("status", 66),
                kit.left("indicatorShort", 96),
                kit.right("before", 46),
                kit.right("now", 46),
                kit.right("change", 42),
                kit.right("expected", 50));
        List<Row> printed = new ArrayList<>();
        byAddressee(own).forEach((addressee, list) -> {
            printed.add(Row.group(sentence(addressee)));
            list.forEach(r -> printed.add(outcomeRow(r)));
        });
        return kit.table("earlier", kit.text("earlier.table"), columns, printed, kit.runs("earlier.note"));
    }

    private Row outcomeRow(SqlRow row) {
        Optional<Indicator> indicator = indicator(row);
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(row.text("measure")));
        cells.add(Cell.of(
                row.text("status") == null ? "…" : kit.data().codeTitle("recommendation_status", row.text("status"))));
        cells.add(Cell.of(indicator.map(kit::shortName).orElse("–")));
        if (indicator.isPresent()) {
            Indicator found = indicator.get();
            IndicatorCell cell = kit.data().own(found.code());
            cells.add(Cell.of(kit.cells().previous(cell, found.share())));
            cells.add(kit.value(cell, found.share(), false));
            cells.add(Cell.of(kit.cells().change(cell, found.share())));
        } else {
            cells.addAll(List.of(Cell.of("–"), Cell.of("–"), Cell.of("–")));
        }
        cells.add(expected(row));
        return Row.body(cells);
    }

    /** How many of the earlier recommendations were carried out, for the summary; empty when nobody knows. */
    Optional<NumberRun[]> done() {
        List<SqlRow> own = kit.context().previousCampaign().map(c -> of(c.id())).orElse(List.of());
        long done = own.stream().filter(r -> "done".equals(r.text("status"))).count();
        return own.stream().allMatch(r -> r.text("status") == null)
                ? Optional.empty()
                : Optional.of(new NumberRun[] {count(done, "previous/done"), count(own.size(), "previous")});
    }

    static String joined(List<String> names) {
        return names.stream().collect(Collectors.joining(", "));
    }
}
