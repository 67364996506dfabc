package mentoring.reports.monitoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import mentoring.reports.markdown.EditableText;
import mentoring.reports.markdown.EditableText.Addressed;
import mentoring.reports.markdown.EditableText.Part;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.BulletList;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.Run;
import mentoring.reports.tree.Section;
import mentoring.reports.tree.TextRun;

/** The last chapters: conclusions from the numbers, then what people have written. */
final class ClosingChapters {
    private final Kit kit;
    private final EditableText text;

    ClosingChapters(Kit kit) {
        this.kit = kit;
        this.text = kit.context().text();
    }

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(conclusions());
        if (!text.part(Part.FACTORS).isEmpty()) {
            sections.add(new Section(1, "factors", kit.text("factors.title"), text.part(Part.FACTORS)));
        }
        sections.addAll(recommendations());
        return sections;
    }

    private Section conclusions() {
        List<Block> blocks = new ArrayList<>();
        List<List<Run>> items = new ArrayList<>();
        add(items, "conclusions.system", "counts", kit.counts(kit.data().own("iz15")));
        extremes(items);
        pairs(items);
        targets(items);
        changes(items);
        blocks.add(new BulletList(true, items));
        blocks.addAll(text.part(Part.CONCLUSIONS));
        blocks.addAll(kit.prose().say("conclusions.caution").say("use").paragraph());
        return new Section(1, "conclusions", kit.text("conclusions.title"), blocks);
    }

    private void add(List<List<Run>> items, String key, Object... arguments) {
        kit.words().sentence(key, Prose.arguments(arguments)).ifPresent(items::add);
    }

    /** The shares of schools, but for the last one, which is made of the others. */
    private void extremes(List<List<Run>> items) {
        List<Indicator> known = kit.data().shares().stream()
                .filter(i -> !i.ofPersons() && !i.code().equals("iz15"))
                .filter(i -> kit.data().own(i.code()).isKnown())
                .sorted(Comparator.comparing(
                        (Indicator i) -> kit.data().own(i.code()).value()))
                .toList();
        if (known.size() < 2) {
            return;
        }
        Indicator low = known.get(0);
        Indicator high = known.get(known.size() - 1);
        if (value(low).value().compareTo(value(high).value()) == 0) {
            return;
        }
        add(
                items,
                "conclusions.extremes",
                "high",
                String.valueOf(high.number()),
                "highName",
                kit.shortName(high),
                "highShare",
                value(high),
                "low",
                String.valueOf(low.number()),
                "lowName",
                kit.shortName(low),
                "lowShare",
                value(low));
    }

    private NumberRun value(Indicator indicator) {
        return kit.cells().value(kit.data().own(indicator.code()), indicator.share());
    }

    private void pairs(List<List<Run>> items) {
        IndicatorCell registered = kit.data().own("iz08r");
        IndicatorCell ordered = kit.data().own("iz08");
        if (registered.isKnown() && ordered.isKnown() && registered.value().compareTo(ordered.value()) > 0) {
            add(
                    items,
                    "conclusions.pairs",
                    "registered",
                    kit.cells().value(registered, false),
                    "n",
                    kit.cells().value(ordered, false));
        }
    }

    private void targets(List<List<Run>> items) {
        boolean any = kit.data().numbered().stream()
                .anyMatch(i -> kit.data().own(i.code()).target() != null);
        if (!any) {
            add(items, "conclusions.target.none");
            return;
        }
        Predicate<IndicatorCell> judged = c -> c.isKnown() && c.gap() != null;
        list(items, "conclusions.target.met", judged.and(c -> c.gap().signum() >= 0), "target");
        list(items, "conclusions.target.missed", judged.and(c -> c.gap().signum() < 0), "target");
    }

    private void changes(List<List<Run>> items) {
        if (kit.context().previousCampaign().isEmpty()) {
            return;
        }
        Predicate<IndicatorCell> judged = c -> c.isKnown() && c.change() != null;
        list(items, "conclusions.change.up", judged.and(c -> c.change().signum() > 0), "change");
        list(items, "conclusions.change.down", judged.and(c -> c.change().signum() < 0), "change");
    }

    /** A sentence that lists the indicators with a property, each with its numbers. */
    private void list(List<List<Run>> items, String key, Predicate<IndicatorCell> which, String item) {
        List<List<Run>> parts = kit.data().numbered().stream()
                .filter(i -> which.test(kit.data().own(i.code())))
                .map(i -> item(item, i))
                .toList();
        if (!parts.isEmpty()) {
            add(items, key, "list", join(parts));
        }
    }

    private List<Run> item(String item, Indicator indicator) {
        IndicatorCell cell = kit.data().own(indicator.code());
        String number = String.valueOf(indicator.number());
        if (item.equals("target")) {
            return kit.runs(
                    "conclusions.target.item",
                    "number",
                    number,
                    "value",
                    value(indicator),
                    "target",
                    kit.cells().target(cell, indicator.share()));
        }
        String key = indicator.share() ? "conclusions.change.item.share" : "conclusions.change.item.count";
        return kit.runs(key, "number", number, "change", kit.cells().change(cell, indicator.share()));
    }

    private static List<Run> join(List<List<Run>> parts) {
        List<Run> joined = new ArrayList<>();
        for (List<Run> part : parts) {
            if (!joined.isEmpty()) {
                joined.add(new TextRun(", "));
            }
            joined.addAll(part);
        }
        return joined;
    }

    private List<Section> recommendations() {
        List<Section> sections = new ArrayList<>();
        List<Block> lead = new ArrayList<>(text.part(Part.RECOMMENDATIONS));
        if (lead.isEmpty()) {
            lead.addAll(kit.prose().say("recommendations.lead").paragraph());
        }
        if (text.recommendations().isEmpty() && text.part(Part.RECOMMENDATIONS).isEmpty()) {
            return sections;
        }
        String next = text.front().next();
        if (next != null) {
            lead.addAll(kit.prose().say("next.monitoring", "next", next).paragraph());
        }
        sections.add(new Section(1, "recommendations", kit.text("recommendations.title"), lead));
        int number = 0;
        for (Addressed addressed : text.recommendations()) {
            sections.add(new Section(2, "recommendations-" + ++number, addressed.addressee(), addressed.blocks()));
        }
        return sections;
    }
}
