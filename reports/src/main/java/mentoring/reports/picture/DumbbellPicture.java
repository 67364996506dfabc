package mentoring.reports.picture;

import mentoring.reports.chart.DumbbellChart;
import mentoring.reports.chart.DumbbellChart.Row;
import mentoring.reports.picture.Picture.Anchor;
import mentoring.reports.tree.NumberRun;

/** Two dots on one scale, joined by a bar; an open dot for the first, a filled one for the second. */
final class DumbbellPicture {
    private static final double LABELS = 176;
    private static final double RIGHT = Canvas.WIDTH - 44;
    private static final double ROW = 21;
    private static final double TOP = 18;
    private static final double RADIUS = 3.6;

    private final Canvas canvas = new Canvas();
    private final Axis x = Axis.shares(LABELS + 30, RIGHT);

    private DumbbellPicture() {}

    static Picture of(DumbbellChart chart) {
        return new DumbbellPicture().draw(chart);
    }

    private Picture draw(DumbbellChart chart) {
        double second = RIGHT - Letters.width(chart.secondLabel(), Canvas.TICK, false);
        double first = second - 22 - Letters.width(chart.firstLabel(), Canvas.TICK, false);
        canvas.dot(first - 6, 6, 3, Palette.WHITE, Palette.GREY);
        canvas.small(first, 8.7, Anchor.START, chart.firstLabel());
        canvas.dot(second - 6, 6, 3, Palette.MAIN, Palette.MAIN);
        canvas.small(second, 8.7, Anchor.START, chart.secondLabel());
        double bottom = TOP + chart.rows().size() * ROW;
        for (double tick : x.ticks()) {
            canvas.line(x.at(tick), TOP, x.at(tick), bottom + 3, 0.5, Palette.PALE);
            canvas.small(x.at(tick), bottom + 12, Anchor.MIDDLE, x.text(tick, 100, ',') + "\u00A0%");
        }
        double y = TOP + ROW / 2;
        for (Row row : chart.rows()) {
            row(row, y);
            y += ROW;
        }
        return canvas.picture(bottom + 17);
    }

    private void row(Row row, double y) {
        double baseline = y + Canvas.LABEL * Canvas.MIDDLE;
        canvas.text(0, baseline, Anchor.START, Letters.fit(row.label(), LABELS - 4, Canvas.LABEL));
        boolean both = row.first().isKnown() && row.second().isKnown();
        double a = at(row.first(), 0);
        double b = at(row.second(), 1);
        if (both) {
            canvas.line(a, y, b, y, 2.4, Palette.RULE);
        }
        boolean falls = both && a > b;
        dot(row.first(), a, y, baseline, !falls, false);
        dot(row.second(), b, y, baseline, falls, true);
    }

    /** The sign for an unknown share stands at the edge of its side. */
    private double at(NumberRun number, double edge) {
        return number.isKnown() ? x.at(number.value().doubleValue()) : x.at(edge);
    }

    /** The value stands on the outer side of its dot. */
    private void dot(NumberRun number, double at, double y, double baseline, boolean left, boolean second) {
        if (number.isKnown()) {
            canvas.dot(at, y, RADIUS, second ? Palette.MAIN : Palette.WHITE, second ? Palette.MAIN : Palette.GREY);
        }
        double shift = RADIUS + 3;
        canvas.label(
                left ? at - shift : at + shift,
                baseline,
                left ? Anchor.END : Anchor.START,
                Canvas.TICK,
                second,
                second ? Palette.DARK : Palette.GREY,
                number.text());
    }
}
