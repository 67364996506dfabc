package mentoring.reports.picture;

import java.util.ArrayList;
import java.util.List;
import mentoring.reports.chart.ForecastChart;
import mentoring.reports.chart.ForecastChart.Expected;
import mentoring.reports.chart.ForecastChart.Observed;
import mentoring.reports.picture.Picture.Anchor;
import mentoring.reports.picture.Picture.Point;
import mentoring.workspace.Language;

/** Observed years as a line, expected ones dashed in their band, the target as a level. */
final class ForecastPicture {
    private static final double LEFT = 40;
    private static final double RIGHT = Canvas.WIDTH - 76;
    private static final double TOP = 14;
    private static final double PLOT = 145;

    private final Canvas canvas = new Canvas();
    private final ForecastChart chart;
    private final Axis y = Axis.shares(TOP + PLOT, TOP);
    private final Axis x;
    private final boolean russian;

    private ForecastPicture(ForecastChart chart, Language language) {
        this.chart = chart;
        this.russian = language == Language.RU;
        int first = chart.observed().get(0).year();
        int last = Math.max(
                chart.observed().get(chart.observed().size() - 1).year(),
                chart.expected().stream().mapToInt(Expected::year).max().orElse(first));
        this.x = new Axis(first, Math.max(last, first + 1), LEFT + 12, RIGHT, 1);
    }

    static Picture of(ForecastChart chart, Language language) {
        return new ForecastPicture(chart, language).draw();
    }

    private Picture draw() {
        axes();
        target();
        expected();
        observed();
        return canvas.picture(TOP + PLOT + 20);
    }

    private void axes() {
        for (double tick : y.ticks()) {
            canvas.line(LEFT, y.at(tick), RIGHT + 8, y.at(tick), 0.5, Palette.PALE);
            canvas.small(LEFT - 5, y.at(tick) + 2.7, Anchor.END, y.text(tick, 100, ',') + "\u00A0%");
        }
        canvas.line(LEFT, y.at(0), RIGHT + 8, y.at(0), 0.8, Palette.GREY);
        for (double year : x.ticks()) {
            canvas.small(x.at(year), y.at(0) + 12, Anchor.MIDDLE, String.valueOf((int) year));
        }
        for (int year : chart.breaks()) {
            double at = x.at(year - 0.5);
            canvas.dashed(at, TOP, at, TOP + PLOT, 0.7, Palette.GREY);
            canvas.small(at + 3, TOP + PLOT - 5, Anchor.START, russian ? "разрыв ряда" : "break in series");
        }
    }

    private void target() {
        if (chart.target() != null && chart.target().isKnown()) {
            double height = y.at(chart.target().value().doubleValue());
            canvas.dashed(LEFT, height, RIGHT + 8, height, 1.2, Palette.TARGET);
            canvas.label(
                    RIGHT + 12,
                    height - 1,
                    Anchor.START,
                    Canvas.TICK,
                    true,
                    Palette.TARGET,
                    chart.target().text());
            canvas.label(RIGHT + 12, height + 8, Anchor.START, Canvas.TICK, false, Palette.TARGET, chart.targetLabel());
        }
    }

    private void observed() {
        List<Point> run = new ArrayList<>();
        int previous = 0;
        for (Observed year : chart.observed()) {
            boolean gap =
                    !year.value().isKnown() || chart.breaks().contains(year.year()) || year.year() != previous + 1;
            if (gap && !run.isEmpty()) {
                canvas.path(run, 1.8, Palette.DARK, List.of());
                run = new ArrayList<>();
            }
            if (year.value().isKnown()) {
                run.add(new Point(x.at(year.year()), y.at(year.value().value().doubleValue())));
                previous = year.year();
            }
        }
        if (!run.isEmpty()) {
            canvas.path(run, 1.8, Palette.DARK, List.of());
        }
        for (Observed year : chart.observed()) {
            if (year.value().isKnown()) {
                point(
                        year.year(),
                        year.value().value().doubleValue(),
                        year.value().text(),
                        Palette.DARK);
            } else {
                canvas.small(
                        x.at(year.year()),
                        y.at(0) - 4,
                        Anchor.MIDDLE,
                        year.value().text());
            }
        }
    }

    private void expected() {
        if (chart.expected().isEmpty()) {
            return;
        }
        List<Point> middle = new ArrayList<>();
        List<Point> above = new ArrayList<>();
        List<Point> below = new ArrayList<>();
        chart.observed().stream()
                .filter(o -> o.value().isKnown())
                .reduce((a, b) -> b)
                .ifPresent(o -> {
                    Point last =
                            new Point(x.at(o.year()), y.at(o.value().value().doubleValue()));
                    middle.add(last);
                    above.add(last);
                });
        for (Expected year : chart.expected()) {
            middle.add(new Point(x.at(year.year()), y.at(year.value().value().doubleValue())));
            above.add(new Point(x.at(year.year()), y.at(Math.min(1, year.high()))));
            below.add(0, new Point(x.at(year.year()), y.at(Math.max(0, year.low()))));
        }
        above.addAll(below);
        canvas.area(List.of(above), Palette.MAIN, 0.18, null);
        canvas.path(middle, 1.6, Palette.MAIN, List.of(4.0, 2.5));
        for (Expected year : chart.expected()) {
            point(year.year(), year.value().value().doubleValue(), year.value().text(), Palette.MAIN);
        }
        Expected last = chart.expected().get(chart.expected().size() - 1);
        double height = y.at(last.value().value().doubleValue());
        boolean near = chart.target() != null
                && chart.target().isKnown()
                && Math.abs(y.at(chart.target().value().doubleValue()) - height) < 20;
        canvas.label(
                RIGHT + 12,
                height + (near ? 22 : 3),
                Anchor.START,
                Canvas.TICK,
                false,
                Palette.MAIN,
                chart.expectedLabel());
    }

    private void point(int year, double share, String text, String colour) {
        double at = x.at(year);
        canvas.dot(at, y.at(share), 2.6, colour, Palette.WHITE);
        double target = chart.target() == null || !chart.target().isKnown()
                ? -1
                : chart.target().value().doubleValue();
        // Below the point where the edge or the line of the target is in the way.
        boolean crowded = share > 0.94 || target >= share && y.at(share) - y.at(target) < 16;
        double above = crowded ? 12 : -6;
        canvas.label(at, y.at(share) + above, Anchor.MIDDLE, Canvas.TICK, true, colour, text);
    }
}
