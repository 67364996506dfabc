package mentoring.reports.picture;

import mentoring.reports.chart.EventStudyChart;
import mentoring.reports.chart.EventStudyChart.Point;
import mentoring.reports.picture.Picture.Anchor;
import mentoring.workspace.Language;

/** Differences with their intervals around zero; a filled dot only where the interval excludes zero. */
final class EventStudyPicture {
    private static final double LEFT = 46;
    private static final double RIGHT = Canvas.WIDTH - 20;
    private static final double TOP = 22;
    private static final double PLOT = 145;

    private EventStudyPicture() {}

    static Picture of(EventStudyChart chart, Language language) {
        Canvas canvas = new Canvas();
        char comma = language == Language.RU ? ',' : '.';
        double least = chart.points().stream().mapToDouble(Point::low).min().orElse(0);
        double most = chart.points().stream().mapToDouble(Point::high).max().orElse(0);
        Axis y = Axis.covering(
                Math.min(0, least) * chart.scale(), Math.max(0, most) * chart.scale(), TOP + PLOT, TOP, 6);
        int first = chart.points().stream().mapToInt(Point::time).min().orElse(-1);
        int last = chart.points().stream().mapToInt(Point::time).max().orElse(0);
        Axis x = new Axis(first - 0.5, last + 0.5, LEFT, RIGHT, 1);
        canvas.small(0, 8, Anchor.START, chart.yTitle());
        for (double tick : y.ticks()) {
            boolean zero = Math.abs(tick) < y.step() / 2;
            canvas.line(LEFT, y.at(tick), RIGHT, y.at(tick), zero ? 1 : 0.5, zero ? Palette.GREY : Palette.PALE);
            canvas.small(LEFT - 5, y.at(tick) + 2.7, Anchor.END, y.text(tick, 1, comma));
        }
        double event = x.at(-0.5);
        canvas.dashed(event, TOP - 4, event, TOP + PLOT, 0.9, Palette.ACCENT);
        canvas.label(event + 4, TOP - 1, Anchor.START, Canvas.TICK, false, Palette.ACCENT, chart.eventLabel());
        for (Point point : chart.points()) {
            point(canvas, x, y, chart.scale(), point);
        }
        canvas.small((LEFT + RIGHT) / 2, TOP + PLOT + 27, Anchor.MIDDLE, chart.xTitle());
        return canvas.picture(TOP + PLOT + 32);
    }

    private static void point(Canvas canvas, Axis x, Axis y, double scale, Point point) {
        double at = x.at(point.time());
        canvas.small(
                at, y.from() + 13, Anchor.MIDDLE, String.valueOf(point.time()).replace('-', '\u2212'));
        boolean sure = point.low() > 0 || point.high() < 0;
        canvas.line(at, y.at(point.low() * scale), at, y.at(point.high() * scale), 1.4, Palette.MAIN);
        canvas.dot(at, y.at(point.estimate() * scale), 3.2, sure ? Palette.DARK : Palette.WHITE, Palette.DARK);
        if (point.value() != null) {
            double height = y.at(point.estimate() * scale) + 2.7;
            canvas.label(
                    at + 6,
                    height,
                    Anchor.START,
                    Canvas.TICK,
                    sure,
                    Palette.INK,
                    point.value().text());
        }
    }
}
