package mentoring.app;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Columns of text for a terminal: as wide as their widest cell, numbers to the right. */
final class TextTable {
    private final List<String> headers;
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(String... headers) {
        this.headers = List.of(headers);
    }

    TextTable(List<String> headers) {
        this.headers = List.copyOf(headers);
    }

    TextTable row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    void row(List<String> cells) {
        rows.add(List.copyOf(cells));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    void print(PrintStream out) {
        int[] widths = new int[headers.size()];
        boolean[] numeric = new boolean[headers.size()];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = length(headers.get(column));
            numeric[column] = !rows.isEmpty();
            for (List<String> row : rows) {
                widths[column] = Math.max(widths[column], length(row.get(column)));
                numeric[column] &= looksNumeric(row.get(column));
            }
        }
        out.println(line(headers, widths, numeric));
        StringBuilder rule = new StringBuilder();
        for (int width : widths) {
            rule.append(rule.isEmpty() ? "" : "  ").append("─".repeat(width));
        }
        out.println(rule);
        rows.forEach(row -> out.println(line(row, widths, numeric)));
    }

    private static String line(List<String> cells, int[] widths, boolean[] numeric) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = cells.get(column);
            String padding = " ".repeat(widths[column] - length(cell));
            line.append(column == 0 ? "" : "  ").append(numeric[column] ? padding + cell : cell + padding);
        }
        return line.toString().stripTrailing();
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    private static boolean looksNumeric(String cell) {
        return cell.isEmpty() || cell.equals("–") || cell.matches("[-+−]?[0-9][0-9 \u00a0\u202f.,]*[\u00a0 ]?%?");
    }
}
