package mentoring.reports.picture;

import java.util.List;
import mentoring.reports.chart.ValueClasses;
import mentoring.reports.picture.Picture.Anchor;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.NumberRun.State;
import mentoring.reports.tree.NumberRun.Unit;
import mentoring.workspace.Language;

/** Colours and legend that all maps share: classes, hatching for few persons, grey hatching for no data. */
final class MapLegend {
    private static final double BOX = 11;
    private static final double LINE = 16;

    private final Canvas canvas;
    private final ValueClasses classes;
    private final Language language;

    MapLegend(Canvas canvas, ValueClasses classes, Language language) {
        this.canvas = canvas;
        this.classes = classes;
        this.language = language;
    }

    /** Place of a class between pale and dark. */
    double place(NumberRun value) {
        return place(classes.of(value.value().doubleValue()));
    }

    private double place(int number) {
        return (number + 0.25) / (classes.count() - 0.5);
    }

    /** Fills one territory; null or an unprinted value is hatched in grey. */
    void fill(List<List<Picture.Point>> rings, NumberRun value, boolean lowBase) {
        boolean known = value != null && value.isKnown();
        canvas.area(
                rings, known ? Palette.ramp(place(value)) : Palette.WHITE, 1, known ? Palette.WHITE : Palette.MUTED);
        if (!known) {
            canvas.hatch(rings, Palette.MUTED);
        } else if (lowBase) {
            canvas.hatch(rings, place(value) > 0.5 ? Palette.WHITE : Palette.GREY);
        }
    }

    /** The colour under the letters of a territory. */
    String plate(NumberRun value) {
        return value != null && value.isKnown() ? Palette.ramp(place(value)) : Palette.WHITE;
    }

    /** Draws the legend downwards and returns where it ends. */
    double draw(double x, double top, String title, List<NumberRun> values, boolean lowBase) {
        double width = Canvas.WIDTH - x;
        double y = top;
        for (String line : Letters.wrap(title, width / 1.1, Canvas.TICK, 4)) {
            canvas.label(x, y, Anchor.START, Canvas.TICK, true, Palette.GREY, line);
            y += 10;
        }
        boolean share = values.stream().anyMatch(v -> v != null && v.unit() == Unit.SHARE);
        for (int i = classes.count() - 1; i >= 0; i--) {
            canvas.rectangle(x, y, BOX, BOX, Palette.ramp(place(i)));
            canvas.small(x + BOX + 5, y + 8.5, Anchor.START, limits(i, share));
            y += LINE;
        }
        if (lowBase) {
            List<List<Picture.Point>> box = List.of(Canvas.box(x, y, BOX, BOX));
            canvas.area(box, Palette.ramp(0.3), 1, null);
            canvas.hatch(box, Palette.GREY);
            canvas.small(x + BOX + 5, y + 8.5, Anchor.START, russian() ? "мало наблюдений" : "few cases");
            y += LINE;
        }
        if (values.stream().anyMatch(v -> v == null || !v.isKnown())) {
            List<List<Picture.Point>> box = List.of(Canvas.box(x, y, BOX, BOX));
            canvas.area(box, Palette.WHITE, 1, Palette.MUTED);
            canvas.hatch(box, Palette.MUTED);
            boolean hidden = values.stream().anyMatch(v -> v != null && v.state() == State.HIDDEN);
            String missing = russian() ? "нет данных" : "no data";
            String both = russian() ? "нет данных или скрыто" : "no data or hidden";
            canvas.small(x + BOX + 5, y + 8.5, Anchor.START, hidden ? both : missing);
            y += LINE;
        }
        return y;
    }

    private String limits(int number, boolean share) {
        double low = classes.breaks().get(number);
        double high = classes.breaks().get(number + 1);
        Axis axis = new Axis(low, high, 0, 1, step());
        double factor = share ? 100 : 1;
        char comma = russian() ? ',' : '.';
        String unit = share ? "\u00A0%" : "";
        return axis.text(low, factor, comma) + "–" + axis.text(high, factor, comma) + unit;
    }

    /** The finest of all steps, so that every limit has the decimals it needs. */
    private double step() {
        double step = Double.MAX_VALUE;
        for (int i = 0; i < classes.count(); i++) {
            step = Math.min(step, classes.breaks().get(i + 1) - classes.breaks().get(i));
        }
        return step;
    }

    private boolean russian() {
        return language == Language.RU;
    }
}
