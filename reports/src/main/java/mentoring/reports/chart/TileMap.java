package mentoring.reports.chart;

import java.util.List;
import mentoring.reports.tree.NumberRun;

/**
 * A map of equal squares: no territory looks important because it is large.
 *
 * @param legend what the colour says
 */
public record TileMap(List<Tile> tiles, ValueClasses classes, String legend) implements Chart {

    /**
     * One territory.
     *
     * @param x column from the west, from 0 ({@code tile_x} of the territory)
     * @param y row from the north, from 0
     * @param lowBase few persons: hatched
     */
    public record Tile(String name, int x, int y, NumberRun value, boolean lowBase) {}

    @Override
    public List<NumberRun> printed() {
        return tiles.stream().map(Tile::value).toList();
    }
}
