package mentoring.reports.monitoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import mentoring.reports.markdown.EditableText;
import mentoring.reports.markdown.EditableText.Addressed;
import mentoring.reports.markdown.EditableText.Part;
import mentoring.reports.shared.Indicator;
import mentoring.reports.shared.IndicatorCell;
import mentoring.reports.shared.Pairs;
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
        IndicatorCell system = kit.data().own("iz15");
        add(items, "conclusions.system", "n", kit.cells().numerator(system), "counts", kit.counts(system, true));
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
        kit.words().sentence(key, Pairs.of(arguments)).ifPresent(items::add);
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
        targetList(items, "conclusions.target.met", c -> c.gap().signum() >= 0);
        targetList(items, "conclusions.target.missed", c -> c.gap().signum() < 0);
    }

    /** Few indicators have targets: each is named with its value. */
    private void targetList(List<List<Run>> items, String key, Predicate<IndicatorCell> which) {
        List<List<Run>> parts = having(c -> c.gap() != null && which.test(c)).stream()
                .map(i -> kit.runs(
                        "conclusions.target.item",
                        "number",
                        String.valueOf(i.number()),
                        "value",
                        value(i),
                        "target",
                        kit.cells().target(kit.data().own(i.code()), i.share())))
                .toList();
        if (!parts.isEmpty()) {
            add(items, key, "list", join(parts));
        }
    }

    private void changes(List<List<Run>> items) {
        if (kit.context().previousCampaign().isPresent()) {
            changeList(items, "conclusions.change.up", c -> c.change().signum() > 0);
            changeList(items, "conclusions.change.down", c -> c.change().signum() < 0);
        }
    }

    private void changeList(List<List<Run>> items, String key, Predicate<IndicatorCell> which) {
        List<Integer> numbers = having(c -> c.change() != null && which.test(c)).stream()
                .map(Indicator::number)
                .toList();
        if (!numbers.isEmpty()) {
            add(items, key, "list", ranges(numbers), "table", kit.table("changes"));
        }
    }

    private List<Indicator> having(Predicate<IndicatorCell> which) {
        return kit.data().numbered().stream()
                .filter(i -> kit.data().own(i.code()).isKnown())
                .filter(i -> which.test(kit.data().own(i.code())))
                .toList();
    }

    /** 1, 2, 3, 4, 6 as «1–4, 6». */
    static String ranges(List<Integer> numbers) {
        List<String> parts = new ArrayList<>();
        for (int from = 0; from < numbers.size(); ) {
            int to = from;
            while (to + 1 < numbers.size() && numbers.get(to + 1) == numbers.get(to) + 1) {
                to++;
            }
            parts.add(to - from < 2 ? String.valueOf(numbers.get(from)) : numbers.get(from) + "–" + numbers.get(to));
            from = to - from < 2 ? from + 1 : to + 1;
        }
        return String.join(", ", parts);
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
        if (text.recommendations().isEmpty() && text.part(Part.RECOMMENDATIONS).isEmpty()) {
            return sections;
        }
        sections.add(
                new Section(1, "recommendations", kit.text("recommendations.title"), text.part(Part.RECOMMENDATIONS)));
        for (Addressed addressed : text.recommendations()) {
            String id = "recommendations-" + sections.size();
            sections.add(new Section(2, id, addressed.addressee(), addressed.blocks()));
        }
        String next = text.front().next();
        if (next != null) {
            Section last = sections.remove(sections.size() - 1);
            List<Block> blocks = new ArrayList<>(last.blocks());
            blocks.addAll(kit.prose().say("next.monitoring", "next", next).paragraph());
            sections.add(new Section(last.level(), last.id(), last.title(), blocks));
        }
        return sections;
    }
}
