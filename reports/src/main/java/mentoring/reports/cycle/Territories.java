package mentoring.reports.cycle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mentoring.reports.Maps;
import mentoring.reports.chart.Chart;
import mentoring.reports.chart.GeoMap;
import mentoring.reports.chart.TileMap;
import mentoring.reports.chart.ValueClasses;
import mentoring.reports.release.SqlRow;
import mentoring.reports.shared.CampaignData.Unit;
import mentoring.reports.shared.Indicator;
import mentoring.reports.shared.IndicatorCell;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.Run;
import mentoring.reports.tree.Section;
import mentoring.reports.tree.Table.Align;
import mentoring.reports.tree.Table.Cell;
import mentoring.reports.tree.Table.Column;
import mentoring.reports.tree.Table.Kind;
import mentoring.reports.tree.Table.Row;

/** The territories below side by side: maps of the leading indicators and one table, by name and never by value. */
final class Territories {
    /** As many columns of shares as fit a portrait page beside the name. */
    private static final int COLUMNS = 7;

    private final CycleKit kit;
    private final List<Unit> children;

    Territories(CycleKit kit) {
        this.kit = kit;
        this.children = kit.data().children();
    }

    List<Section> sections() {
        if (children.size() < 2) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(kit.prose()
                .say("territories.lead", "number", kit.table("territories"))
                .paragraph());
        Map<String, SqlRow> tiles = new HashMap<>();
        kit.context().rows("cycle/tiles.sql", kit.parameters()).forEach(r -> tiles.put(r.text("territory_code"), r));
        // The table first: it can begin on any page, while maps need most of one.
        blocks.add(table());
        Leading.of(kit).forEach(i -> map(i, tiles, blocks));
        return kit.section("territories", blocks);
    }

    private void map(Indicator indicator, Map<String, SqlRow> places, List<Block> blocks) {
        List<TileMap.Tile> tiles = new ArrayList<>();
        for (Unit child : children) {
            SqlRow place = places.get(child.code());
            if (place != null) {
                IndicatorCell cell = cell(child, indicator);
                tiles.add(new TileMap.Tile(
                        child.name(),
                        place.count("tile_x").intValue(),
                        place.count("tile_y").intValue(),
                        kit.cells().value(cell, true),
                        "low_base".equals(cell.status())));
            }
        }
        List<Double> values = tiles.stream()
                .map(TileMap.Tile::value)
                .filter(NumberRun::isKnown)
                .map(v -> v.value().doubleValue())
                .toList();
        // One colour everywhere says no more than the table.
        if (tiles.size() < 2 || values.stream().distinct().count() < 2) {
            return;
        }
        double most = values.stream().mapToDouble(v -> v).max().orElse(1);
        // A rare thing would be one colour everywhere in quarters of the whole range.
        ValueClasses classes = most > 0.5 ? ValueClasses.quarters() : ValueClasses.of(values, 4);
        String legend = kit.shortName(indicator) + ", %";
        Optional<Chart> real = Maps.find(kit.context().workspace()).flatMap(m -> real(m, indicator, classes, legend));
        Chart chart = real.orElseGet(() -> new TileMap(tiles, classes, legend));
        blocks.add(kit.figure(
                "map-" + indicator.code(),
                kit.text("map.caption", "name", indicator.name()),
                chart,
                message(indicator, tiles),
                kit.runs(real.isPresent() ? "map.note.real" : "map.note")));
    }

    /** The real map, when the workspace has the borders of every territory. */
    private Optional<Chart> real(Maps maps, Indicator indicator, ValueClasses classes, String legend) {
        if (!children.stream().allMatch(c -> maps.rings().containsKey(c.code()))) {
            return Optional.empty();
        }
        List<GeoMap.Area> areas = children.stream()
                .map(c -> new GeoMap.Area(
                        c.code(),
                        c.name(),
                        maps.rings().get(c.code()),
                        kit.cells().value(cell(c, indicator), true),
                        "low_base".equals(cell(c, indicator).status())))
                .toList();
        return Optional.of(new GeoMap(areas, classes, legend));
    }

    /** The range without names: who stands at its ends is nobody's place in a rating. */
    private List<Run> message(Indicator indicator, List<TileMap.Tile> tiles) {
        List<NumberRun> known = tiles.stream()
                .map(TileMap.Tile::value)
                .filter(NumberRun::isKnown)
                .sorted(Comparator.comparing(NumberRun::value))
                .toList();
        return kit.message(
                "map.message",
                "name",
                kit.shortName(indicator),
                "low",
                known.get(0),
                "high",
                known.get(known.size() - 1));
    }

    private IndicatorCell cell(Unit child, Indicator indicator) {
        return kit.data().cell(child, kit.below(), indicator.code());
    }

    private Block table() {
        List<Indicator> shown = columns();
        List<Column> columns = new ArrayList<>(List.of(kit.left("territory", 138), kit.right("schools", 42)));
        shown.forEach(i -> columns.add(new Column(
                i.code(), String.valueOf(i.number()), kit.numberedName(i), 302 / shown.size(), Align.RIGHT)));
        List<Row> rows = new ArrayList<>();
        for (Unit child : children) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.of(child.name()), schools(child)));
            shown.forEach(i -> cells.add(kit.value(cell(child, i), true, false)));
            rows.add(Row.body(cells));
        }
        List<Cell> total = new ArrayList<>(List.of(
                Cell.of(kit.text("territories.total")), Cell.of(kit.cells().denominator(kit.coverageCell()))));
        shown.forEach(i -> total.add(kit.value(kit.data().own(i.code()), true, true)));
        rows.add(new Row(Kind.TOTAL, total));
        String legend = shown.stream()
                .map(i -> i.number() + " – " + CycleKit.lower(kit.shortName(i)))
                .collect(Collectors.joining("; "));
        return kit.table(
                "territories",
                kit.text("territories.table"),
                columns,
                rows,
                kit.runs("territories.note", "columns", legend));
    }

    private Cell schools(Unit child) {
        return Cell.of(kit.cells()
                .denominator(kit.data()
                        .cell(child, kit.below(), kit.coverageCell().key().indicator())));
    }

    /** The leading ones always, then the others in the order of the pack. */
    private List<Indicator> columns() {
        List<Indicator> leading = Leading.of(kit);
        List<Indicator> shown = new ArrayList<>(kit.data().shares());
        for (int i = shown.size() - 1; i >= 0 && shown.size() > COLUMNS; i--) {
            if (!leading.contains(shown.get(i))) {
                shown.remove(i);
            }
        }
        return shown;
    }
}
