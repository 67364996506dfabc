package mentoring.reports.picture;

import java.util.Arrays;
import java.util.List;
import mentoring.reports.chart.TileMap;
import mentoring.reports.chart.TileMap.Tile;
import mentoring.workspace.Language;

/** Equal squares, each with its name and value; the legend to the right. */
final class TileMapPicture {
    private static final double LEGEND = 112;
    private static final double LARGEST = 66;
    private static final double GAP = 2;
    /** Height of a tile by its width: two maps fit one page. */
    private static final double FLAT = 0.76;

    private static final double TOP = 4;
    /** Tiles of this size have room for three lines above the value. */
    private static final double ROOMY = 50;

    private TileMapPicture() {}

    static Picture of(TileMap map, Language language) {
        Canvas canvas = new Canvas();
        MapLegend legend = new MapLegend(canvas, map.classes(), language);
        int left = map.tiles().stream().mapToInt(Tile::x).min().orElse(0);
        int top = map.tiles().stream().mapToInt(Tile::y).min().orElse(0);
        int columns = map.tiles().stream().mapToInt(Tile::x).max().orElse(0) - left + 1;
        int rows = map.tiles().stream().mapToInt(Tile::y).max().orElse(0) - top + 1;
        double size = Math.min(LARGEST, (Canvas.WIDTH - LEGEND) / columns);
        for (Tile tile : map.tiles()) {
            tile(canvas, legend, tile, (tile.x() - left) * size, TOP + (tile.y() - top) * size * FLAT, size - GAP);
        }
        boolean lowBase = map.tiles().stream().anyMatch(Tile::lowBase);
        double x = Math.max(columns * size + 14, Canvas.WIDTH - LEGEND + 8);
        double end = legend.draw(
                x, TOP + 8, map.legend(), map.tiles().stream().map(Tile::value).toList(), lowBase);
        return canvas.picture(Math.max(end, TOP + rows * size * FLAT + 4));
    }

    private static void tile(Canvas canvas, MapLegend legend, Tile tile, double x, double y, double size) {
        List<List<Picture.Point>> box = List.of(Canvas.box(x, y, size, size * FLAT - GAP * (1 - FLAT)));
        boolean known = tile.value() != null && tile.value().isKnown();
        legend.fill(box, tile.value(), tile.lowBase());
        String plate = legend.plate(tile.value());
        String colour = known ? Palette.onRamp(legend.place(tile.value())) : Palette.GREY;
        double letter = letter(tile.name(), size);
        double line = y + letter + 2.5;
        for (String part : Letters.wrap(tile.name(), size - 4, letter, size > ROOMY ? 3 : 2)) {
            canvas.plated(x + size / 2, line, letter, false, colour, plate, part);
            line += letter + 1;
        }
        String value = tile.value() == null ? "…" : tile.value().text();
        canvas.plated(x + size / 2, y + size * (FLAT - 0.1), letter + 2, true, colour, plate, value);
    }

    /** As large as fits the tile, and small enough for the longest word: a name that is cut is no name. */
    private static double letter(String name, double size) {
        double widest = Arrays.stream(name.split("[ -]"))
                .mapToDouble(w -> Letters.width(w, 1, false))
                .max()
                .orElse(1);
        double usual = Math.max(5.2, Math.min(7.5, size / 7.6));
        return Math.max(4.6, Math.min(usual, (size - 4) / widest));
    }
}
