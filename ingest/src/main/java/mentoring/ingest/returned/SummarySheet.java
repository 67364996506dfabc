package mentoring.ingest.returned;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mentoring.ingest.ooxml.CellName;
import mentoring.ingest.ooxml.SheetPage;
import mentoring.ingest.ooxml.SheetPage.Link;
import mentoring.ingest.ooxml.SheetWriter;
import mentoring.ingest.ooxml.XmlWriter;
import mentoring.ingest.returned.MarkStyles.Summary;
import mentoring.ingest.template.OwnSheets;

/** The sheet that lists what is to be mended, with a link to every cell. */
final class SummarySheet {

    static final String NAME = OwnSheets.SUMMARY;

    private static final double[] WIDTHS = {15, 22, 10, 26, 62, 40, 28};
    private static final String[] HEADERS = {
        "Важность", "Лист", "Ячейка", "Столбец", "Что не так", "Что нужно", "Что стоит сейчас"
    };
    /** Spreadsheets follow no more links than this in one sheet. */
    private static final int MOST_LINKS = 60_000;

    private static final int MOST_LINES = SheetWriter.MOST_ROWS - 100;

    private final Marks marks;
    private final MarkStyles styles;
    private final Set<String> sheets;
    private final String remark;
    private final List<Link> links = new ArrayList<>();

    /**
     * A summary.
     *
     * @param sheets names of the sheets that links may lead to
     * @param remark what else is to be said above the list, empty when nothing
     */
    SummarySheet(Marks marks, MarkStyles styles, Set<String> sheets, String remark) {
        this.marks = marks;
        this.styles = styles;
        this.sheets = sheets;
        this.remark = remark;
    }

    void write(XmlWriter xml) throws IOException {
        SheetWriter sheet = new SheetWriter(xml);
        int frozen = remark.isEmpty() ? 6 : 7;
        SheetPage page = new SheetPage(xml);
        page.fit();
        sheet.view(frozen, 0, true, false);
        sheet.columns(WIDTHS, new int[WIDTHS.length]);
        sheet.startRows();
        sheet.row(24).text(NAME, styles.summary(Summary.TITLE));
        line(sheet, counts());
        line(sheet, "Ячейки с ошибками закрашены красным, спорные – жёлтым; в каждой есть примечание.");
        line(sheet, "Исправьте их на листах этой книги, сохраните её и пришлите снова.");
        line(sheet, "Этот лист и примечания можно не удалять.");
        if (!remark.isEmpty()) {
            line(sheet, remark);
        }
        sheet.row(20);
        for (String header : HEADERS) {
            sheet.text(header, styles.summary(Summary.HEADER));
        }
        lines(sheet);
        sheet.endRows();
        page.links(links);
        page.landscape();
        sheet.end();
    }

    private void line(SheetWriter sheet, String text) throws IOException {
        sheet.row(16).text(text, styles.summary(Summary.PLAIN));
    }

    private String counts() {
        return "Ошибок: " + marks.errors() + (marks.errors() > 0 ? " (строки с ними не загружены)" : "")
                + "; замечаний: " + marks.warnings()
                + (marks.warnings() > 0 ? " (строки загружены, проверьте их)." : ".");
    }

    private void lines(SheetWriter sheet) throws IOException {
        try (Marks.Cursor cursor = marks.all()) {
            Mark mark = cursor.next();
            for (int i = 0; mark != null && i < MOST_LINES; i++) {
                line(sheet, mark);
                mark = cursor.next();
            }
            if (mark != null) {
                sheet.row().text("Показаны первые " + MOST_LINES + " записей.", 0);
            }
        }
    }

    private void line(SheetWriter sheet, Mark mark) throws IOException {
        int text = styles.summary(Summary.TEXT);
        String cell = mark.row() == 0 ? "" : CellName.of(Math.max(0, mark.column()), mark.row());
        boolean linked = links.size() < MOST_LINKS && !cell.isEmpty() && sheets.contains(mark.sheet());
        sheet.row();
        sheet.text(
                mark.error() ? "ошибка" : "замечание", styles.summary(mark.error() ? Summary.ERROR : Summary.WARNING));
        sheet.text(mark.sheet(), text);
        sheet.text(cell, linked ? styles.summary(Summary.LINK) : text);
        sheet.text(mark.header(), text).text(mark.message(), text);
        sheet.text(mark.expected(), text).text(mark.isHidden() ? "см. ячейку" : mark.found(), text);
        if (linked) {
            links.add(new Link(CellName.of(2, sheet.rowNumber()), CellName.quoted(mark.sheet()) + "!" + cell));
        }
    }
}
