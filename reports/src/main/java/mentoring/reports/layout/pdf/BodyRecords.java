package mentoring.reports.layout.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mentoring.reports.picture.Pictures;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.BulletList;
import mentoring.reports.tree.Figure;
import mentoring.reports.tree.Paragraph;
import mentoring.reports.tree.Report;
import mentoring.reports.tree.Run;
import mentoring.reports.tree.Section;
import mentoring.reports.tree.Table;
import mentoring.reports.tree.TitlePage;
import mentoring.workspace.Language;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;

/**
 * The tree as a flat list of records for the body template. Headings wait for the text that they travel with, and the
 * paragraph before a table or figure for what it leads to.
 */
final class BodyRecords {
    /** Of a full line of text. */
    private static final int LINE_LETTERS = 88;

    private final List<Map<String, ?>> records = new ArrayList<>();
    private String heading1;
    private String heading2;
    private String text;
    private final Language language;
    private int tables;

    private BodyRecords(Language language) {
        this.language = language;
    }

    static JRDataSource of(Report report) {
        BodyRecords body = new BodyRecords(report.language());
        if (report.brief()) {
            body.heading(report.title());
        }
        for (Section section : report.sections()) {
            body.open(section);
            section.blocks().forEach(body::add);
        }
        body.flush();
        return new JRMapCollectionDataSource(body.records);
    }

    /** What stands on the title page of a longer report, as the first paragraph. */
    private void heading(TitlePage title) {
        StringBuilder lines = new StringBuilder();
        title.stamp()
                .forEach(l -> lines.append(styled(9.5, "#1A1A1A", false, l)).append('\n'));
        lines.append(styled(8.5, "#5A6570", true, title.kind().toUpperCase(Locale.ROOT)))
                .append('\n')
                .append(styled(16, "#1F4E79", true, title.title()))
                .append('\n')
                .append(styled(9.5, "#1A1A1A", false, title.subtitle()));
        text = lines.toString();
        flush();
    }

    private static String styled(double size, String colour, boolean bold, String words) {
        return "<style fontName=\"DejaVu Sans Condensed\" size=\"" + size + "\" forecolor=\"" + colour + "\" isBold=\""
                + bold + "\">" + Styled.escape(words) + "</style>";
    }

    private void open(Section section) {
        if (section.level() == 1 || heading2 != null || text != null) {
            flush();
        }
        if (section.level() == 1) {
            heading1 = section.title();
        } else {
            heading2 = section.title();
        }
    }

    private void add(Block block) {
        if (block instanceof Paragraph paragraph) {
            if (text != null) {
                flush();
            }
            text = Styled.of(paragraph.runs());
        } else if (block instanceof BulletList list) {
            items(list);
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Figure figure) {
            figure(figure);
        }
    }

    /** Prints what waits: headings, a paragraph, the first item of a list. They stay on one page. */
    private Map<String, Object> flush() {
        Map<String, Object> fields = null;
        if (heading1 != null || heading2 != null || text != null) {
            fields = record();
            fields.put("isText", true);
            lead(fields);
        }
        return fields;
    }

    /** Headings and the paragraph that waits travel with what follows them. */
    private void lead(Map<String, Object> fields) {
        fields.put("text", text);
        fields.put("heading1", heading1);
        fields.put("hasHeading1", heading1 != null);
        fields.put("heading2", heading2);
        fields.put("hasHeading2", heading2 != null);
        text = null;
        heading1 = null;
        heading2 = null;
    }

    /** Room for what waits, in points: headings by their look, the paragraph by its letters. */
    private int leadHeight() {
        int lines = text == null ? 0 : 1 + text.replaceAll("<[^>]*>", "").length() / LINE_LETTERS;
        return (heading1 == null ? 0 : 36) + (heading2 == null ? 0 : 28) + (text == null ? 0 : 8 + 14 * lines);
    }

    private void items(BulletList list) {
        int number = 0;
        for (List<Run> item : list.items()) {
            Map<String, Object> fields = flush();
            if (fields == null) {
                fields = record();
                fields.put("isItem", true);
            }
            fields.put("hasItem", true);
            fields.put("mark", list.numbered() ? ++number + "." : "–");
            fields.put("item", Styled.of(item));
        }
    }

    private void table(Table table) {
        TableDesign design = new TableDesign(table);
        tables++;
        Map<String, Object> fields = record();
        fields.put("isTable", true);
        int room = TableDesign.room(leadHeight() + design.roomToStart());
        lead(fields);
        fields.put("isTable" + room, true);
        fields.put(
                "tableTitle",
                "<style isBold=\"true\">" + Styled.escape(table.label()) + ".</style> " + Styled.escape(table.title()));
        fields.put("table", design.report());
        fields.put("tableRows", design.rows());
    }

    private void figure(Figure figure) {
        Map<String, Object> fields = record();
        fields.put("isFigure", true);
        lead(fields);
        fields.put("picture", new PictureRenderable(Pictures.of(figure.data(), language)));
        fields.put(
                "caption",
                "<style isBold=\"true\">" + Styled.escape(figure.label()) + ".</style> "
                        + Styled.escape(figure.caption()));
        fields.put("notes", Styled.lines(figure.notes()));
    }

    private Map<String, Object> record() {
        Map<String, Object> fields = new HashMap<>();
        for (String flag :
                List.of("isText", "isItem", "hasItem", "isTable", "isFigure", "hasHeading1", "hasHeading2")) {
            fields.put(flag, false);
        }
        TableDesign.ROOMS.forEach(r -> fields.put("isTable" + r, false));
        fields.put("tableNumber", tables);
        records.add(fields);
        return fields;
    }
}
