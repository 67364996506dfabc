package mentoring.reports.picture;

import java.util.Locale;
import mentoring.reports.picture.Picture.Label;
import mentoring.reports.picture.Picture.Line;
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
        Label label = (Label) shape;
        return format(
                "<text x=\"%s\" y=\"%s\" font-size=\"%s\" text-anchor=\"%s\" fill=\"%s\"%s>%s</text>",
                number(label.x()),
                number(label.y()),
                number(label.size()),
                label.anchor().name().toLowerCase(Locale.ROOT),
                label.colour(),
                label.bold() ? " font-weight=\"700\"" : "",
                escape(label.text()));
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
