package mentoring.reports.methodology;

import java.util.ArrayList;
import java.util.List;
import mentoring.reports.shared.Pen;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.Section;
import mentoring.reports.tree.Table.Align;
import mentoring.reports.tree.Table.Cell;
import mentoring.reports.tree.Table.Column;
import mentoring.reports.tree.Table.Row;
import mentoring.schema.Field;
import mentoring.schema.Table;
import mentoring.workspace.Language;

/** The published tables by their contracts: what a row is and what each measure means. */
final class TableChapter {
    private final Pen pen;

    TableChapter(Pen pen) {
        this.pen = pen;
    }

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(
                1,
                "tables",
                pen.text("tables.title"),
                pen.prose().say("tables.lead").paragraph()));
        pen.context().contracts().layer(Table.Layer.PUBLISHED).stream()
                .filter(t -> pen.context().database().has("published." + t.name()))
                .forEach(t -> sections.add(section(t)));
        return sections;
    }

    private Section section(Table table) {
        Language language = pen.context().language();
        List<Block> blocks = new ArrayList<>(pen.prose()
                .say(
                        "table.lead",
                        "description",
                        table.description().in(language),
                        "grain",
                        table.grain().in(language))
                .paragraph());
        List<Row> rows = new ArrayList<>();
        for (Field field : table.fields()) {
            if (field.measure()) {
                rows.add(Row.body(List.of(
                        Cell.of(field.name()),
                        Cell.of(field.title().in(language)),
                        Cell.of(field.description().in(language)))));
            }
        }
        String id = "table-" + table.name();
        if (!rows.isEmpty()) {
            blocks.add(new mentoring.reports.tree.Table(
                    id,
                    pen.text("label.table", "number", pen.table(id)),
                    pen.text("table.title", "title", table.title().in(language)),
                    List.of(
                            new Column("name", pen.text("table.name"), 120, Align.LEFT),
                            new Column("title", pen.text("table.measure"), 130, Align.LEFT),
                            new Column("description", pen.text("table.meaning"), 232, Align.LEFT)),
                    rows,
                    List.of()));
        }
        String title = table.name() + ". " + table.title().in(language);
        return new Section(2, id, title, blocks);
    }
}
