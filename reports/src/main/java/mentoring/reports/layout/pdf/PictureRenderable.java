package mentoring.reports.layout.pdf;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Dimension2D;
import java.awt.geom.Rectangle2D;
import mentoring.reports.layout.Painter;
import mentoring.reports.picture.Picture;
import net.sf.jasperreports.engine.JasperReportsContext;
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
        Painter.paint(picture, graphics);
        graphics.setTransform(saved);
    }
}
