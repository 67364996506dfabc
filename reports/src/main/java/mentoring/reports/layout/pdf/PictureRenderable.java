package mentoring.reports.layout.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Dimension2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import mentoring.reports.picture.Picture;
import mentoring.reports.picture.Picture.Label;
import mentoring.reports.picture.Picture.Line;
import mentoring.reports.picture.Picture.Rectangle;
import mentoring.reports.picture.Picture.Shape;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontUtil;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.DimensionRenderable;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/** Draws a picture onto a page: vectors stay vectors and letters stay text. */
final class PictureRenderable extends AbstractRenderer implements Graphics2DRenderable, DimensionRenderable {
    private static final long serialVersionUID = 1L;

    private final transient Picture picture;

    PictureRenderable(Picture picture) {
        this.picture = picture;
    }

    @Override
    public Dimension2D getDimension(JasperReportsContext context) {
        return new java.awt.Dimension((int) Math.round(picture.width()), (int) Math.round(picture.height()));
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D area) {
        AffineTransform saved = graphics.getTransform();
        graphics.translate(area.getX(), area.getY());
        graphics.scale(area.getWidth() / picture.width(), area.getHeight() / picture.height());
        for (Shape shape : picture.shapes()) {
            draw(graphics, shape);
        }
        graphics.setTransform(saved);
    }

    private static void draw(Graphics2D graphics, Shape shape) {
        if (shape instanceof Rectangle r) {
            graphics.setColor(Color.decode(r.colour()));
            graphics.fill(new Rectangle2D.Double(r.x(), r.y(), r.width(), r.height()));
        } else if (shape instanceof Line l) {
            graphics.setColor(Color.decode(l.colour()));
            graphics.setStroke(new BasicStroke((float) l.thickness(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
            graphics.draw(new Line2D.Double(l.x1(), l.y1(), l.x2(), l.y2()));
        } else if (shape instanceof Label label) {
            write(graphics, label);
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
        graphics.drawString(label.text(), (float) (label.x() - shift), (float) label.y());
    }
}
