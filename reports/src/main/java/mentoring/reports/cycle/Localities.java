package mentoring.reports.cycle;

import java.util.ArrayList;
import java.util.List;
import mentoring.reports.chart.DumbbellChart;
import mentoring.reports.shared.Indicator;
import mentoring.reports.shared.IndicatorCell;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.CellKey;
import mentoring.reports.tree.Run;
import mentoring.reports.tree.Section;
import mentoring.reports.words.ShareInterval;

/** Urban and rural schools on one scale; a difference is claimed only when its interval leaves zero out. */
final class Localities {
    private static final String BREAKDOWN = "locality";
    private static final int ENOUGH = 10;

    private final CycleKit kit;

    Localities(CycleKit kit) {
        this.kit = kit;
    }

    List<Section> sections() {
        List<Indicator> shown = kit.data().shares().stream()
                .filter(i -> isEnough(urban(i)) && isEnough(rural(i)))
                .toList();
        if (shown.size() < 2) {
            return List.of();
        }
        DumbbellChart chart = new DumbbellChart(
                kit.text("locality.urban"),
                kit.text("locality.rural"),
                shown.stream()
                        .map(i -> new DumbbellChart.Row(
                                kit.shortName(i),
                                kit.cells().value(urban(i), true),
                                kit.cells().value(rural(i), true)))
                        .toList());
        List<Block> blocks = new ArrayList<>(kit.prose()
                .say("localities.lead", "number", kit.figure("localities"))
                .paragraph());
        List<Block> differences = Leading.of(kit).stream()
                .filter(shown::contains)
                .flatMap(i -> difference(i).stream())
                .toList();
        List<Run> message =
                differences.isEmpty() ? List.of() : CycleKit.message(List.of(differences.get(differences.size() - 1)));
        blocks.add(kit.figure("localities", kit.text("localities.caption"), chart, message));
        blocks.addAll(differences);
        return kit.section("localities", blocks);
    }

    /** Shares of a handful of schools are no picture of town or country. */
    private static boolean isEnough(IndicatorCell cell) {
        return cell.isKnown() && cell.denominator() != null && cell.denominator() >= ENOUGH;
    }

    private IndicatorCell urban(Indicator indicator) {
        return kit.data().own(indicator.code(), BREAKDOWN, "urban");
    }

    private IndicatorCell rural(Indicator indicator) {
        return kit.data().own(indicator.code(), BREAKDOWN, "rural");
    }

    private List<Block> difference(Indicator indicator) {
        IndicatorCell urban = urban(indicator);
        IndicatorCell rural = rural(indicator);
        if (urban.low() == null || rural.low() == null) {
            return List.of();
        }
        ShareInterval.Difference difference = interval(urban).minus(interval(rural));
        CellKey key = urban.key();
        return kit.prose()
                .say(
                        "localities." + difference.verdict().key(),
                        "name",
                        kit.shortName(indicator),
                        "value",
                        kit.numbers().distance(urban.value().subtract(rural.value()), key.at("urban-rural")),
                        "low",
                        kit.numbers().points(CycleKit.decimal(difference.low()), key.at("urban-rural-low")),
                        "high",
                        kit.numbers().points(CycleKit.decimal(difference.high()), key.at("urban-rural-high")))
                .paragraph();
    }

    private static ShareInterval interval(IndicatorCell cell) {
        return new ShareInterval(
                cell.value().doubleValue(),
                cell.low().doubleValue(),
                cell.high().doubleValue());
    }
}
