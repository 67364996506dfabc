package mentoring.reports.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mentoring.reports.chart.BarChart;
import mentoring.reports.shared.Indicator;
import mentoring.reports.shared.IndicatorCell;
import mentoring.reports.shared.IndicatorNumbers;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.Figure;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.Run;
import mentoring.reports.tree.Section;
import mentoring.reports.tree.Table.Cell;
import mentoring.reports.tree.Table.Column;
import mentoring.reports.tree.Table.Row;

/** Component "monitoring": the values of the indicators with their intervals and what they were before. */
final class Values {
    private final CycleKit kit;

    Values(CycleKit kit) {
        this.kit = kit;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(kit.prose()
                .say("values.lead", "number", kit.table("values"), "figure", kit.figure("values"))
                .sayIf(hasPrevious(), "values.previous")
                .paragraph());
        blocks.add(table());
        figure(blocks);
        return blocks;
    }

    private boolean hasPrevious() {
        return kit.data().numbered().stream()
                .anyMatch(i -> kit.data().own(i.code()).previous() != null);
    }

    private Block table() {
        boolean previous = hasPrevious();
        List<Column> columns = new ArrayList<>(List.of(
                kit.left("number", 24),
                kit.left("indicatorShort", previous ? 136 : 218),
                kit.right("n", 44),
                kit.right("total", 44),
                kit.right("value", 52),
                kit.right("low", 46),
                kit.right("high", 46)));
        if (previous) {
            columns.add(kit.right("previous", 48));
            columns.add(kit.right("change", 42));
        }
        List<Row> rows =
                kit.data().numbered().stream().map(i -> row(i, previous)).toList();
        return kit.table(
                "values", kit.text("values.table", "territory", kit.territory().name()), columns, rows);
    }

    private Row row(Indicator indicator, boolean previous) {
        IndicatorCell cell = kit.data().own(indicator.code());
        IndicatorNumbers numbers = kit.cells();
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(String.valueOf(indicator.number())));
        cells.add(Cell.of(kit.shortName(indicator)));
        cells.add(indicator.share() ? Cell.of(numbers.numerator(cell)) : Cell.of("–"));
        cells.add(indicator.share() ? Cell.of(numbers.denominator(cell)) : Cell.of("–"));
        cells.add(kit.value(cell, indicator.share(), true));
        cells.add(indicator.share() ? Cell.of(numbers.low(cell)) : Cell.of("–"));
        cells.add(indicator.share() ? Cell.of(numbers.high(cell)) : Cell.of("–"));
        if (previous) {
            cells.add(Cell.of(numbers.previous(cell, indicator.share())));
            cells.add(Cell.of(numbers.change(cell, indicator.share())));
        }
        return Row.body(cells);
    }

    private void figure(List<Block> blocks) {
        List<BarChart.Bar> bars = new ArrayList<>();
        boolean targets = false;
        for (Indicator indicator : kit.data().shares()) {
            IndicatorCell cell = kit.data().own(indicator.code());
            NumberRun target = cell.target() == null ? null : kit.cells().target(cell, true);
            targets |= target != null;
            bars.add(new BarChart.Bar(kit.numberedName(indicator), kit.cells().value(cell, true), target));
        }
        if (bars.isEmpty()) {
            return;
        }
        BarChart chart = new BarChart(bars, targets ? kit.text("values.target") : null);
        String spoken =
                bars.stream().map(b -> b.label() + " – " + b.value().text()).collect(Collectors.joining("; "));
        blocks.add(new Figure(
                "values",
                kit.figureLabel("values"),
                kit.text("values.figure"),
                kit.text("values.alt", "bars", spoken),
                chart,
                message(),
                kit.notes(chart)));
    }

    /** The last leading indicator: it is made of the others. */
    private List<Run> message() {
        List<Indicator> leading = Leading.of(kit);
        if (leading.isEmpty()) {
            return List.of();
        }
        Indicator last = leading.get(leading.size() - 1);
        IndicatorCell cell = kit.data().own(last.code());
        return kit.message(
                "values.message",
                "name",
                kit.shortName(last),
                "n",
                kit.cells().numerator(cell),
                "total",
                kit.cells().denominator(cell),
                "share",
                kit.cells().value(cell, true));
    }

    Section section() {
        return new Section(2, "values", kit.text("values.title"), blocks());
    }
}
