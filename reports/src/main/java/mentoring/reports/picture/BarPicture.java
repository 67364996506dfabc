package mentoring.reports.picture;

import java.util.ArrayList;
import java.util.List;
import mentoring.reports.chart.BarChart;
import mentoring.reports.chart.BarChart.Bar;
import mentoring.reports.picture.Picture.Anchor;
import mentoring.reports.picture.Picture.Label;
import mentoring.reports.picture.Picture.Line;
import mentoring.reports.picture.Picture.Rectangle;
import mentoring.reports.picture.Picture.Shape;

/**
 * Draws horizontal bars from 0 to 100 %: label, bar on a pale track, value in a column of its own, target as a dark
 * mark. One colour only, so that grey print and colour-blind readers lose nothing.
 */
public final class BarPicture {
    public static final String BAR = "#2F6F9F";
    private static final String TRACK = Palette.PALE;
    private static final String GRID = "#C9D2DB";
    private static final String INK = "#1A1A1A";
    private static final String GREY = "#5A6570";
    private static final String TARGET = "#B3261E";

    private static final double WIDTH = 482;
    private static final double LABELS = 186;
    private static final double VALUES = 46;
    private static final double ROW = 19;
    private static final double BAR_HEIGHT = 11;
    private static final double LABEL_SIZE = 8.5;
    private static final double TICK_SIZE = 7.5;
    private static final double TOP = 14;
    private static final double BOTTOM = 16;

    private final List<Shape> shapes = new ArrayList<>();

    private BarPicture() {}

    public static Picture of(BarChart chart) {
        BarPicture picture = new BarPicture();
        double height = TOP + chart.bars().size() * ROW + BOTTOM;
        picture.legend(chart);
        double y = TOP;
        for (Bar bar : chart.bars()) {
            picture.bar(bar, y);
            y += ROW;
        }
        picture.axis(y);
        return new Picture(WIDTH, height, List.copyOf(picture.shapes));
    }

    private static double position(double share) {
        return LABELS + share * (WIDTH - LABELS - VALUES);
    }

    private void legend(BarChart chart) {
        if (chart.targetLegend() != null) {
            double x = position(1);
            label(x, 8, Anchor.END, TICK_SIZE, false, GREY, chart.targetLegend());
            double mark = x - chart.targetLegend().length() * TICK_SIZE * 0.55 - 6;
            shapes.add(new Line(mark, 1.5, mark, 9.5, 2, TARGET));
        }
    }

    private void bar(Bar bar, double y) {
        double top = y + (ROW - BAR_HEIGHT) / 2;
        double baseline = y + ROW / 2 + LABEL_SIZE * 0.36;
        label(0, baseline, Anchor.START, LABEL_SIZE, false, INK, bar.label());
        shapes.add(new Rectangle(LABELS, top, position(1) - LABELS, BAR_HEIGHT, TRACK));
        if (bar.value().isKnown()) {
            double length = position(bar.value().value().doubleValue()) - LABELS;
            shapes.add(new Rectangle(LABELS, top, length, BAR_HEIGHT, BAR));
        }
        if (bar.target() != null && bar.target().isKnown()) {
            double x = position(bar.target().value().doubleValue());
            shapes.add(new Line(x, top - 2, x, top + BAR_HEIGHT + 2, 2, TARGET));
        }
        label(WIDTH, baseline, Anchor.END, LABEL_SIZE, true, INK, bar.value().text());
    }

    private void axis(double y) {
        for (int percent = 0; percent <= 100; percent += 25) {
            double x = position(percent / 100.0);
            shapes.add(new Line(x, y, x, y + 3, 0.5, GRID));
            label(x, y + 11, Anchor.MIDDLE, TICK_SIZE, false, GREY, String.valueOf(percent));
        }
        shapes.add(new Line(LABELS, y, position(1), y, 0.5, GRID));
    }

    private void label(double x, double y, Anchor anchor, double size, boolean bold, String colour, String text) {
        shapes.add(new Label(x, y, anchor, size, bold, colour, text, 0));
    }
}
