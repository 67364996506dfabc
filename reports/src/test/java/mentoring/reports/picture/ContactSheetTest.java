package mentoring.reports.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.util.List;
import javax.imageio.ImageIO;
import mentoring.reports.layout.Pixels;
import mentoring.workspace.Language;
import org.junit.jupiter.api.Test;

/** Paints every chart beside the others into target/charts.png, for the eye. */
class ContactSheetTest {
    private static final int GAP = 24;

    @Test
    void paintsEveryKind() throws Exception {
        List<BufferedImage> images = SampleCharts.all().values().stream()
                .map(c -> Pixels.image(Pictures.of(c, Language.RU), 110))
                .toList();
        int width = images.get(0).getWidth();
        int[] heights = new int[2];
        for (int i = 0; i < images.size(); i++) {
            heights[i % 2] += images.get(i).getHeight() + GAP;
        }
        BufferedImage sheet = new BufferedImage(
                2 * width + 3 * GAP, Math.max(heights[0], heights[1]) + GAP, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = sheet.createGraphics();
        graphics.setColor(new Color(0xDD, 0xDD, 0xDD));
        graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        int[] y = {GAP, GAP};
        for (int i = 0; i < images.size(); i++) {
            graphics.drawImage(images.get(i), GAP + i % 2 * (width + GAP), y[i % 2], null);
            y[i % 2] += images.get(i).getHeight() + GAP;
        }
        graphics.dispose();
        File file = new File("target/charts.png");
        assertThat(ImageIO.write(sheet, "png", file)).isTrue();
        assertThat(file).isNotEmpty();
    }
}
