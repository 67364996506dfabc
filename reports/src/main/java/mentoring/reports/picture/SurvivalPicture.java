package mentoring.reports.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import mentoring.reports.chart.SurvivalChart;
import mentoring.reports.chart.SurvivalChart.Curve;
import mentoring.reports.chart.SurvivalChart.Step;
import mentoring.reports.picture.Picture.Anchor;
import mentoring.reports.picture.Picture.Point;
import mentoring.reports.tree.NumberRun;

/** Step curves above zero, pale bands behind them, names at their ends, numbers at risk beneath. */
final class SurvivalPicture {
    private static final double LEFT = 96;
    private static final double RIGHT = Canvas.WIDTH - 104;
    private static final double TOP = 16;
    private static final double PLOT = 168;
    private static final double ROW = 12;
    private static final double BAND_OPACITY = 0.16;
    private static final double NAME_STEP = 20;

    private final Canvas canvas = new Canvas();
    private final SurvivalChart chart;
    private final Axis x;
    private final Axis y;

    private SurvivalPicture(SurvivalChart chart) {
        this.chart = chart;
        int end = chart.ticks().get(chart.ticks().size() - 1);
        this.x = new Axis(0, end, LEFT, RIGHT, end);
        double most = chart.curves().stream()
                .flatMap(c -> c.steps().stream())
                .mapToDouble(s -> s.high() == null ? s.survival() : s.high())
                .max()
                .orElse(1);
        // A part of the scale only where every curve is low: incidence, never survival.
        this.y = Axis.sharesUpTo(most, TOP + PLOT, TOP);
    }

    static Picture of(SurvivalChart chart) {
        return new SurvivalPicture(chart).draw();
    }

    private Picture draw() {
        axes();
        for (int i = 0; i < chart.curves().size(); i++) {
            band(chart.curves().get(i), Palette.series(i));
        }
        for (int i = 0; i < chart.curves().size(); i++) {
            if (chart.curves().get(i).steps().isEmpty()) {
                continue;
            }
            canvas.path(
                    points(chart.curves().get(i).steps(), Step::survival), 1.6, Palette.series(i), Palette.dashes(i));
        }
        names();
        return canvas.picture(atRisk(TOP + PLOT + 34));
    }

    private void axes() {
        canvas.small(LEFT - 6, TOP - 7, Anchor.START, chart.yTitle());
        for (double tick : y.ticks()) {
            canvas.line(LEFT, y.at(tick), RIGHT, y.at(tick), 0.5, Palette.RULE);
            canvas.small(LEFT - 5, y.at(tick) + 2.7, Anchor.END, y.text(tick, 100, ',') + "\u00A0%");
        }
        for (int tick : chart.ticks()) {
            canvas.line(x.at(tick), y.at(0), x.at(tick), y.at(0) + 3, 0.5, Palette.GREY);
            canvas.small(x.at(tick), y.at(0) + 12, Anchor.MIDDLE, String.valueOf(tick));
        }
        canvas.line(LEFT, y.at(0), RIGHT, y.at(0), 0.8, Palette.GREY);
        canvas.small(RIGHT + 8, y.at(0) + 12, Anchor.START, chart.xTitle());
    }

    /** The band exists only where the interval does. */
    private void band(Curve curve, String colour) {
        List<Step> known = curve.steps().stream()
                .filter(s -> s.low() != null && s.high() != null)
                .toList();
        if (known.size() < 2) {
            return;
        }
        List<Point> ring = new ArrayList<>(points(known, Step::high));
        List<Point> below = points(known, Step::low);
        for (int i = below.size() - 1; i >= 0; i--) {
            ring.add(below.get(i));
        }
        canvas.area(List.of(ring), colour, BAND_OPACITY, null);
    }

    /** A survival function stays level until the next time and then falls. */
    private List<Point> points(List<Step> steps, java.util.function.ToDoubleFunction<Step> value) {
        List<Point> points = new ArrayList<>();
        double height = 0;
        for (Step step : steps) {
            double across = x.at(Math.min(step.t(), x.high()));
            if (!points.isEmpty()) {
                points.add(new Point(across, height));
            }
            height = y.at(value.applyAsDouble(step));
            points.add(new Point(across, height));
        }
        return points;
    }

    private record Name(Curve curve, int number, double y) {}

    /** Names stand at the ends of the curves, pushed apart where the ends are close. */
    private void names() {
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < chart.curves().size(); i++) {
            Curve curve = chart.curves().get(i);
            if (curve.steps().isEmpty()) {
                continue;
            }
            Step last = curve.steps().get(curve.steps().size() - 1);
            names.add(new Name(curve, i, y.at(last.survival())));
        }
        names.sort(Comparator.comparingDouble(Name::y));
        double[] heights =
                Spread.apart(names.stream().mapToDouble(Name::y).toArray(), NAME_STEP, TOP + 4, TOP + PLOT - 6);
        for (int i = 0; i < names.size(); i++) {
            Name name = names.get(i);
            String colour = Palette.series(name.number());
            Step last = name.curve().steps().get(name.curve().steps().size() - 1);
            double end = x.at(Math.min(last.t(), x.high()));
            canvas.line(end, name.y(), RIGHT + 5, heights[i], 0.5, colour);
            String label = Letters.fit(name.curve().label(), Canvas.WIDTH - RIGHT - 8, Canvas.LABEL * 1.1);
            canvas.label(RIGHT + 8, heights[i], Anchor.START, Canvas.LABEL, true, colour, label);
            String value = name.curve().end() == null ? "" : name.curve().end().text();
            canvas.label(RIGHT + 8, heights[i] + 9.5, Anchor.START, Canvas.LABEL, false, colour, value);
        }
    }

    private double atRisk(double top) {
        canvas.label(0, top, Anchor.START, Canvas.TICK, true, Palette.GREY, chart.atRiskTitle());
        double row = top;
        for (int i = 0; i < chart.curves().size(); i++) {
            Curve curve = chart.curves().get(i);
            if (curve.atRisk().isEmpty()) {
                continue;
            }
            row += ROW;
            String label = Letters.fit(curve.label(), LEFT - 22, Canvas.TICK);
            String colour = curve.steps().isEmpty() ? Palette.INK : Palette.series(i);
            canvas.label(0, row, Anchor.START, Canvas.TICK, false, colour, label);
            for (int tick = 0; tick < chart.ticks().size(); tick++) {
                double at = x.at(chart.ticks().get(tick));
                NumberRun number = curve.atRisk().get(tick);
                String text = number == null ? "–" : number.text();
                canvas.label(at, row, Anchor.MIDDLE, Canvas.TICK, false, Palette.INK, text);
            }
        }
        return row + 6;
    }
}
