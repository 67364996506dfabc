package mentoring.reports.picture;

import java.util.Locale;
import java.util.stream.Collectors;
import mentoring.reports.picture.Picture.Area;
import mentoring.reports.picture.Picture.Dot;
import mentoring.reports.picture.Picture.Label;
import mentoring.reports.picture.Picture.Line;
import mentoring.reports.picture.Picture.Path;
import mentoring.reports.picture.Picture.Point;
import mentoring.reports.picture.Picture.Rectangle;
import mentoring.reports.picture.Picture.Shape;

/** A picture as SVG inside HTML. */
public final class Svg {

    private Svg() {}

    /**
     * @param title what the picture is, in words for screen readers
     */
    public static String of(Picture picture, String title) {
        StringBuilder svg = new StringBuilder();
        svg.append(format(
                "<svg role=\"img\" viewBox=\"0 0 %s %s\" font-family=\"'%s', 'PT Sans'," + " Arial, sans-serif\">",
                number(picture.width()), number(picture.height()), Picture.FONT));
        svg.append("<title>").append(escape(title)).append("</title>\n");
        picture.shapes().forEach(s -> svg.append(shape(s)).append('\n'));
        return svg.append("</svg>").toString();
    }

    private static String shape(Shape shape) {
        if (shape instanceof Rectangle r) {
            return format(
                    "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"/>",
                    number(r.x()), number(r.y()), number(r.width()), number(r.height()), r.colour());
        }
        if (shape instanceof Line l) {
            return format(
                    "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\" stroke-width=\"%s\"/>",
                    number(l.x1()), number(l.y1()), number(l.x2()), number(l.y2()), l.colour(), number(l.thickness()));
        }
        if (shape instanceof Path path) {
            String dashes = path.dashes().stream().map(Svg::number).collect(Collectors.joining(" "));
            return format(
                    "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"%s/>",
                    path.points().stream().map(Svg::point).collect(Collectors.joining(" ")),
                    path.colour(),
                    number(path.thickness()),
                    dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + "\"");
        }
        if (shape instanceof Area area) {
            String rings = area.rings().stream()
                    .map(r -> "M" + r.stream().map(Svg::point).collect(Collectors.joining(" L")) + "Z")
                    .collect(Collectors.joining(" "));
            return format(
                    "<path d=\"%s\" fill-rule=\"evenodd\" fill=\"%s\"%s%s/>",
                    rings,
                    area.colour(),
                    area.opacity() < 1 ? " fill-opacity=\"" + number(area.opacity()) + "\"" : "",
                    area.border() == null ? "" : " stroke=\"" + area.border() + "\" stroke-width=\"0.6\"");
        }
        if (shape instanceof Dot dot) {
            return format(
                    "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\"%s/>",
                    number(dot.x()),
                    number(dot.y()),
                    number(dot.radius()),
                    dot.colour(),
                    dot.border() == null ? "" : " stroke=\"" + dot.border() + "\"");
        }
        return text((Label) shape);
    }

    private static String text(Label label) {
        String turn = label.angle() == 0
                ? ""
                : format(
                        " transform=\"rotate(%s %s %s)\"",
                        number(-label.angle()), number(label.x()), number(label.y()));
        return format(
                "<text x=\"%s\" y=\"%s\" font-size=\"%s\" text-anchor=\"%s\" fill=\"%s\"%s%s>%s</text>",
                number(label.x()),
                number(label.y()),
                number(label.size()),
                label.anchor().name().toLowerCase(Locale.ROOT),
                label.colour(),
                label.bold() ? " font-weight=\"700\"" : "",
                turn,
                escape(label.text()));
    }

    private static String point(Point point) {
        return number(point.x()) + "," + number(point.y());
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.replaceFirst("\\.?0+$", "");
    }

    private static String format(String pattern, Object... arguments) {
        return String.format(Locale.ROOT, pattern, arguments);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
