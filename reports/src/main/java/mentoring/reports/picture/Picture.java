package mentoring.reports.picture;

import java.util.List;

/**
 * A drawing in points, free of any format: the same picture goes into the PDF as vectors and into HTML as SVG.
 */
public record Picture(double width, double height, List<Shape> shapes) {
    /** Sans-serif letters of all pictures. */
    public static final String FONT = "DejaVu Sans Condensed";

    /** What a picture is made of; later shapes cover earlier ones. */
    public sealed interface Shape permits Rectangle, Line, Label {}

    /** A filled rectangle; colours are {@code #RRGGBB}. */
    public record Rectangle(double x, double y, double width, double height, String colour) implements Shape {}

    /** A straight line. */
    public record Line(double x1, double y1, double x2, double y2, double thickness, String colour) implements Shape {}

    /** Text on a baseline. */
    public record Label(double x, double y, Anchor anchor, double size, boolean bold, String colour, String text)
            implements Shape {}

    /** Which end of a label stands at its point. */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }
}
