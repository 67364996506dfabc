package mentoring.reports.picture;

import java.util.Arrays;
import java.util.List;
import mentoring.reports.chart.HeatTable;
import mentoring.reports.chart.HeatTable.Row;
import mentoring.reports.picture.Picture.Anchor;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.NumberRun.Unit;
import mentoring.workspace.Language;

/** Numbers in cells of a pale-to-dark scale; the number is printed, so the colour only helps. */
final class HeatPicture {
    private static final double TALL_ROW = 19;
    /** A region has more rows than a page has room for. */
    private static final double LOW_ROW = 11.5;

    private static final int MANY_ROWS = 24;
    private static final double GAP = 1.5;
    private static final double WIDEST_CELL = 74;
    private static final double SIZE_COLUMN = 42;
    private static final double HEAD_LINE = 9.5;
    private static final double SLANT = 40;
    private static final double LONGEST_HEAD = 130;

    private final Canvas canvas = new Canvas();
    private final HeatTable table;
    private final Language language;
    private final double labels;
    private final double cell;
    private final boolean slanted;
    private final double height;

    private HeatPicture(HeatTable table, Language language) {
        this.table = table;
        this.language = language;
        this.height = table.rows().size() > MANY_ROWS ? LOW_ROW : TALL_ROW;
        double widest = table.rows().stream()
                .mapToDouble(r -> Letters.width(r.label(), Canvas.LABEL, false))
                .max()
                .orElse(0);
        double size = table.sizeTitle() == null ? 0 : SIZE_COLUMN;
        this.labels = Math.min(190, Math.max(70, widest + 8)) + size;
        int columns = table.columns().size();
        this.slanted = leaning(table, Math.min(WIDEST_CELL, (Canvas.WIDTH - labels) / columns));
        this.cell = Math.min(WIDEST_CELL, (Canvas.WIDTH - labels - (slanted ? overhang(table) : 0)) / columns);
    }

    private static boolean leaning(HeatTable table, double cell) {
        return table.columns().stream()
                .flatMap(c -> Arrays.stream(c.split(" ")))
                .anyMatch(w -> Letters.width(w, Canvas.TICK, false) > cell - 2);
    }

    /** How far the last head leans beyond its column. */
    private static double overhang(HeatTable table) {
        String last = table.columns().get(table.columns().size() - 1);
        double width = Math.min(LONGEST_HEAD, Letters.width(last, Canvas.TICK, false));
        return Math.max(0, width * Math.cos(Math.toRadians(SLANT)) - 20);
    }

    static Picture of(HeatTable table, Language language) {
        return new HeatPicture(table, language).draw();
    }

    private Picture draw() {
        double y = heads();
        for (Row row : table.rows()) {
            row(row, y);
            y += height;
        }
        legend(y + 8);
        return canvas.picture(y + 24);
    }

    private double heads() {
        double top = 9;
        if (table.columnTitle() != null) {
            canvas.small(labels, top, Anchor.START, table.columnTitle());
            top += 13;
        }
        double base = slanted ? slanted(top) : level(top);
        canvas.small(0, base, Anchor.START, table.corner());
        if (table.sizeTitle() != null) {
            canvas.small(labels - 8, base, Anchor.END, table.sizeTitle());
        }
        return base + 5;
    }

    private double level(double top) {
        List<List<String>> heads = table.columns().stream()
                .map(c -> Letters.wrap(c, cell - 2, Canvas.TICK, 3))
                .toList();
        int lines = heads.stream().mapToInt(List::size).max().orElse(1);
        for (int i = 0; i < heads.size(); i++) {
            double y = top + (lines - heads.get(i).size()) * HEAD_LINE;
            for (String line : heads.get(i)) {
                canvas.small(labels + (i + 0.5) * cell, y, Anchor.MIDDLE, line);
                y += HEAD_LINE;
            }
        }
        return top + (lines - 1) * HEAD_LINE;
    }

    /** Words wider than a column lean over it rather than lose letters. */
    private double slanted(double top) {
        double longest = table.columns().stream()
                .mapToDouble(c -> Letters.width(c, Canvas.TICK, false))
                .max()
                .orElse(0);
        double angle = Math.toRadians(SLANT);
        double base = top + Math.min(longest, LONGEST_HEAD) * Math.sin(angle);
        for (int i = 0; i < table.columns().size(); i++) {
            double x = labels + (i + 0.45) * cell;
            double room = Math.min(LONGEST_HEAD, (Canvas.WIDTH - x) / Math.cos(angle));
            canvas.turned(x, base, Canvas.TICK, Letters.fit(table.columns().get(i), room, Canvas.TICK), SLANT);
        }
        return base;
    }

    private void row(Row row, double y) {
        double baseline = y + height / 2 + Canvas.LABEL * Canvas.MIDDLE;
        double room = labels - 6 - (table.sizeTitle() == null ? 0 : SIZE_COLUMN);
        canvas.text(0, baseline, Anchor.START, Letters.fit(row.label(), room, Canvas.LABEL));
        if (row.size() != null) {
            canvas.label(
                    labels - 8,
                    baseline,
                    Anchor.END,
                    Canvas.LABEL,
                    false,
                    Palette.GREY,
                    row.size().text());
        }
        for (int i = 0; i < row.cells().size(); i++) {
            NumberRun number = row.cells().get(i);
            if (number != null) {
                cell(number, labels + i * cell, y, baseline);
            }
        }
    }

    private void cell(NumberRun number, double x, double y, double baseline) {
        String letters = Palette.GREY;
        if (number.isKnown()) {
            double place = (number.value().doubleValue() - table.low()) / (table.high() - table.low());
            canvas.rectangle(x, y, cell - GAP, height - GAP, Palette.ramp(place));
            letters = Palette.onRamp(place);
        } else {
            canvas.hatch(List.of(Canvas.box(x, y, cell - GAP, height - GAP)), Palette.RULE);
        }
        canvas.label(x + (cell - GAP) / 2, baseline, Anchor.MIDDLE, Canvas.LABEL, false, letters, number.text());
    }

    private void legend(double y) {
        int steps = 5;
        double width = 26;
        boolean share = table.rows().stream()
                .flatMap(r -> r.cells().stream())
                .anyMatch(c -> c != null && c.unit() == Unit.SHARE);
        Axis axis = new Axis(
                table.low(), table.high(), labels, labels + steps * width, (table.high() - table.low()) / steps);
        char comma = language == Language.RU ? ',' : '.';
        for (int i = 0; i < steps; i++) {
            canvas.rectangle(labels + i * width, y, width, 8, Palette.ramp((i + 0.5) / steps));
        }
        String unit = share ? "\u00A0%" : "";
        double factor = share ? 100 : 1;
        canvas.small(labels - 4, y + 7, Anchor.END, axis.text(table.low(), factor, comma) + unit);
        canvas.small(
                labels + steps * width + 4,
                y + 7,
                Anchor.START,
                axis.text(table.high(), factor, comma) + unit + " – " + table.legend());
    }
}
