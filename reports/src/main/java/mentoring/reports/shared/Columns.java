package mentoring.reports.shared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mentoring.reports.picture.Letters;
import mentoring.reports.tree.Table.Column;

/** Widths of columns: none is narrower than the longest word of its head, the widest one gives what is missing. */
public final class Columns {
    private static final double HEAD_SIZE = 8;
    private static final double PADDING = 9;

    private Columns() {}

    public static List<Column> fitted(List<Column> columns) {
        int[] widths = columns.stream().mapToInt(Column::width).toArray();
        int missing = 0;
        for (int i = 0; i < widths.length; i++) {
            int needed = needed(columns.get(i));
            missing += Math.max(0, needed - widths[i]);
            widths[i] = Math.max(needed, widths[i]);
        }
        int widest = 0;
        for (int i = 1; i < widths.length; i++) {
            widest = widths[i] > widths[widest] ? i : widest;
        }
        widths[widest] -= missing;
        List<Column> fitted = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            Column column = columns.get(i);
            fitted.add(new Column(column.id(), column.title(), column.meaning(), widths[i], column.align()));
        }
        return fitted;
    }

    private static int needed(Column column) {
        return (int) Math.ceil(Arrays.stream(column.title().split("[ -]"))
                .mapToDouble(w -> Letters.width(w, HEAD_SIZE, true) + PADDING)
                .max()
                .orElse(0));
    }
}
