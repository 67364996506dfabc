package mentoring.reports.picture;

import mentoring.reports.chart.DemandSupplyChart;
import mentoring.reports.chart.DemandSupplyChart.Row;
import mentoring.reports.picture.Picture.Anchor;
import mentoring.reports.tree.NumberRun;

/** Demand to the left, supply to the right, one scale for both: lengths can be compared. */
final class DemandSupplyPicture {
    private static final double MIDDLE = Canvas.WIDTH / 2;
    private static final double NAME = 84;
    private static final double ROW = 23;
    private static final double BAR = 12;
    private static final double TOP = 20;
    private static final double VALUES = 30;

    private final Canvas canvas = new Canvas();
    private final double most;

    private DemandSupplyPicture(DemandSupplyChart chart) {
        this.most = chart.printed().stream()
                .filter(NumberRun::isKnown)
                .mapToDouble(n -> n.value().doubleValue())
                .max()
                .orElse(1);
    }

    static Picture of(DemandSupplyChart chart) {
        return new DemandSupplyPicture(chart).draw(chart);
    }

    private Picture draw(DemandSupplyChart chart) {
        canvas.label(MIDDLE - NAME, 10, Anchor.END, Canvas.LABEL, true, Palette.ACCENT, chart.demandLabel());
        canvas.label(MIDDLE + NAME, 10, Anchor.START, Canvas.LABEL, true, Palette.DARK, chart.supplyLabel());
        double y = TOP;
        for (Row row : chart.rows()) {
            double baseline = y + ROW / 2 + Canvas.LABEL * Canvas.MIDDLE;
            name(row.label(), baseline);
            bar(row.demand(), y, baseline, -1, Palette.ACCENT);
            bar(row.supply(), y, baseline, 1, Palette.MAIN);
            y += ROW;
        }
        canvas.line(MIDDLE - NAME, TOP - 3, MIDDLE - NAME, y + 2, 0.6, Palette.GREY);
        canvas.line(MIDDLE + NAME, TOP - 3, MIDDLE + NAME, y + 2, 0.6, Palette.GREY);
        return canvas.picture(y + 6);
    }

    private void name(String name, double baseline) {
        var lines = Letters.wrap(name, 2 * NAME - 6, Canvas.LABEL, 2);
        double y = baseline - (lines.size() - 1) * 4.5;
        for (String line : lines) {
            canvas.text(MIDDLE, y, Anchor.MIDDLE, line);
            y += 9;
        }
    }

    private void bar(NumberRun number, double y, double baseline, int side, String colour) {
        double start = MIDDLE + side * NAME;
        double length =
                number.isKnown() ? number.value().doubleValue() / Math.max(most, 1e-9) * (MIDDLE - NAME - VALUES) : 0;
        double left = side > 0 ? start : start - length;
        canvas.rectangle(left, y + (ROW - BAR) / 2, length, BAR, colour);
        canvas.label(
                start + side * (length + 4),
                baseline,
                side > 0 ? Anchor.START : Anchor.END,
                Canvas.LABEL,
                true,
                Palette.INK,
                number.text());
    }
}
