package mentoring.reports.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import mentoring.reports.chart.FunnelChart;
import mentoring.reports.chart.FunnelChart.Limit;
import mentoring.reports.chart.FunnelChart.Unit;
import mentoring.reports.picture.Picture.Anchor;
import mentoring.reports.picture.Picture.Point;
import mentoring.workspace.Language;

/** Points inside nested limits of chance; only what is outside is named and dark. */
final class FunnelPicture {
    private static final double LEFT = 40;
    private static final double RIGHT = Canvas.WIDTH - 64;
    private static final double TOP = 18;
    private static final double PLOT = 152;
    private static final double NAME_GAP = 9;

    private final Canvas canvas = new Canvas();
    private final FunnelChart chart;
    private final boolean russian;
    private final Axis x;
    private final Axis y;

    private FunnelPicture(FunnelChart chart, Language language) {
        this.chart = chart;
        this.russian = language == Language.RU;
        double most = chart.units().stream().mapToDouble(Unit::size).max().orElse(1);
        this.x = Axis.covering(0, most, LEFT, RIGHT, 8);
        double high = Math.max(
                chart.units().stream().mapToDouble(Unit::share).max().orElse(1),
                chart.limits().stream().mapToDouble(Limit::high998).max().orElse(1));
        this.y = Axis.sharesUpTo(high, TOP + PLOT, TOP);
    }

    static Picture of(FunnelChart chart, Language language) {
        return new FunnelPicture(chart, language).draw();
    }

    private Picture draw() {
        axes();
        limits();
        chart.units().stream()
                .filter(u -> !u.outside())
                .forEach(u -> canvas.dot(x.at(u.size()), y.at(u.share()), 2.4, Palette.MUTED, Palette.WHITE));
        outside();
        return canvas.picture(TOP + PLOT + 30);
    }

    private void axes() {
        canvas.small(0, TOP - 9, Anchor.START, chart.yTitle());
        for (double tick : y.ticks()) {
            canvas.line(LEFT, y.at(tick), RIGHT, y.at(tick), 0.4, Palette.PALE);
            canvas.small(LEFT - 5, y.at(tick) + 2.7, Anchor.END, y.text(tick, 100, ',') + "\u00A0%");
        }
        for (double tick : x.ticks()) {
            canvas.line(x.at(tick), y.at(0), x.at(tick), y.at(0) + 3, 0.5, Palette.GREY);
            canvas.small(x.at(tick), y.at(0) + 12, Anchor.MIDDLE, x.text(tick, 1, russian ? ',' : '.'));
        }
        canvas.line(LEFT, y.at(0), RIGHT, y.at(0), 0.8, Palette.GREY);
        canvas.small((LEFT + RIGHT) / 2, y.at(0) + 24, Anchor.MIDDLE, chart.xTitle());
    }

    private void limits() {
        curve(Limit::low998, 0.8, List.of(3.0, 2.5), "99,8\u00A0%", -1);
        curve(Limit::high998, 0.8, List.of(3.0, 2.5), "99,8\u00A0%", 1);
        curve(Limit::low95, 0.9, List.of(), "95\u00A0%", -1);
        curve(Limit::high95, 0.9, List.of(), "95\u00A0%", 1);
        double height = y.at(chart.reference().value().doubleValue());
        canvas.line(LEFT, height, RIGHT, height, 1.2, Palette.DARK);
        canvas.label(
                RIGHT + 4,
                height - 1,
                Anchor.START,
                Canvas.TICK,
                true,
                Palette.DARK,
                chart.reference().text());
        canvas.label(
                RIGHT + 4,
                height + 8,
                Anchor.START,
                Canvas.TICK,
                false,
                Palette.DARK,
                Letters.fit(chart.referenceLabel(), Canvas.WIDTH - RIGHT - 4, Canvas.TICK));
    }

    /** Limits are named where they leave the plot: near the middle line they would collide. */
    private void curve(ToDoubleFunction<Limit> value, double thickness, List<Double> dashes, String name, int side) {
        List<Point> points = chart.limits().stream()
                .sorted(Comparator.comparingDouble(Limit::size))
                .map(l -> new Point(x.at(l.size()), y.at(value.applyAsDouble(l))))
                .toList();
        if (points.size() < 2) {
            return;
        }
        canvas.path(points, thickness, Palette.GREY, dashes);
        boolean wide = name.startsWith("99");
        Point end = points.get(points.size() - 1);
        double shift = wide ? (side > 0 ? -2 : 7) : (side > 0 ? 7 : -2);
        String text = russian ? name : name.replace("\u00A0", "").replace(',', '.');
        canvas.label(end.x() - 2, end.y() + shift, Anchor.END, 6.5, false, Palette.GREY, text);
    }

    /** Names stand to the right of their points, to the left near the edge, pushed apart downwards. */
    private void outside() {
        List<Unit> outside =
                new ArrayList<>(chart.units().stream().filter(Unit::outside).toList());
        outside.sort(Comparator.comparingDouble(u -> y.at(u.share())));
        double[] heights = Spread.apart(
                outside.stream().mapToDouble(u -> y.at(u.share()) + 2.7).toArray(), NAME_GAP, TOP + 4, TOP + PLOT - 3);
        for (int i = 0; i < outside.size(); i++) {
            Unit unit = outside.get(i);
            double at = x.at(unit.size());
            canvas.dot(at, y.at(unit.share()), 3, Palette.ACCENT, Palette.WHITE);
            String text = unit.name() + " – " + unit.value().text();
            boolean left = at + 6 + Letters.width(text, Canvas.TICK, false) > RIGHT;
            canvas.label(
                    left ? at - 6 : at + 6,
                    heights[i],
                    left ? Anchor.END : Anchor.START,
                    Canvas.TICK,
                    false,
                    Palette.INK,
                    text);
        }
    }
}
