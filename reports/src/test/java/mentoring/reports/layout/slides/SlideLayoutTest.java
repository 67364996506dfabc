package mentoring.reports.layout.slides;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mentoring.reports.Fixtures;
import mentoring.reports.SampleReport;
import mentoring.reports.tree.Figure;
import mentoring.reports.tree.Report;
import mentoring.reports.tree.Run;
import mentoring.reports.tree.Section;
import mentoring.reports.tree.TextRun;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    private static Figure figure(String message) {
        Figure sample = SlideLayout.figures(SAMPLE).get(0);
        return new Figure(
                "f", "Рисунок 1", sample.caption(), sample.altText(), sample.data(), TextRun.of(message), List.of());
    }

    /**
     * Into 864 by 84 points go, of letters 0.6 sizes wide and lines 1.2 sizes high, two lines of 55 letters in size 26, two of
     * 60 in 24, three of 65 in 22, three of 72 in 20, three of 80 in 18, which is the smallest.
     */
    @ParameterizedTest
    @CsvSource({"40, 26", "110, 26", "120, 24", "130, 22", "200, 20", "260, 18"})
    void longHeadlinesAreSmaller(int letters, double size) throws IOException {
        Report report = new Report(
                "x",
                SAMPLE.language(),
                SAMPLE.title(),
                List.of(new Section(1, "a", "Раздел", List.of(figure("ш".repeat(letters))))));
        try (XMLSlideShow show =
                new XMLSlideShow(new ByteArrayInputStream(SlideLayout.pptx(report, Fixtures.PRINTED_ON)))) {
            var title = show.getSlides().get(1).getPlaceholders()[0];
            assertThat(title.getTextParagraphs().get(0).getTextRuns().get(0).getFontSize())
                    .isEqualTo(size);
        }
    }

    @ParameterizedTest
    @CsvSource({"Доля выросла., Доля выросла", "Доля выросла, Доля выросла", "И так далее..., И так далее..."})
    void headlinesHaveNoFullStop(String message, String headline) {
        assertThat(Run.plain(SlideLayout.message(figure(message)))).isEqualTo(headline);
    }

    @Test
    void sameReportGivesTheSameBytes() {
        assertThat(SlideLayout.pptx(SAMPLE, Fixtures.PRINTED_ON))
                .isEqualTo(SlideLayout.pptx(SAMPLE, Fixtures.PRINTED_ON));
    }
}
