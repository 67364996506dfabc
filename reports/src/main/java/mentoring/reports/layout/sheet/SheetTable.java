package mentoring.reports.layout.sheet;

import java.util.ArrayList;
import java.util.List;
import mentoring.reports.tree.Table;
import mentoring.reports.tree.Table.Cell;
import mentoring.reports.tree.Table.Kind;
import mentoring.reports.tree.Table.Row;
import mentoring.workspace.Language;

/**
 * A table as a sheet needs it: rows of equal shape. Headings over groups of rows become a first column, so that
 * filters and sorting work.
 */
record SheetTable(List<String> heads, List<List<Cell>> rows) {

    static SheetTable of(Table table, Language language) {
        boolean grouped = table.rows().stream().anyMatch(r -> r.kind() == Kind.GROUP);
        List<String> heads = new ArrayList<>();
        if (grouped) {
            heads.add(language == Language.RU ? "Группа" : "Group");
        }
        table.columns().forEach(c -> heads.add(c.meaning()));
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
                cells.addAll(row.cells());
                rows.add(cells);
            }
        }
        return new SheetTable(heads, rows);
    }

    /** A text that a spreadsheet would take for a formula gets an apostrophe in front. */
    static String harmless(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
