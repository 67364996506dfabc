package mentoring.reports.monitoring;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mentoring.reports.chart.BarChart;
import mentoring.reports.chart.BarChart.Bar;
import mentoring.reports.shared.Indicator;
import mentoring.reports.shared.IndicatorCell;
import mentoring.reports.shared.IndicatorNumbers;
import mentoring.reports.shared.Pairs;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.Figure;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.NumberRun.State;
import mentoring.reports.tree.NumberRun.Unit;
import mentoring.reports.tree.Run;
import mentoring.reports.tree.Section;
import mentoring.reports.tree.Table;
import mentoring.reports.tree.Table.Align;
import mentoring.reports.tree.Table.Cell;
import mentoring.reports.tree.Table.Column;
import mentoring.reports.tree.Table.Row;

/** Chapter 2: the headline numbers, Table 1 and the chart of the shares. */
final class ResultsChapter {

    private ResultsChapter() {}

    static Section of(Kit kit) {
        List<Block> blocks = new ArrayList<>(headlines(kit));
        blocks.addAll(kit.prose()
                .say("results.table.lead", "table", kit.table("indicators"))
                .paragraph());
        blocks.add(table(kit));
        blocks.add(figure(kit));
        return new Section(1, "results", kit.text("results.title"), blocks);
    }

    private static List<Block> headlines(Kit kit) {
        List<List<Run>> items = new ArrayList<>();
        shareItem(kit, "results.schools", "iz15", items);
        shareItem(kit, "results.young", "iz11", items);
        shareItem(kit, "results.mentors", "iz12", items);
        countItem(kit, "results.pairs", "iz08", items);
        countItem(kit, "results.programmes", "iz10", items);
        if (items.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(kit.prose()
                .say(
                        "results.lead",
                        "asOf",
                        kit.dates().inWords(kit.context().campaign().asOf()))
                .paragraph());
        blocks.add(kit.enumeration(items));
        return blocks;
    }

    private static void shareItem(Kit kit, String key, String indicator, List<List<Run>> items) {
        IndicatorCell cell = kit.data().own(indicator);
        IndicatorNumbers cells = kit.cells();
        kit.words()
                .sentence(
                        key,
                        Pairs.of(
                                "n",
                                cells.numerator(cell),
                                "total",
                                cells.denominator(cell),
                                "share",
                                cells.value(cell, true)))
                .ifPresent(items::add);
    }

    private static void countItem(Kit kit, String key, String indicator, List<List<Run>> items) {
        NumberRun value = kit.cells().value(kit.data().own(indicator), false);
        kit.words().sentence(key, Pairs.of("n", value)).ifPresent(items::add);
    }

    private static Table table(Kit kit) {
        List<Row> rows = kit.data().numbered().stream().map(i -> row(kit, i)).toList();
        List<Column> columns = List.of(
                new Column("number", kit.text("column.number"), 20, Align.CENTRE),
                new Column("indicator", kit.text("column.indicator"), 116, Align.LEFT),
                new Column("method", kit.text("column.method"), 138, Align.LEFT),
                new Column("n", kit.text("column.n"), 28, Align.RIGHT),
                new Column("total", kit.text("column.total"), 34, Align.RIGHT),
                new Column("value", kit.text("column.value"), 46, Align.RIGHT),
                new Column("target", kit.text("column.target"), 40, Align.RIGHT),
                new Column("gap", kit.text("column.gap"), 60, Align.RIGHT));
        return new Table(
                "indicators", kit.tableLabel("indicators"), kit.text("results.table"), columns, rows, kit.notes(rows));
    }

    private static Row row(Kit kit, Indicator indicator) {
        IndicatorCell cell = kit.data().own(indicator.code());
        IndicatorNumbers cells = kit.cells();
        NumberRun none =
                kit.numbers().unprinted(State.ABSENT, Unit.COUNT, cell.key().at("denominator"));
        return Row.body(List.of(
                Cell.of(String.valueOf(indicator.number())),
                Cell.of(indicator.name()),
                Cell.of(indicator.method()),
                Cell.of(cells.numerator(cell)),
                Cell.of(indicator.share() ? cells.denominator(cell) : none),
                kit.value(cell, indicator.share(), true),
                Cell.of(cells.target(cell, indicator.share())),
                Cell.of(cells.gap(cell, indicator.share()))));
    }

    private static Figure figure(Kit kit) {
        List<Bar> bars = kit.data().shares().stream()
                .map(i -> {
                    IndicatorCell cell = kit.data().own(i.code());
                    NumberRun target =
                            cell.target() == null ? null : kit.cells().target(cell, true);
                    return new Bar(kit.numberedName(i), kit.cells().value(cell, true), target);
                })
                .toList();
        String spoken =
                bars.stream().map(b -> b.label() + " – " + b.value().text()).collect(Collectors.joining("; "));
        boolean targets = bars.stream().anyMatch(b -> b.target() != null);
        return new Figure(
                "shares",
                kit.figureLabel("indicators"),
                kit.text("results.figure"),
                kit.text("results.figure.alt", "bars", spoken),
                new BarChart(bars, targets ? kit.text("results.figure.target") : null),
                message(kit),
                List.of(kit.source()));
    }

    /** The one sentence that the slide of the figure says. */
    private static List<Run> message(Kit kit) {
        IndicatorCell cell = kit.data().own("iz15");
        return kit.words()
                .sentence(
                        "results.figure.message",
                        Pairs.of(
                                "n",
                                kit.cells().numerator(cell),
                                "total",
                                kit.cells().denominator(cell),
                                "share",
                                kit.cells().value(cell, true)))
                .orElse(List.of());
    }
}
