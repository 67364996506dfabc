package mentoring.reports.chart;

import java.util.List;
import mentoring.reports.tree.NumberRun;

/**
 * A map with the real borders.
 *
 * @param legend what the colour says
 */
public record GeoMap(List<Area> areas, ValueClasses classes, String legend) implements Chart {

    /**
     * One territory.
     *
     * @param rings closed lines of longitude and latitude, outer ones and holes
     * @param value null when the release has no such territory
     */
    public record Area(String code, String name, List<List<Point>> rings, NumberRun value, boolean lowBase) {}

    /** Longitude and latitude in degrees. */
    public record Point(double longitude, double latitude) {}

    @Override
    public List<NumberRun> printed() {
        return areas.stream().map(Area::value).filter(v -> v != null).toList();
    }
}
