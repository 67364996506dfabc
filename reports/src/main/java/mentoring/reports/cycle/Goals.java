package mentoring.reports.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentoring.reports.Campaign;
import mentoring.reports.markdown.EditableText;
import mentoring.reports.markdown.EditableText.Part;
import mentoring.reports.shared.Indicator;
import mentoring.reports.shared.IndicatorCell;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.Paragraph;
import mentoring.reports.tree.Section;
import mentoring.reports.tree.Table.Align;
import mentoring.reports.tree.Table.Cell;
import mentoring.reports.tree.Table.Column;
import mentoring.reports.tree.Table.Row;

/** Component "goals": what people have written, and the targets by year beside the values reached. */
final class Goals {
    /** As many years as fit beside the name. */
    private static final int YEARS = 4;

    private final CycleKit kit;
    private final Targets targets;

    Goals(CycleKit kit) {
        this.kit = kit;
        this.targets = new Targets(kit);
    }

    List<Section> sections() {
        EditableText text = kit.context().text();
        Campaign campaign = kit.context().campaign();
        List<Block> blocks = new ArrayList<>(kit.prose()
                .say(
                        "goals.lead",
                        "title",
                        campaign.title(),
                        "date",
                        kit.dates().inWords(campaign.asOf()))
                .paragraph());
        blocks.addAll(basis(text, campaign));
        List<Block> goal = new ArrayList<>(text.part(Part.GOAL));
        if (!goal.isEmpty() && goal.get(0) instanceof Paragraph first) {
            goal.set(0, new Paragraph(kit.runs("goals.goal", "goal", first.runs())));
        }
        blocks.addAll(goal);
        if (!text.part(Part.TASKS).isEmpty()) {
            blocks.addAll(kit.prose().say("goals.tasks").paragraph());
            blocks.addAll(text.part(Part.TASKS));
        }
        blocks.addAll(targets());
        return List.of(kit.chapter("goals", "goals", blocks));
    }

    private List<Block> basis(EditableText text, Campaign campaign) {
        String basis = Stream.concat(Stream.ofNullable(campaign.orderRef()), text.front().basis().stream())
                .collect(Collectors.joining("; "));
        return kit.prose()
                .sayIf(!basis.isEmpty(), "goals.basis", "basis", basis)
                .paragraph();
    }

    /** Targets of this campaign's year where it has them, else those that were set before. */
    private List<Block> targets() {
        List<Indicator> now = kit.data().numbered().stream()
                .filter(i -> kit.data().own(i.code()).target() != null)
                .toList();
        if (!now.isEmpty()) {
            List<Block> blocks = new ArrayList<>(kit.prose()
                    .say("goals.targets", "number", kit.table("targets"))
                    .paragraph());
            blocks.add(current(now));
            return blocks;
        }
        List<Integer> years = targets.years().stream().toList();
        if (years.isEmpty()) {
            return kit.prose().say("goals.none").paragraph();
        }
        List<Block> blocks = new ArrayList<>(kit.prose()
                .say(
                        "goals.earlier",
                        "year",
                        String.valueOf(kit.context().campaign().asOf().getYear()),
                        "last",
                        String.valueOf(years.get(years.size() - 1)),
                        "number",
                        kit.table("targets"))
                .paragraph());
        blocks.add(earlier(years.subList(Math.max(0, years.size() - YEARS), years.size())));
        return blocks;
    }

    private Block current(List<Indicator> indicators) {
        List<Column> columns = List.of(
                kit.left("number", 26),
                kit.left("indicator", 236),
                kit.right("target", 72),
                kit.right("value", 72),
                kit.right("gap", 72));
        List<Row> rows = indicators.stream()
                .map(i -> {
                    IndicatorCell cell = kit.data().own(i.code());
                    return Row.body(List.of(
                            Cell.of(String.valueOf(i.number())),
                            Cell.of(i.name()),
                            Cell.of(kit.cells().target(cell, i.share())),
                            kit.value(cell, i.share(), false),
                            Cell.of(kit.cells().gap(cell, i.share()))));
                })
                .toList();
        return kit.table("targets", kit.text("goals.table"), columns, rows);
    }

    /** One pair of columns per year: target and value. */
    private Block earlier(List<Integer> years) {
        Map<String, Map<Integer, IndicatorCell>> history = Forecasts.history(kit);
        List<Column> columns = new ArrayList<>(List.of(kit.left("number", 24), kit.left("indicatorShort", 142)));
        int width = 312 / (2 * years.size());
        for (int year : years) {
            columns.add(new Column(
                    "target" + year,
                    kit.text("goals.column.target", "year", String.valueOf(year)),
                    width,
                    Align.RIGHT));
            columns.add(new Column(
                    "value" + year, kit.text("goals.column.value", "year", String.valueOf(year)), width, Align.RIGHT));
        }
        List<Row> rows = new ArrayList<>();
        for (Indicator indicator : kit.data().numbered()) {
            if (targets.latest(indicator.code()) != null) {
                List<Cell> cells = new ArrayList<>(
                        List.of(Cell.of(String.valueOf(indicator.number())), Cell.of(kit.shortName(indicator))));
                for (int year : years) {
                    NumberRun target = targets.of(indicator.code(), year);
                    IndicatorCell value =
                            history.getOrDefault(indicator.code(), Map.of()).get(year);
                    cells.add(target == null ? Cell.of("–") : Cell.of(target));
                    cells.add(value == null ? Cell.of("…") : kit.value(value, indicator.share(), false));
                }
                rows.add(Row.body(cells));
            }
        }
        return kit.table("targets", kit.text("goals.table.earlier"), columns, rows);
    }
}
