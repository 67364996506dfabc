package mentoring.reports.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * A table with its title above and its notes below.
 *
 * @param id stable within the report
 * @param label such as «Таблица 1»
 * @param notes explanations, legend, source
 */
public record Table(String id, String label, String title, List<Column> columns, List<Row> rows, List<List<Run>> notes)
        implements Block {

    /** Where the text of a column stands. */
    public enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    /**
     * One column.
     *
     * @param meaning the title said in full, for formats in which no legend is at hand
     * @param width in points; together at most the width of the page
     */
    public record Column(String id, String title, String meaning, int width, Align align) {

        public Column(String id, String title, int width, Align align) {
            this(id, title, title, width, align);
        }

        /** A column of words. */
        public static Column left(String id, String title, int width) {
            return new Column(id, title, width, Align.LEFT);
        }

        /** A column of numbers. */
        public static Column right(String id, String title, int width) {
            return new Column(id, title, width, Align.RIGHT);
        }
    }

    /** What a row is for. */
    public enum Kind {
        BODY,
        /** A heading over the rows below: one cell over the whole width. */
        GROUP,
        TOTAL
    }

    /** One row; a GROUP row has one cell, others as many as there are columns. */
    public record Row(Kind kind, List<Cell> cells) {

        /** @param total the sum of the rows above */
        public static Row of(boolean total, List<Cell> cells) {
            return new Row(total ? Kind.TOTAL : Kind.BODY, cells);
        }

        public static Row body(List<Cell> cells) {
            return new Row(Kind.BODY, cells);
        }

        public static Row group(String text) {
            return new Row(Kind.GROUP, List.of(Cell.of(text)));
        }
    }

    /** One cell: a text, a number, or both. */
    public record Cell(List<Run> runs) {

        public static Cell of(String text) {
            return new Cell(TextRun.of(text));
        }

        public static Cell of(Run run) {
            return new Cell(List.of(run));
        }

        public String text() {
            return Run.plain(runs);
        }
    }

    public Table {
        for (Row row : rows) {
            int expected = row.kind() == Kind.GROUP ? 1 : columns.size();
            if (row.cells().size() != expected) {
                throw new IllegalArgumentException(
                        "Table " + id + ": a row has " + row.cells().size() + " cells instead of " + expected);
            }
        }
    }

    /** All numbers of the table. */
    public List<NumberRun> numbers() {
        List<NumberRun> numbers = new ArrayList<>();
        rows.forEach(r -> r.cells().forEach(c -> c.runs().forEach(run -> {
            if (run instanceof NumberRun number) {
                numbers.add(number);
            }
        })));
        return numbers;
    }
}
