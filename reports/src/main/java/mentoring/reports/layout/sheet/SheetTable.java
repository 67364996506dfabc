package mentoring.reports.layout.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.Table;
import mentoring.reports.tree.Table.Align;
import mentoring.reports.tree.Table.Cell;
import mentoring.reports.tree.Table.Kind;
import mentoring.reports.tree.Table.Row;
import mentoring.reports.tree.TextRun;
import mentoring.workspace.Language;

/**
 * A table as a sheet needs it: rows of equal shape. Headings over groups of rows become a first column, so that
 * filters and sorting work; a cell with two numbers becomes two cells.
 *
 * @param right whether a column is set to the right, as its numbers are
 */
record SheetTable(List<String> heads, List<Boolean> right, List<List<Cell>> rows) {

    static SheetTable of(Table table, Language language) {
        boolean grouped = table.rows().stream().anyMatch(r -> r.kind() == Kind.GROUP);
        List<String> heads = new ArrayList<>();
        if (grouped) {
            heads.add(language == Language.RU ? "Группа" : "Group");
        }
        List<Boolean> right = new ArrayList<>(heads.stream().map(h -> false).toList());
        List<SheetColumn> kinds = kinds(table);
        for (int i = 0; i < kinds.size(); i++) {
            heads(heads, table, i, kinds.get(i), language);
            right.addAll(Collections.nCopies(
                    kinds.get(i).width(), table.columns().get(i).align() == Align.RIGHT));
        }
        List<List<Cell>> rows = new ArrayList<>();
        Cell group = Cell.of("");
        for (Row row : table.rows()) {
            if (row.kind() == Kind.GROUP) {
                group = row.cells().get(0);
            } else {
                List<Cell> cells = new ArrayList<>();
                if (grouped) {
                    cells.add(row.kind() == Kind.TOTAL ? Cell.of("") : group);
                }
                for (int i = 0; i < kinds.size(); i++) {
                    cells(cells, row.cells().get(i), kinds.get(i));
                }
                rows.add(cells);
            }
        }
        return new SheetTable(heads, right, rows);
    }

    private static List<SheetColumn> kinds(Table table) {
        List<SheetColumn> kinds = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            int column = i;
            kinds.add(SheetColumn.of(table.rows().stream()
                    .filter(r -> r.kind() != Kind.GROUP)
                    .map(r -> shape(r.cells().get(column)))
                    .toList()));
        }
        return kinds;
    }

    private static SheetColumn.Shape shape(Cell cell) {
        StringBuilder words = new StringBuilder();
        cell.runs().stream().filter(TextRun.class::isInstance).forEach(r -> words.append(r.text()));
        return new SheetColumn.Shape(numbers(cell).size(), words.toString());
    }

    private static List<NumberRun> numbers(Cell cell) {
        return cell.runs().stream()
                .filter(NumberRun.class::isInstance)
                .map(NumberRun.class::cast)
                .toList();
    }

    /** Part and whole are n and N, anything else is a range. */
    private static void heads(List<String> heads, Table table, int column, SheetColumn kind, Language language) {
        String meaning = table.columns().get(column).meaning();
        if (kind != SheetColumn.TWO) {
            heads.add(meaning);
            return;
        }
        boolean counts = table.rows().stream()
                .filter(r -> r.kind() != Kind.GROUP)
                .flatMap(r -> numbers(r.cells().get(column)).stream())
                .allMatch(n -> n.unit() == NumberRun.Unit.COUNT);
        boolean russian = language == Language.RU;
        heads.add(meaning + (counts ? ": n" : russian ? ": от" : ": from"));
        heads.add(meaning + (counts ? ": N" : russian ? ": до" : ": to"));
    }

    /** The words between the two numbers of a cell are in the head. */
    private static void cells(List<Cell> cells, Cell cell, SheetColumn kind) {
        if (kind == SheetColumn.ONE) {
            cells.add(cell);
        } else if (kind == SheetColumn.TEXT) {
            cells.add(Cell.of(cell.text()));
        } else if (numbers(cell).size() == 2) {
            numbers(cell).forEach(n -> cells.add(Cell.of(n)));
        } else {
            cells.add(cell);
            cells.add(Cell.of(""));
        }
    }

    /** A text that a spreadsheet would take for a formula gets an apostrophe in front. */
    static String harmless(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
