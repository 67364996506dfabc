package mentoring.reports.picture;

import java.util.List;

/**
 * A drawing in points, free of any format: the same picture goes into the PDF as vectors, into HTML as SVG and into
 * office files as pixels.
 */
public record Picture(double width, double height, List<Shape> shapes) {
    /** Sans-serif letters of all pictures. */
    public static final String FONT = "DejaVu Sans Condensed";

    /** What a picture is made of; later shapes cover earlier ones. */
    public sealed interface Shape permits Rectangle, Line, Path, Area, Dot, Label {}

    /** A filled rectangle; colours are {@code #RRGGBB}. */
    public record Rectangle(double x, double y, double width, double height, String colour) implements Shape {}

    /** A straight line. */
    public record Line(double x1, double y1, double x2, double y2, double thickness, String colour) implements Shape {}

    /**
     * A line through points.
     *
     * @param dashes lengths of dash and gap; empty for a solid line
     */
    public record Path(List<Point> points, double thickness, String colour, List<Double> dashes) implements Shape {}

    /**
     * A filled area; a ring inside another is a hole.
     *
     * @param opacity 0…1
     * @param border colour of the border, or null
     */
    public record Area(List<List<Point>> rings, String colour, double opacity, String border) implements Shape {}

    /**
     * A filled circle.
     *
     * @param border colour of the border, or null
     */
    public record Dot(double x, double y, double radius, String colour, String border) implements Shape {}

    /** A place. */
    public record Point(double x, double y) {}

    /**
     * Text on a baseline.
     *
     * @param angle in degrees, counter-clockwise around its point
     */
    public record Label(
            double x, double y, Anchor anchor, double size, boolean bold, String colour, String text, double angle)
            implements Shape {}

    /** Which end of a label stands at its point. */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** The texts of the picture in the order in which they are drawn. */
    public List<String> texts() {
        return shapes.stream()
                .filter(Label.class::isInstance)
                .map(s -> ((Label) s).text())
                .toList();
    }
}
