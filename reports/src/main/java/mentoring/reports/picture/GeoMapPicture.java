package mentoring.reports.picture;

import java.util.ArrayList;
import java.util.List;
import mentoring.reports.chart.GeoMap;
import mentoring.reports.chart.GeoMap.Area;
import mentoring.workspace.Language;

/** Real borders, degrees of longitude shortened by the cosine of the middle latitude, as is right for one region. */
final class GeoMapPicture {
    private static final double LEGEND = 120;
    private static final double TALLEST = 360;
    private static final double MARGIN = 4;

    private final Canvas canvas = new Canvas();
    private final GeoMap map;
    private final MapLegend legend;
    private double west = Double.MAX_VALUE;
    private double east = -Double.MAX_VALUE;
    private double south = Double.MAX_VALUE;
    private double north = -Double.MAX_VALUE;
    private double shortening;
    private double scale;

    private GeoMapPicture(GeoMap map, Language language) {
        this.map = map;
        this.legend = new MapLegend(canvas, map.classes(), language);
    }

    static Picture of(GeoMap map, Language language) {
        return new GeoMapPicture(map, language).draw();
    }

    private Picture draw() {
        measure();
        for (Area area : map.areas()) {
            legend.fill(rings(area), area.value(), area.lowBase());
        }
        map.areas().forEach(this::name);
        boolean lowBase = map.areas().stream().anyMatch(Area::lowBase);
        List<mentoring.reports.tree.NumberRun> values = new ArrayList<>();
        map.areas().forEach(a -> values.add(a.value()));
        double end = legend.draw(Canvas.WIDTH - LEGEND + 8, 12, map.legend(), values, lowBase);
        return canvas.picture(Math.max(end, (north - south) * scale + 2 * MARGIN));
    }

    private void measure() {
        for (Area area : map.areas()) {
            for (List<GeoMap.Point> ring : area.rings()) {
                for (GeoMap.Point point : ring) {
                    west = Math.min(west, point.longitude());
                    east = Math.max(east, point.longitude());
                    south = Math.min(south, point.latitude());
                    north = Math.max(north, point.latitude());
                }
            }
        }
        shortening = Math.cos(Math.toRadians((south + north) / 2));
        double across = (Canvas.WIDTH - LEGEND - 2 * MARGIN) / Math.max((east - west) * shortening, 1e-9);
        scale = Math.min(across, TALLEST / Math.max(north - south, 1e-9));
    }

    private Picture.Point project(GeoMap.Point point) {
        double x = MARGIN + (point.longitude() - west) * shortening * scale;
        return new Picture.Point(x, MARGIN + (north - point.latitude()) * scale);
    }

    private List<List<Picture.Point>> rings(Area area) {
        return area.rings().stream()
                .map(r -> r.stream().map(this::project).toList())
                .toList();
    }

    /** The value in the middle of the largest ring, where there is room for it; the name above when it fits too. */
    private void name(Area area) {
        List<Picture.Point> largest = List.of();
        double most = 0;
        for (List<Picture.Point> ring : rings(area)) {
            double size = Math.abs(Centre.area(ring));
            if (size > most) {
                most = size;
                largest = ring;
            }
        }
        if (largest.isEmpty()) {
            return;
        }
        double width = Centre.widthAt(largest, Centre.of(largest));
        Picture.Point centre = Centre.of(largest);
        boolean known = area.value() != null && area.value().isKnown();
        String colour = known ? Palette.onRamp(legend.place(area.value())) : Palette.GREY;
        String plate = legend.plate(area.value());
        String value = area.value() == null ? "…" : area.value().text();
        if (Letters.width(value, Canvas.TICK, true) > width) {
            return;
        }
        boolean named = Letters.width(area.name(), 6.5, false) <= width && most > 900;
        if (named) {
            canvas.plated(centre.x(), centre.y() - 2.5, 6.5, false, colour, plate, area.name());
        }
        double y = centre.y() + (named ? 6.5 : 2.7);
        canvas.plated(centre.x(), y, Canvas.TICK, true, colour, plate, value);
    }
}
