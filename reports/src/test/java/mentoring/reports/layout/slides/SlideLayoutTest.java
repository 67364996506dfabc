package mentoring.reports.layout.slides;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mentoring.reports.Fixtures;
import mentoring.reports.SampleReport;
import mentoring.reports.tree.Report;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.junit.jupiter.api.Test;

class SlideLayoutTest {
    private static final Report SAMPLE = SampleReport.report();

    @Test
    void oneMessageAndOnePicturePerSlide() throws IOException {
        byte[] pptx = SlideLayout.pptx(SAMPLE, Fixtures.PRINTED_ON);
        Files.write(Path.of("target/sample.pptx"), pptx);
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(pptx))) {
            // the sample's bars carry no message
            assertThat(show.getSlides()).hasSize(1 + 12);
            assertThat(show.getSlides().get(0).getTitle())
                    .isEqualTo(SAMPLE.title().title());
            for (var slide : show.getSlides().subList(1, 13)) {
                List<XSLFPictureShape> pictures = slide.getShapes().stream()
                        .filter(XSLFPictureShape.class::isInstance)
                        .map(XSLFPictureShape.class::cast)
                        .toList();
                assertThat(pictures).hasSize(1);
                assertThat(slide.getTitle()).startsWith("Вывод одним предложением");
                var place = pictures.get(0).getAnchor();
                assertThat(place.getMaxX()).isLessThanOrEqualTo(960);
                assertThat(place.getMaxY()).isLessThanOrEqualTo(470);
                assertThat(pictures.get(0).getXmlObject().xmlText()).contains("descr=\"Рисунок вида");
            }
        }
    }

    @Test
    void sameReportGivesTheSameBytes() {
        assertThat(SlideLayout.pptx(SAMPLE, Fixtures.PRINTED_ON))
                .isEqualTo(SlideLayout.pptx(SAMPLE, Fixtures.PRINTED_ON));
    }
}
