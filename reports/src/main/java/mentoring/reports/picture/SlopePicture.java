package mentoring.reports.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import mentoring.reports.chart.SlopeChart;
import mentoring.reports.chart.SlopeChart.Row;
import mentoring.reports.picture.Picture.Anchor;
import mentoring.reports.tree.NumberRun;

/** One line per unit between two times; names and values at both ends. */
final class SlopePicture {
    private static final double LEFT = 170;
    private static final double RIGHT = Canvas.WIDTH - 170;
    private static final double TOP = 26;
    private static final double NAME_GAP = 11;

    private final Canvas canvas = new Canvas();
    private final List<Row> rows;
    private final Axis y;
    private final double bottom;

    private SlopePicture(SlopeChart chart) {
        this.rows = chart.rows().stream()
                .filter(r -> r.first().isKnown() && r.second().isKnown())
                .toList();
        this.bottom = TOP + Math.max(150, rows.size() * 17);
        double least = rows.stream()
                .mapToDouble(r -> Math.min(of(r.first()), of(r.second())))
                .min()
                .orElse(0);
        double most = rows.stream()
                .mapToDouble(r -> Math.max(of(r.first()), of(r.second())))
                .max()
                .orElse(1);
        this.y = Axis.covering(least, most, bottom, TOP, 5);
    }

    static Picture of(SlopeChart chart) {
        return new SlopePicture(chart).draw(chart);
    }

    private static double of(NumberRun number) {
        return number.value().doubleValue();
    }

    private Picture draw(SlopeChart chart) {
        canvas.label(LEFT, 10, Anchor.MIDDLE, Canvas.LABEL, true, Palette.GREY, chart.firstLabel());
        canvas.label(RIGHT, 10, Anchor.MIDDLE, Canvas.LABEL, true, Palette.GREY, chart.secondLabel());
        canvas.line(LEFT, TOP - 8, LEFT, bottom + 4, 0.5, Palette.RULE);
        canvas.line(RIGHT, TOP - 8, RIGHT, bottom + 4, 0.5, Palette.RULE);
        rows.stream().sorted(Comparator.comparing(Row::emphasised)).forEach(this::line);
        names(Row::first, LEFT - 6, Anchor.END);
        names(Row::second, RIGHT + 6, Anchor.START);
        return canvas.picture(bottom + 10);
    }

    private void line(Row row) {
        String colour = row.emphasised() ? Palette.DARK : Palette.MUTED;
        double first = y.at(of(row.first()));
        double second = y.at(of(row.second()));
        canvas.line(LEFT, first, RIGHT, second, row.emphasised() ? 2 : 1, colour);
        canvas.dot(LEFT, first, row.emphasised() ? 3 : 2, colour, Palette.WHITE);
        canvas.dot(RIGHT, second, row.emphasised() ? 3 : 2, colour, Palette.WHITE);
    }

    private void names(Function<Row, NumberRun> side, double x, Anchor anchor) {
        List<Row> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparingDouble(r -> y.at(of(side.apply(r)))));
        double[] heights = Spread.apart(
                sorted.stream().mapToDouble(r -> y.at(of(side.apply(r))) + 2.7).toArray(),
                NAME_GAP,
                TOP - 2,
                bottom + 6);
        for (int i = 0; i < sorted.size(); i++) {
            Row row = sorted.get(i);
            String value = side.apply(row).text();
            String name = Letters.fit(row.label(), 158 - Letters.width(value, Canvas.TICK, true), Canvas.TICK);
            String text = anchor == Anchor.END ? name + "  " + value : value + "  " + name;
            String colour = row.emphasised() ? Palette.DARK : Palette.GREY;
            canvas.label(x, heights[i], anchor, Canvas.TICK, row.emphasised(), colour, text);
        }
    }
}
