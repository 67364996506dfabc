package mentoring.reports.picture;

import java.util.ArrayList;
import java.util.List;
import mentoring.reports.picture.Picture.Anchor;
import mentoring.reports.picture.Picture.Area;
import mentoring.reports.picture.Picture.Dot;
import mentoring.reports.picture.Picture.Label;
import mentoring.reports.picture.Picture.Line;
import mentoring.reports.picture.Picture.Path;
import mentoring.reports.picture.Picture.Point;
import mentoring.reports.picture.Picture.Rectangle;
import mentoring.reports.picture.Picture.Shape;

/** Collects the shapes of one picture in the sizes of the house. */
final class Canvas {
    /** Width of the text of a page, in points. */
    static final double WIDTH = 482;

    static final double LABEL = 8.5;
    static final double TICK = 7.5;
    /** From the middle of a line of text down to its baseline, in letter sizes. */
    static final double MIDDLE = 0.36;

    private static final double HATCH_STEP = 4;

    private final List<Shape> shapes = new ArrayList<>();

    Picture picture(double height) {
        return new Picture(WIDTH, height, List.copyOf(shapes));
    }

    void rectangle(double x, double y, double width, double height, String colour) {
        shapes.add(new Rectangle(x, y, width, height, colour));
    }

    void line(double x1, double y1, double x2, double y2, double thickness, String colour) {
        shapes.add(new Line(x1, y1, x2, y2, thickness, colour));
    }

    void path(List<Point> points, double thickness, String colour, List<Double> dashes) {
        shapes.add(new Path(List.copyOf(points), thickness, colour, dashes));
    }

    void dashed(double x1, double y1, double x2, double y2, double thickness, String colour) {
        path(List.of(new Point(x1, y1), new Point(x2, y2)), thickness, colour, List.of(4.0, 3.0));
    }

    void area(List<List<Point>> rings, String colour, double opacity, String border) {
        shapes.add(new Area(rings, colour, opacity, border));
    }

    void dot(double x, double y, double radius, String colour, String border) {
        shapes.add(new Dot(x, y, radius, colour, border));
    }

    void label(double x, double y, Anchor anchor, double size, boolean bold, String colour, String text) {
        shapes.add(new Label(x, y, anchor, size, bold, colour, text, 0));
    }

    void text(double x, double y, Anchor anchor, String text) {
        label(x, y, anchor, LABEL, false, Palette.INK, text);
    }

    void small(double x, double y, Anchor anchor, String text) {
        label(x, y, anchor, TICK, false, Palette.GREY, text);
    }

    void turned(double x, double y, double size, String text, double angle) {
        shapes.add(new Label(x, y, Anchor.START, size, false, Palette.GREY, text, angle));
    }

    /** Letters on a plate of one colour, for places that are hatched. */
    void plated(double x, double y, double size, boolean bold, String colour, String plate, String text) {
        double width = Letters.width(text, size, bold);
        rectangle(x - width / 2 - 1, y - size * 0.9, width + 2, size * 1.2, plate);
        label(x, y, Anchor.MIDDLE, size, bold, colour, text);
    }

    /** Slanting lines over an area: no data, or too few of them. */
    void hatch(List<List<Point>> rings, String colour) {
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (List<Point> ring : rings) {
            for (Point point : ring) {
                least = Math.min(least, point.x() + point.y());
                most = Math.max(most, point.x() + point.y());
            }
        }
        for (double sum = (Math.floor(least / HATCH_STEP) + 1) * HATCH_STEP; sum < most; sum += HATCH_STEP) {
            List<Double> crossings = crossings(rings, sum);
            for (int i = 0; i + 1 < crossings.size(); i += 2) {
                double from = crossings.get(i);
                double to = crossings.get(i + 1);
                line(from, sum - from, to, sum - to, 0.7, colour);
            }
        }
    }

    /** Where the line x + y = sum crosses the borders, by x: inside is between the odd and the even crossing. */
    private static List<Double> crossings(List<List<Point>> rings, double sum) {
        List<Double> crossings = new ArrayList<>();
        for (List<Point> ring : rings) {
            for (int i = 0; i < ring.size(); i++) {
                Point a = ring.get(i);
                Point b = ring.get((i + 1) % ring.size());
                double first = a.x() + a.y() - sum;
                double second = b.x() + b.y() - sum;
                if (first > 0 != second > 0) {
                    crossings.add(a.x() + (b.x() - a.x()) * first / (first - second));
                }
            }
        }
        crossings.sort(null);
        return crossings;
    }

    static List<Point> box(double x, double y, double width, double height) {
        return List.of(
                new Point(x, y), new Point(x + width, y), new Point(x + width, y + height), new Point(x, y + height));
    }
}
