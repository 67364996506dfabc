package mentoring.reports.cycle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mentoring.reports.chart.DumbbellChart;
import mentoring.reports.shared.CampaignData.Unit;
import mentoring.reports.shared.Indicator;
import mentoring.reports.shared.IndicatorCell;
import mentoring.reports.shared.PublishedRow;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.CellKey;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.Section;
import mentoring.reports.tree.Table.Align;
import mentoring.reports.tree.Table.Cell;
import mentoring.reports.tree.Table.Column;
import mentoring.reports.tree.Table.Kind;
import mentoring.reports.tree.Table.Row;

/** A municipality beside its region and beside neighbours of like size. */
final class Comparisons {
    private static final int COLUMNS = 6;

    private final CycleKit kit;
    private final Map<CellKey, IndicatorCell> region;
    private final Neighbours neighbours;

    Comparisons(CycleKit kit) {
        this.kit = kit;
        String parent = kit.territory().parent();
        boolean known = kit.context().territories().stream()
                .anyMatch(t -> t.code().equals(parent) && t.level().equals("region"));
        this.region = known ? kit.data().values("region", parent) : Map.of();
        this.neighbours = new Neighbours(kit);
    }

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        if (!region.isEmpty()) {
            sections.addAll(kit.section("region", withRegion()));
        }
        List<Unit> near = neighbours.nearest();
        if (!near.isEmpty()) {
            sections.addAll(kit.section("neighbours", withNeighbours(near)));
        }
        return sections;
    }

    private IndicatorCell ofRegion(Indicator indicator) {
        CellKey own = kit.data().own(indicator.code()).key();
        CellKey key = new CellKey(
                own.campaign(), own.indicator(), "region", kit.territory().parent(), "all", "all", "value");
        return region.getOrDefault(key, IndicatorCell.missing(key));
    }

    private List<Block> withRegion() {
        List<Indicator> shares = kit.data().shares();
        List<Block> blocks = new ArrayList<>(
                kit.prose().say("region.lead", "number", kit.table("region")).paragraph());
        blocks.addAll(position());
        List<Column> columns = List.of(
                kit.left("number", 26),
                kit.left("indicatorShort", 176),
                kit.right("own", 62),
                kit.right("low", 52),
                kit.right("high", 52),
                kit.right("region", 56),
                kit.right("distance", 56));
        List<Row> rows = shares.stream().map(this::regionRow).toList();
        blocks.add(kit.table("region", kit.text("region.table"), columns, rows, kit.runs("region.note")));
        DumbbellChart chart = new DumbbellChart(
                kit.text("region.legend"),
                kit.territory().name(),
                shares.stream()
                        .map(i -> new DumbbellChart.Row(
                                kit.shortName(i),
                                kit.cells().value(ofRegion(i), true),
                                kit.cells().value(kit.data().own(i.code()), true)))
                        .toList());
        if (chart.printed().stream().anyMatch(NumberRun::isKnown)) {
            blocks.add(kit.figure("region", kit.text("region.caption"), chart, List.of()));
        }
        return blocks;
    }

    private Row regionRow(Indicator indicator) {
        IndicatorCell own = kit.data().own(indicator.code());
        IndicatorCell whole = ofRegion(indicator);
        boolean known = own.isKnown() && whole.isKnown();
        CellKey key = own.key().at("minus-region");
        NumberRun distance = known
                ? kit.numbers().points(own.value().subtract(whole.value()), key)
                : kit.numbers()
                        .unprinted(
                                own.hidden() || whole.hidden() ? NumberRun.State.HIDDEN : NumberRun.State.MISSING,
                                NumberRun.Unit.POINTS,
                                key);
        return Row.body(List.of(
                Cell.of(String.valueOf(indicator.number())),
                Cell.of(kit.shortName(indicator)),
                kit.value(own, true, true),
                Cell.of(kit.cells().low(own)),
                Cell.of(kit.cells().high(own)),
                kit.value(whole, true, false),
                Cell.of(distance)));
    }

    /** Where the municipality lies within the limits of chance around the region's value. */
    private List<Block> position() {
        Map<String, PublishedRow> flags = new LinkedHashMap<>();
        kit.rows("comparison", "position").forEach(r -> flags.put(r.text("indicator"), r));
        List<Block> blocks = new ArrayList<>();
        for (String flag : List.of("alarm_low", "alarm_high")) {
            String names = kit.data().shares().stream()
                    .filter(i ->
                            flags.containsKey(i.code()) && !flags.get(i.code()).isHidden())
                    .filter(i -> flag.equals(flags.get(i.code()).text("flag")))
                    .map(i -> kit.text("quoted", "name", kit.shortName(i)))
                    .collect(Collectors.joining(", "));
            blocks.addAll(kit.prose()
                    .sayIf(!names.isEmpty(), "region." + flag, "list", names)
                    .paragraph());
        }
        boolean judged = flags.values().stream().anyMatch(r -> !r.isHidden() && !r.isLowBase());
        blocks.addAll(
                kit.prose().sayIf(judged && blocks.isEmpty(), "region.inside").paragraph());
        return blocks;
    }

    private List<Block> withNeighbours(List<Unit> near) {
        List<Indicator> shown = kit.data().shares();
        List<Indicator> leading = Leading.of(kit);
        List<Indicator> columnsOf = new ArrayList<>(shown);
        for (int i = columnsOf.size() - 1; i >= 0 && columnsOf.size() > COLUMNS; i--) {
            if (!leading.contains(columnsOf.get(i))) {
                columnsOf.remove(i);
            }
        }
        List<Column> columns = new ArrayList<>(
                List.of(kit.left("territory", 138), kit.right(neighbours.byStaff() ? "staff" : "schools", 50)));
        columnsOf.forEach(i -> columns.add(new Column(
                i.code(), String.valueOf(i.number()), kit.numberedName(i), 294 / columnsOf.size(), Align.RIGHT)));
        List<Row> rows = new ArrayList<>();
        near.forEach(u -> rows.add(neighbourRow(u, columnsOf)));
        List<Cell> own = new ArrayList<>(
                List.of(Cell.of(kit.territory().name()), size(kit.data().own(sizeIndicator()))));
        columnsOf.forEach(i -> own.add(kit.value(kit.data().own(i.code()), true, true)));
        rows.add(new Row(Kind.TOTAL, own));
        String legend = columnsOf.stream()
                .map(i -> i.number() + " – " + kit.shortName(i).substring(0, 1).toLowerCase(java.util.Locale.ROOT)
                        + kit.shortName(i).substring(1))
                .collect(Collectors.joining("; "));
        List<Block> blocks = new ArrayList<>(kit.prose()
                .say(
                        neighbours.byStaff() ? "neighbours.lead.staff" : "neighbours.lead.schools",
                        "number",
                        kit.table("neighbours"))
                .paragraph());
        blocks.add(kit.table(
                "neighbours",
                kit.text("neighbours.table"),
                columns,
                rows,
                kit.runs("neighbours.note", "columns", legend)));
        return blocks;
    }

    private String sizeIndicator() {
        return neighbours.byStaff() ? "iz12" : kit.coverageCell().key().indicator();
    }

    private Cell size(IndicatorCell cell) {
        return Cell.of(kit.cells().denominator(cell));
    }

    private Row neighbourRow(Unit unit, List<Indicator> shown) {
        List<Cell> cells = new ArrayList<>(
                List.of(Cell.of(unit.name()), size(kit.data().cell(unit, "municipality", sizeIndicator()))));
        shown.forEach(i -> cells.add(kit.value(kit.data().cell(unit, "municipality", i.code()), true, false)));
        return Row.body(cells);
    }
}
