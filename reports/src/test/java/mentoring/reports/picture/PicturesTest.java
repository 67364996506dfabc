package mentoring.reports.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import mentoring.reports.chart.Chart;
import mentoring.reports.chart.ValueClasses;
import mentoring.reports.picture.Picture.Area;
import mentoring.reports.picture.Picture.Dot;
import mentoring.reports.picture.Picture.Label;
import mentoring.reports.picture.Picture.Line;
import mentoring.reports.picture.Picture.Path;
import mentoring.reports.picture.Picture.Point;
import mentoring.reports.picture.Picture.Rectangle;
import mentoring.workspace.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PicturesTest {

    static Stream<Chart> charts() {
        return SampleCharts.all().values().stream();
    }

    private static <T> List<T> shapes(Picture picture, Class<T> kind) {
        return picture.shapes().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("charts")
    void nothingLeavesThePicture(Chart chart) {
        Picture picture = Pictures.of(chart, Language.RU);
        assertThat(picture.width()).isEqualTo(482);
        for (Label label : shapes(picture, Label.class)) {
            double width =
                    Letters.width(label.text(), label.size(), label.bold()) * Math.cos(Math.toRadians(label.angle()));
            double left =
                    switch (label.anchor()) {
                        case START -> label.x();
                        case MIDDLE -> label.x() - width / 2;
                        case END -> label.x() - width;
                    };
            assertThat(left).as(label.text()).isGreaterThan(-3);
            assertThat(left + width).as(label.text()).isLessThan(picture.width() + 3);
            assertThat(label.y()).as(label.text()).isBetween(0.0, picture.height());
        }
        for (Dot dot : shapes(picture, Dot.class)) {
            assertThat(dot.x()).isBetween(0.0, picture.width());
            assertThat(dot.y()).isBetween(0.0, picture.height());
        }
    }

    /** Printed = listed: a check of the figures compares what is listed. */
    @ParameterizedTest
    @MethodSource("charts")
    void everyListedNumberIsPrinted(Chart chart) {
        String texts = String.join("|", Pictures.of(chart, Language.RU).texts());
        assertThat(chart.printed()).isNotEmpty().allSatisfy(n -> assertThat(texts)
                .contains(n.text()));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void samePictureEveryTimeAndAsSvg(Chart chart) {
        Picture picture = Pictures.of(chart, Language.EN);
        assertThat(picture).isEqualTo(Pictures.of(chart, Language.EN));
        assertThat(Svg.of(picture, "a < b"))
                .contains("a &lt; b")
                .doesNotContain("NaN")
                .doesNotContain("Infinity");
    }

    /** Plot of 190 points between y = 16 (100 %) and y = 206 (0 %): survival 1 starts at 16. */
    @Test
    void survivalIsAStepFunctionOnAScaleFromZero() {
        Picture picture = Pictures.of(SampleCharts.survival(), Language.RU);
        List<Path> curves = shapes(picture, Path.class);
        assertThat(curves).hasSize(3).extracting(Path::dashes).doesNotHaveDuplicates();
        List<Point> first = curves.get(0).points();
        assertThat(first.get(0).y()).isCloseTo(16, within(1e-9));
        for (int i = 1; i < first.size(); i++) {
            boolean level = first.get(i).y() == first.get(i - 1).y();
            boolean upright = first.get(i).x() == first.get(i - 1).x();
            assertThat(level || upright).as("step " + i).isTrue();
        }
        // Bands exist from the second step on: 30 steps each, as a ring there and back (2 × 30 − 1 points per side).
        assertThat(shapes(picture, Area.class))
                .hasSize(3)
                .allSatisfy(a -> assertThat(a.rings().get(0)).hasSize(118));
    }

    /** 602 of 1000: 60,2 % of the track of 250 points from x = 186. */
    @Test
    void barIsAsLongAsItsShare() {
        List<Rectangle> bars = shapes(Pictures.of(SampleCharts.bars(), Language.RU), Rectangle.class);
        assertThat(bars.get(0).width()).isEqualTo(250);
        assertThat(bars.get(1).width()).isCloseTo(150.5, within(1e-9));
        // the hidden one has a track only
        assertThat(bars).hasSize(3);
    }

    @Test
    void triangleHasNoCellsForTheFuture() {
        List<Rectangle> cells = shapes(Pictures.of(SampleCharts.triangle(), Language.RU), Rectangle.class);
        // cohorts 2018…2020 have 5 cells (one hidden, hatched), then 4, 3, 2, 1; and 5 steps of the legend
        assertThat(cells).hasSize(5 + 5 + 4 + 4 + 3 + 2 + 1 + 5);
    }

    @Test
    void demandAndSupplyShareOneScale() {
        List<Rectangle> bars = shapes(Pictures.of(SampleCharts.demand(), Language.RU), Rectangle.class);
        assertThat(bars.get(0).width() / bars.get(1).width()).isCloseTo(1214.0 / 860, within(1e-9));
        assertThat(bars.get(6).width()).isZero();
    }

    @Test
    void forecastIsInterruptedAtTheBreakAndAtTheGap() {
        List<Path> paths = shapes(Pictures.of(SampleCharts.forecast(), Language.RU), Path.class).stream()
                .filter(p -> p.dashes().isEmpty())
                .toList();
        // 2019–2020 | 2021 | 2023–2025
        assertThat(paths).extracting(p -> p.points().size()).containsExactly(2, 1, 3);
    }

    @Test
    void dotOfAnUncertainDifferenceIsOpen() {
        List<Dot> dots = shapes(Pictures.of(SampleCharts.event(), Language.RU), Dot.class);
        // intervals of −3, −2, −1 and 0 hold zero, those of 1 and 2 do not
        assertThat(dots)
                .extracting(d -> d.colour().equals(Palette.WHITE))
                .containsExactly(true, true, true, true, false, false);
    }

    /** A square of 8 × 8 at the origin is crossed by x + y = 4 from (0, 4) to (4, 0), and by 8 and 12. */
    @Test
    void hatchStaysInside() {
        Canvas canvas = new Canvas();
        canvas.hatch(List.of(Canvas.box(0, 0, 8, 8)), Palette.GREY);
        List<Line> lines = shapes(canvas.picture(8), Line.class);
        assertThat(lines).extracting(Line::x1).containsExactly(0.0, 0.0, 4.0);
        assertThat(lines).extracting(Line::x2).containsExactly(4.0, 8.0, 8.0);
    }

    @Test
    void classesHoldTheirLowerLimit() {
        ValueClasses quarters = ValueClasses.quarters();
        assertThat(List.of(0.0, 0.2499, 0.25, 0.5, 0.75, 1.0))
                .extracting(quarters::of)
                .containsExactly(0, 0, 1, 2, 3, 3);
        assertThat(ValueClasses.of(List.of(3.0, 11.0, 18.0), 4).breaks()).containsExactly(0.0, 5.0, 10.0, 15.0, 20.0);
    }

    /** Signed area of the 4 × 3 box 12; its middle (2, 1.5), 4 wide there. */
    @Test
    void labelsStandInTheMiddleOfAnArea() {
        List<Point> box = Canvas.box(0, 0, 4, 3);
        assertThat(Math.abs(Centre.area(box))).isEqualTo(12);
        assertThat(Centre.of(box)).isEqualTo(new Point(2, 1.5));
        assertThat(Centre.widthAt(box, new Point(2, 1.5))).isEqualTo(4);
    }

    @Test
    void labelsAreKeptApartAndInOrder() {
        assertThat(Spread.apart(new double[] {10, 11, 50}, 10, 0, 100)).containsExactly(10, 20, 50);
        assertThat(Spread.apart(new double[] {95, 99}, 10, 0, 100)).containsExactly(90, 100);
    }

    @Test
    void axisHasRoundTicks() {
        assertThat(Axis.covering(0, 87, 0, 100, 8).ticks()).containsExactly(0.0, 20.0, 40.0, 60.0, 80.0, 100.0);
        Axis small = Axis.covering(-0.013, 0.05, 0, 100, 6);
        assertThat(small.ticks()).extracting(t -> small.text(t, 100, ',')).startsWith("−2", "0", "2");
    }

    @Test
    void rampGetsDarkerEvenInGrey() {
        double previous = 256;
        for (double place = 0; place <= 1; place += 0.25) {
            int colour = Integer.parseInt(Palette.ramp(place).substring(1), 16);
            double grey = 0.299 * (colour >> 16) + 0.587 * (colour >> 8 & 255) + 0.114 * (colour & 255);
            assertThat(grey).isLessThan(previous - 15);
            previous = grey;
        }
    }
}
