package mentoring.reports.layout;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import mentoring.reports.picture.Picture;
import mentoring.reports.picture.Picture.Area;
import mentoring.reports.picture.Picture.Dot;
import mentoring.reports.picture.Picture.Label;
import mentoring.reports.picture.Picture.Line;
import mentoring.reports.picture.Picture.Path;
import mentoring.reports.picture.Picture.Point;
import mentoring.reports.picture.Picture.Rectangle;
import mentoring.reports.picture.Picture.Shape;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontUtil;

/** Paints a picture, in points: vectors stay vectors and letters stay text where the paper allows it. */
public final class Painter {
    private static final float BORDER = 0.6f;

    private Painter() {}

    public static void paint(Picture picture, Graphics2D graphics) {
        for (Shape shape : picture.shapes()) {
            paint(graphics, shape);
        }
    }

    private static void paint(Graphics2D graphics, Shape shape) {
        if (shape instanceof Rectangle r) {
            graphics.setColor(Color.decode(r.colour()));
            graphics.fill(new Rectangle2D.Double(r.x(), r.y(), r.width(), r.height()));
        } else if (shape instanceof Line l) {
            graphics.setColor(Color.decode(l.colour()));
            graphics.setStroke(stroke(l.thickness(), List.of()));
            graphics.draw(new Line2D.Double(l.x1(), l.y1(), l.x2(), l.y2()));
        } else if (shape instanceof Path path) {
            graphics.setColor(Color.decode(path.colour()));
            graphics.setStroke(stroke(path.thickness(), path.dashes()));
            graphics.draw(outline(List.of(path.points()), false));
        } else if (shape instanceof Area area) {
            fill(graphics, area);
        } else if (shape instanceof Dot dot) {
            double size = 2 * dot.radius();
            paint(graphics, new Ellipse2D.Double(dot.x() - dot.radius(), dot.y() - dot.radius(), size, size), dot);
        } else if (shape instanceof Label label) {
            write(graphics, label);
        }
    }

    private static BasicStroke stroke(double thickness, List<Double> dashes) {
        float[] pattern = new float[dashes.size()];
        for (int i = 0; i < pattern.length; i++) {
            pattern[i] = dashes.get(i).floatValue();
        }
        return new BasicStroke(
                (float) thickness,
                BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_MITER,
                10f,
                pattern.length == 0 ? null : pattern,
                0f);
    }

    private static Path2D outline(List<List<Point>> lines, boolean closed) {
        Path2D outline = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (List<Point> line : lines) {
            outline.moveTo(line.get(0).x(), line.get(0).y());
            line.subList(1, line.size()).forEach(p -> outline.lineTo(p.x(), p.y()));
            if (closed) {
                outline.closePath();
            }
        }
        return outline;
    }

    private static void fill(Graphics2D graphics, Area area) {
        Path2D outline = outline(area.rings(), true);
        Composite opaque = graphics.getComposite();
        if (area.opacity() < 1) {
            graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) area.opacity()));
        }
        graphics.setColor(Color.decode(area.colour()));
        graphics.fill(outline);
        graphics.setComposite(opaque);
        if (area.border() != null) {
            graphics.setColor(Color.decode(area.border()));
            graphics.setStroke(stroke(BORDER, List.of()));
            graphics.draw(outline);
        }
    }

    private static void paint(Graphics2D graphics, Ellipse2D circle, Dot dot) {
        graphics.setColor(Color.decode(dot.colour()));
        graphics.fill(circle);
        if (dot.border() != null) {
            graphics.setColor(Color.decode(dot.border()));
            graphics.setStroke(stroke(1, List.of()));
            graphics.draw(circle);
        }
    }

    private static void write(Graphics2D graphics, Label label) {
        Font font = FontUtil.getInstance(DefaultJasperReportsContext.getInstance())
                .getAwtFontFromBundles(
                        Picture.FONT, label.bold() ? Font.BOLD : Font.PLAIN, (float) label.size(), Locale.ROOT, false);
        graphics.setFont(font);
        graphics.setColor(Color.decode(label.colour()));
        double width = font.getStringBounds(label.text(), graphics.getFontRenderContext())
                .getWidth();
        double shift =
                switch (label.anchor()) {
                    case START -> 0;
                    case MIDDLE -> width / 2;
                    case END -> width;
                };
        AffineTransform saved = graphics.getTransform();
        graphics.rotate(Math.toRadians(-label.angle()), label.x(), label.y());
        graphics.drawString(label.text(), (float) (label.x() - shift), (float) label.y());
        graphics.setTransform(saved);
    }
}
