package mentoring.reports.cycle;

import java.util.ArrayList;
import java.util.List;
import mentoring.reports.shared.Indicator;
import mentoring.reports.shared.IndicatorCell;
import mentoring.reports.shared.Pairs;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.Run;
import mentoring.reports.tree.Section;
import mentoring.reports.tree.TextRun;

/** The year on one page: what was measured, with n, N and interval; nothing that the chapters do not say. */
final class Summary {
    private final CycleKit kit;

    Summary(CycleKit kit) {
        this.kit = kit;
    }

    Section section(Retention retention, EarlierMeasures earlier) {
        List<List<Run>> items = new ArrayList<>();
        NumberRun coverage = kit.cells().coverage(kit.coverageCell());
        add(
                items,
                "summary.coverage",
                "n",
                kit.cells().denominator(kit.coverageCell()),
                "where",
                kit.where(),
                "share",
                coverage);
        Leading.of(kit).forEach(i -> leading(items, i));
        for (int years : List.of(1, 3)) {
            retention
                    .at("school", years * 12)
                    .ifPresent(r -> add(
                            items,
                            "summary.retention",
                            "years",
                            years,
                            "share",
                            kit.shareWithInterval(r.share("survival"), r.share("ci_low"), r.share("ci_high"))));
        }
        earlier.done().ifPresent(d -> add(items, "summary.recommendations", "n", d.n(), "total", d.total()));
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(kit.prose()
                .say(
                        "summary.lead",
                        "where",
                        kit.where(),
                        "date",
                        kit.dates().inWords(kit.context().campaign().asOf()))
                .paragraph());
        blocks.add(kit.enumeration(items));
        blocks.addAll(kit.prose().say("summary.caution").paragraph());
        return new Section(1, "summary", kit.text("summary.title"), blocks);
    }

    private void leading(List<List<Run>> items, Indicator indicator) {
        IndicatorCell cell = kit.data().own(indicator.code());
        if (!cell.isKnown()) {
            kit.statements()
                    .unprinted(
                            kit.text("summary.value", "name", kit.shortName(indicator)),
                            kit.cells().value(cell, true))
                    .ifPresent(t -> items.add(TextRun.of(t.endsWith(".") ? t.substring(0, t.length() - 1) : t)));
            return;
        }
        add(
                items,
                kit.words().has("summary." + indicator.code()) ? "summary." + indicator.code() : "summary.share",
                "name",
                CycleKit.lower(kit.shortName(indicator)),
                "n",
                kit.cells().numerator(cell),
                "total",
                kit.cells().denominator(cell),
                "share",
                kit.shareWithInterval(
                        kit.cells().value(cell, true),
                        kit.cells().low(cell),
                        kit.cells().high(cell)));
    }

    private void add(List<List<Run>> items, String key, Object... arguments) {
        kit.words().sentence(key, Pairs.of(arguments)).ifPresent(items::add);
    }
}
