package mentoring.reports.cycle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mentoring.reports.chart.ForecastChart;
import mentoring.reports.chart.ForecastChart.Expected;
import mentoring.reports.chart.ForecastChart.Observed;
import mentoring.reports.release.SqlRow;
import mentoring.reports.shared.Indicator;
import mentoring.reports.shared.IndicatorCell;
import mentoring.reports.shared.PublishedRow;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.Run;
import mentoring.reports.tree.Section;

/** The leading shares over the years, what a continued trend would give, and the last target. */
final class Forecasts {
    private static final int ENOUGH_YEARS = 3;
    /** An interval over half of the scale says nothing. */
    private static final double UNUSABLE = 0.5;

    private final CycleKit kit;

    Forecasts(CycleKit kit) {
        this.kit = kit;
    }

    List<Section> sections() {
        Map<String, Map<Integer, IndicatorCell>> history = history(kit);
        Map<String, List<PublishedRow>> expected = new LinkedHashMap<>();
        kit.rows("forecast").forEach(r -> expected.computeIfAbsent(r.text("indicator"), i -> new ArrayList<>())
                .add(r));
        Targets targets = new Targets(kit);
        List<Block> blocks = new ArrayList<>();
        for (Indicator indicator : Leading.of(kit)) {
            Map<Integer, IndicatorCell> years = history.getOrDefault(indicator.code(), Map.of());
            long known = years.values().stream().filter(IndicatorCell::isKnown).count();
            if (known >= ENOUGH_YEARS) {
                chart(indicator, years, expected.getOrDefault(indicator.code(), List.of()), targets, blocks);
            }
        }
        if (blocks.isEmpty()) {
            return List.of();
        }
        blocks.addAll(0, kit.prose().say("forecast.lead").paragraph());
        return kit.section("forecast", blocks);
    }

    /** Values of the territory by indicator and calendar year. */
    static Map<String, Map<Integer, IndicatorCell>> history(CycleKit kit) {
        Map<String, Map<Integer, IndicatorCell>> history = new LinkedHashMap<>();
        for (SqlRow row : kit.context().rows("cycle/history.sql", kit.parameters())) {
            IndicatorCell cell = IndicatorCell.of(row, kit.context().zone());
            history.computeIfAbsent(cell.key().indicator(), i -> new TreeMap<>())
                    .put(row.count("as_of_year").intValue(), cell);
        }
        return history;
    }

    private void chart(
            Indicator indicator,
            Map<Integer, IndicatorCell> years,
            List<PublishedRow> forecast,
            Targets targets,
            List<Block> blocks) {
        List<Observed> observed = years.entrySet().stream()
                .map(e -> new Observed(e.getKey(), kit.cells().value(e.getValue(), true)))
                .toList();
        int last = observed.get(observed.size() - 1).year();
        List<Expected> expected = forecast.stream()
                .filter(r -> r.whole("year") > last && r.exact("value") != null && r.exact("low") != null)
                .map(r -> new Expected(r.whole("year").intValue(), r.share("value"), r.exact("low"), r.exact("high")))
                .toList();
        NumberRun target = targets.latest(indicator.code());
        ForecastChart chart = new ForecastChart(
                observed, expected, kit.text("forecast.label"), target, kit.text("forecast.target"), List.of());
        List<Block> name = kit.prose()
                .say(
                        "forecast.indicator",
                        "name",
                        kit.shortName(indicator),
                        "number",
                        kit.figure("forecast-" + indicator.code()))
                .paragraph();
        List<Block> sentence = sentence(indicator, years, expected, forecast, target);
        blocks.addAll(CycleKit.joined(name, sentence));
        blocks.add(kit.figure(
                "forecast-" + indicator.code(),
                kit.text("forecast.caption", "name", indicator.name()),
                chart,
                message(indicator, sentence),
                kit.runs(expected.isEmpty() ? "forecast.note.observed" : "forecast.note")));
    }

    private List<Run> message(Indicator indicator, List<Block> sentence) {
        List<Run> message = CycleKit.message(sentence);
        return message.isEmpty()
                ? message
                : kit.runs("forecast.message", "name", kit.shortName(indicator), "sentence", message);
    }

    private List<Block> sentence(
            Indicator indicator,
            Map<Integer, IndicatorCell> years,
            List<Expected> expected,
            List<PublishedRow> forecast,
            NumberRun target) {
        if (expected.isEmpty()) {
            return List.of();
        }
        Expected end = expected.get(expected.size() - 1);
        PublishedRow row = forecast.stream()
                .filter(r -> r.whole("year") == end.year())
                .findFirst()
                .orElseThrow();
        boolean reached = row.isKnown("reaches_target_year");
        // Only what the whole interval rules out is said not to be reached.
        boolean beyond = !reached
                && target != null
                && target.isKnown()
                && row.exact("high") < target.value().doubleValue();
        boolean behind = target != null
                && target.isKnown()
                && expected.get(0).value().isKnown()
                && value(years, indicator).compareTo(target.value()) < 0;
        if (row.exact("high") - row.exact("low") > UNUSABLE) {
            return kit.prose()
                    .say(
                            "forecast.wide",
                            "year",
                            String.valueOf(end.year()),
                            "low",
                            row.share("low"),
                            "high",
                            row.share("high"))
                    .paragraph();
        }
        return kit.prose()
                .say(
                        "forecast.value",
                        "year",
                        String.valueOf(end.year()),
                        "value",
                        row.share("value"),
                        "low",
                        row.share("low"),
                        "high",
                        row.share("high"))
                .sayIf(behind && reached, "forecast.reached", "target", target, "year", row.year("reaches_target_year"))
                .sayIf(behind && beyond, "forecast.never", "target", target, "year", String.valueOf(end.year()))
                .paragraph();
    }

    private BigDecimal value(Map<Integer, IndicatorCell> years, Indicator indicator) {
        IndicatorCell cell = kit.data().own(indicator.code());
        return cell.isKnown() ? cell.value() : BigDecimal.ONE;
    }
}
