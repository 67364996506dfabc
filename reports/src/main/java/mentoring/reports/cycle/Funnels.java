package mentoring.reports.cycle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mentoring.reports.Territory;
import mentoring.reports.chart.FunnelChart;
import mentoring.reports.chart.FunnelChart.Limit;
import mentoring.reports.chart.FunnelChart.Unit;
import mentoring.reports.shared.Indicator;
import mentoring.reports.shared.PublishedRow;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.RowCount;
import mentoring.reports.tree.Run;
import mentoring.reports.tree.Section;
import mentoring.reports.words.NaturalOrder;

/** Territories against the limits of chance, instead of a rating. */
final class Funnels {
    private static final int ENOUGH = 5;

    private final CycleKit kit;
    private final Map<String, String> names = new HashMap<>();

    Funnels(CycleKit kit) {
        this.kit = kit;
        kit.context().territories().forEach(t -> names.put(t.code(), t.name()));
    }

    List<Section> sections() {
        if (!kit.isRegion()) {
            return List.of();
        }
        Map<String, List<PublishedRow>> indicators = new LinkedHashMap<>();
        kit.rows("comparison").forEach(r -> indicators
                .computeIfAbsent(r.text("indicator"), i -> new ArrayList<>())
                .add(r));
        List<Block> blocks = new ArrayList<>();
        for (Indicator indicator : Leading.of(kit)) {
            List<PublishedRow> rows = indicators.getOrDefault(indicator.code(), List.of()).stream()
                    .filter(r -> r.isKnown("value") && r.isKnown("limit_low_95"))
                    .toList();
            boolean differ = rows.stream().map(r -> r.exact("value")).distinct().count() > 1;
            if (rows.size() >= ENOUGH && differ) {
                blocks.addAll(outside(indicator, rows));
                blocks.add(figure(indicator, rows));
            }
        }
        if (blocks.isEmpty()) {
            return List.of();
        }
        blocks.addAll(0, kit.prose().say("funnels.lead").paragraph());
        return kit.section("funnels", blocks);
    }

    private Block figure(Indicator indicator, List<PublishedRow> rows) {
        List<Limit> limits = rows.stream()
                .collect(Collectors.toMap(
                        r -> r.whole("denominator"), Funnels::limit, (a, b) -> a, java.util.TreeMap::new))
                .values()
                .stream()
                .toList();
        List<Unit> units = rows.stream()
                .map(r -> new Unit(
                        name(r),
                        r.whole("denominator"),
                        r.exact("value"),
                        r.share("value", "numerator", "denominator"),
                        isOutside(r)))
                .toList();
        FunnelChart chart = new FunnelChart(
                kit.text(indicator.ofPersons() ? "funnel.x.persons" : "funnel.x.schools"),
                kit.shortName(indicator),
                kit.text("funnel.reference"),
                rows.get(0).share("reference_value"),
                limits,
                units);
        return kit.figure(
                "funnel-" + indicator.code(),
                kit.text("funnel.caption", "name", indicator.name()),
                chart,
                message(indicator, rows),
                kit.runs("funnel.note"));
    }

    private static Limit limit(PublishedRow row) {
        return new Limit(
                row.whole("denominator"),
                row.exact("limit_low_95"),
                row.exact("limit_high_95"),
                row.exact("limit_low_998"),
                row.exact("limit_high_998"));
    }

    private static boolean isOutside(PublishedRow row) {
        return String.valueOf(row.text("flag")).startsWith("alarm");
    }

    private String name(PublishedRow row) {
        return names.getOrDefault(row.text("territory_code"), row.text("territory_code"));
    }

    private List<Run> message(Indicator indicator, List<PublishedRow> rows) {
        long outside = rows.stream().filter(Funnels::isOutside).count();
        return kit.message(
                "funnels.message",
                "name",
                kit.shortName(indicator),
                "n",
                kit.numbers().count(outside, new RowCount("cycle/comparison.sql", indicator.code() + "/alarm")),
                "total",
                kit.numbers().count(rows.size(), new RowCount("cycle/comparison.sql", indicator.code())));
    }

    /** Who lies outside the wide limits, by name. */
    private List<Block> outside(Indicator indicator, List<PublishedRow> rows) {
        String low = list(rows, "alarm_low");
        String high = list(rows, "alarm_high");
        return kit.prose()
                .say(
                        "funnels.indicator",
                        "name",
                        kit.shortName(indicator),
                        "number",
                        kit.figure("funnel-" + indicator.code()))
                .sayIf(!low.isEmpty(), "funnels.low", "list", low)
                .sayIf(!high.isEmpty(), "funnels.high", "list", high)
                .sayIf(low.isEmpty() && high.isEmpty(), "funnels.inside")
                .paragraph();
    }

    private String list(List<PublishedRow> rows, String flag) {
        return rows.stream()
                .filter(r -> flag.equals(r.text("flag")))
                .map(this::name)
                .sorted(new NaturalOrder())
                .collect(Collectors.joining(", "));
    }

    /** Names of the territories outside the limits of an indicator, for the grounds of decisions. */
    static List<String> below(CycleKit kit, String indicator) {
        Map<String, String> names =
                kit.context().territories().stream().collect(Collectors.toMap(Territory::code, Territory::name));
        return kit.rows("comparison").stream()
                .filter(r -> r.text("indicator").equals(indicator) && "alarm_low".equals(r.text("flag")))
                .filter(r -> !r.isHidden())
                .map(r -> names.getOrDefault(r.text("territory_code"), r.text("territory_code")))
                .sorted(new NaturalOrder())
                .toList();
    }
}
