package mentoring.ingest.template;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import mentoring.ingest.ooxml.CellName;
import mentoring.ingest.ooxml.Note;
import mentoring.ingest.ooxml.SheetPage;
import mentoring.ingest.ooxml.SheetWriter;
import mentoring.ingest.ooxml.XmlWriter;
import mentoring.schema.Field;
import mentoring.schema.Table;

/** One table of a template: what is known in grey rows, and below them room for what is new. */
final class TableSheet {
    static final int HEADER_ROW = 3;
    static final int FIRST_ROW = HEADER_ROW + 1;
    /** Rows for which drop-downs and checks are laid out. */
    static final int LAST_ROW = 5_000;
    /** New rows beside which names are shown. */
    private static final int HINTED_ROWS = 200;

    private final Table table;
    private final List<TemplateColumn> columns;
    private final List<Map<String, Object>> known;
    private final Choices choices;
    private final Map<String, String> names;

    /** @param names names of the persons by their codes, shown beside the codes */
    TableSheet(Table table, List<Map<String, Object>> known, Choices choices, Map<String, String> names) {
        this.table = table;
        this.columns = TemplateColumn.of(table);
        this.known = known;
        this.choices = choices;
        this.names = names;
    }

    Table table() {
        return table;
    }

    int knownRows() {
        return known.size();
    }

    List<Note> notes() {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> new Note(i, HEADER_ROW, columns.get(i).note(table, choices)))
                .toList();
    }

    void write(XmlWriter xml) throws IOException {
        SheetWriter sheet = new SheetWriter(xml);
        new SheetPage(xml).fit();
        sheet.view(HEADER_ROW, 1, false, true);
        sheet.columns(
                columns.stream().mapToDouble(TemplateColumn::width).toArray(),
                columns.stream().mapToInt(this::emptyStyle).toArray());
        sheet.startRows();
        head(sheet);
        for (Map<String, Object> row : known) {
            sheet.row();
            for (TemplateColumn column : columns) {
                cell(sheet, column, row);
            }
        }
        hints(sheet);
        sheet.endRows();
        tail(xml);
        sheet.end();
    }

    private int emptyStyle(TemplateColumn column) {
        if (column.isHint()) {
            return TemplateStyles.HINT_CELL.number();
        }
        if (column.withdraws()) {
            return TemplateStyles.NEW_TEXT.number();
        }
        return TemplateStyles.cell(column.field(), false);
    }

    private void head(SheetWriter sheet) throws IOException {
        sheet.row(24).text(table.title().ru(), TemplateStyles.TITLE.number());
        fill(sheet);
        String known = this.known.isEmpty()
                ? ""
                : "Серые строки уже известны: проверьте их и исправьте, если что-то изменилось. ";
        sheet.row(18)
                .text(
                        known + "Новое впишите " + (this.known.isEmpty() ? "" : "ниже, ")
                                + "в белые строки. Столбцы со звёздочкой обязательны.",
                        TemplateStyles.HINT.number());
        fill(sheet);
        sheet.row(46);
        for (TemplateColumn column : columns) {
            int style = column.field() == null || TemplateColumn.isOwnSchool(table, column.field())
                    ? TemplateStyles.OWN.number()
                    : TemplateStyles.header(column.field());
            sheet.text(column.header(table), style);
        }
    }

    /** The rest of a row above the table, so that nobody writes there. */
    private void fill(SheetWriter sheet) throws IOException {
        for (int i = 1; i < columns.size(); i++) {
            sheet.blank(TemplateStyles.PLAIN.number());
        }
    }

    private void cell(SheetWriter sheet, TemplateColumn column, Map<String, Object> row) throws IOException {
        if (column.isHint()) {
            Object code = row.get(column.hintFor().name());
            hint(sheet, column, code == null ? "" : names.getOrDefault(code.toString(), ""));
            return;
        }
        if (column.withdraws()) {
            sheet.blank(TemplateStyles.KNOWN_TEXT.number());
            return;
        }
        Field field = column.field();
        int style = TemplateStyles.cell(field, true);
        Object value = row.get(field.name());
        if (value == null) {
            sheet.blank(style);
        } else if (value instanceof LocalDate day) {
            sheet.day(day, style);
        } else if (value instanceof Boolean bool) {
            sheet.text(bool ? "да" : "нет", style);
        } else if (TemplateStyles.isNumber(field)) {
            sheet.number(value instanceof BigDecimal n ? n.toPlainString() : value, style);
        } else {
            sheet.text(field.codes() == null ? value.toString() : choices.titles(field, value.toString()), style);
        }
    }

    private void hint(SheetWriter sheet, TemplateColumn column, String name) throws IOException {
        String code = "$" + CellName.of(positionOf(column.hintFor()), sheet.rowNumber());
        String people = choices.sheet("persons") + "!$A$" + FIRST_ROW + ":$B$" + LAST_ROW;
        sheet.formula(
                "IF(" + code + "=\"\",\"\",IFERROR(VLOOKUP(" + code + "," + people + ",2,FALSE)&\"\",\"\"))",
                name,
                TemplateStyles.HINT_CELL.number());
    }

    private int positionOf(Field field) {
        return columns.indexOf(new TemplateColumn(field, null));
    }

    private void hints(SheetWriter sheet) throws IOException {
        if (columns.stream().noneMatch(TemplateColumn::isHint)) {
            return;
        }
        for (int i = 0; i < HINTED_ROWS; i++) {
            sheet.row();
            for (TemplateColumn column : columns) {
                if (column.isHint()) {
                    hint(sheet, column, "");
                } else {
                    sheet.leave();
                }
            }
        }
    }

    /** Everything is allowed that does not break the form; there is no password. */
    private void tail(XmlWriter xml) throws IOException {
        xml.start("sheetProtection").attribute("sheet", 1);
        for (String allowed : new String[] {
            "formatCells",
            "formatColumns",
            "formatRows",
            "insertRows",
            "insertHyperlinks",
            "deleteRows",
            "sort",
            "autoFilter"
        }) {
            xml.attribute(allowed, 0);
        }
        xml.end();
        String last = CellName.of(columns.size() - 1, HEADER_ROW + Math.max(1, known.size()));
        xml.empty("autoFilter", "ref", "A" + HEADER_ROW + ":" + last);
        new Validations(table, columns, choices).write(xml);
        new SheetPage(xml).landscape();
        xml.empty("legacyDrawing", "r:id", "rId2");
    }

    /** Names of persons by their codes. */
    static Map<String, String> names(List<Map<String, Object>> persons) {
        Map<String, String> names = new HashMap<>();
        persons.forEach(p -> names.put(
                String.valueOf(p.get("person_id")),
                p.getOrDefault("full_name", "").toString()));
        return names;
    }
}
