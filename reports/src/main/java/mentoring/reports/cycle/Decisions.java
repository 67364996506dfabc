package mentoring.reports.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mentoring.reports.markdown.EditableText.Part;
import mentoring.reports.shared.Indicator;
import mentoring.reports.shared.IndicatorCell;
import mentoring.reports.shared.Pairs;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.Run;
import mentoring.reports.tree.Section;

/** Component "decisions": the grounds that the numbers give, then what people decided. */
final class Decisions {
    private final CycleKit kit;

    Decisions(CycleKit kit) {
        this.kit = kit;
    }

    Section section() {
        List<List<Run>> grounds = new ArrayList<>();
        Targets targets = new Targets(kit);
        for (Indicator indicator : kit.data().shares()) {
            IndicatorCell cell = kit.data().own(indicator.code());
            if (!cell.isKnown()) {
                continue;
            }
            if (cell.target() != null) {
                boolean below = cell.high() != null && cell.high().compareTo(cell.target()) < 0;
                if (below) {
                    add(
                            grounds,
                            "decisions.target",
                            indicator,
                            cell,
                            kit.cells().target(cell, true));
                }
            } else if (targets.latest(indicator.code()) != null && cell.high() != null) {
                var target = targets.latest(indicator.code());
                if (cell.high().compareTo(target.value()) < 0) {
                    add(grounds, "decisions.earlierTarget", indicator, cell, target);
                }
            }
        }
        if (kit.isRegion()) {
            for (Indicator indicator : Leading.of(kit)) {
                List<String> names = Funnels.below(kit, indicator.code());
                if (!names.isEmpty()) {
                    grounds.add(kit.runs(
                            "decisions.outside", "name", kit.shortName(indicator), "list", String.join(", ", names)));
                }
            }
        }
        if (!kit.isRegion()) {
            grounds.addAll(position());
        }
        List<Block> blocks = new ArrayList<>(kit.prose()
                .say(grounds.isEmpty() ? "decisions.none" : "decisions.lead")
                .paragraph());
        if (!grounds.isEmpty()) {
            blocks.add(kit.enumeration(grounds));
        }
        blocks.addAll(kit.context().text().part(Part.CONCLUSIONS));
        blocks.addAll(kit.context().text().part(Part.FACTORS));
        String next = kit.context().text().front().next();
        blocks.addAll(kit.prose()
                .sayIf(next != null, "decisions.next", "next", String.valueOf(next))
                .paragraph());
        return kit.chapter("decisions", "decisions", blocks);
    }

    /** Indicators by which a municipality lies below the limits of chance. */
    private List<List<Run>> position() {
        Set<String> low = kit.rows("comparison", "position").stream()
                .filter(r -> !r.isHidden() && "alarm_low".equals(r.text("flag")))
                .map(r -> r.text("indicator"))
                .collect(Collectors.toSet());
        return kit.data().shares().stream()
                .filter(i -> low.contains(i.code()))
                .map(i ->
                        kit.runs("decisions.position", "number", String.valueOf(i.number()), "name", kit.shortName(i)))
                .toList();
    }

    private void add(List<List<Run>> grounds, String key, Indicator indicator, IndicatorCell cell, Object target) {
        kit.words()
                .sentence(
                        key,
                        Pairs.of(
                                "name",
                                kit.shortName(indicator),
                                "number",
                                String.valueOf(indicator.number()),
                                "value",
                                kit.shareWithInterval(
                                        kit.cells().value(cell, true),
                                        kit.cells().low(cell),
                                        kit.cells().high(cell)),
                                "target",
                                target))
                .ifPresent(grounds::add);
    }
}
