package mentoring.ingest.returned;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import mentoring.ingest.decode.RawCell;
import mentoring.ingest.decode.RawRow;
import mentoring.ingest.decode.RawSheet;
import mentoring.ingest.decode.RowCursor;
import mentoring.ingest.ooxml.PackageWriter;
import mentoring.ingest.ooxml.SheetWriter;
import mentoring.ingest.ooxml.SimplePackage;
import mentoring.ingest.ooxml.XmlWriter;

/** A text file as a workbook in which every cell is a text, exactly as it was sent. */
final class TextAsWorkbook {
    private static final double WIDTH = 18;
    /** Rows among which the header is. */
    private static final int BEGINNING = 15;

    private static final int HEADER_STYLE = 1;
    private static final int TEXT_STYLE = 2;

    private final RawSheet text;
    private final String title;
    private final Marks marks;
    private final boolean onlyMarked;
    private final List<Long> lines = new ArrayList<>();
    private final List<Long> rows = new ArrayList<>();
    private boolean cut;

    /**
     * A conversion.
     *
     * @param title name of the only sheet
     * @param onlyMarked the file is too long for a sheet: only its beginning and the marked rows are taken
     */
    TextAsWorkbook(RawSheet text, String title, Marks marks, boolean onlyMarked) {
        this.text = text;
        this.title = title;
        this.marks = marks;
        this.onlyMarked = onlyMarked;
    }

    void write(OutputStream out) throws IOException {
        try (PackageWriter parts = new PackageWriter(out)) {
            SimplePackage simple = new SimplePackage(parts);
            simple.sheet(title, null, this::writeSheet);
            simple.finish(TextAsWorkbook::writeStyles);
        }
    }

    private static void writeStyles(XmlWriter xml) throws IOException {
        xml.start("fonts")
                .start("font")
                .empty("sz", "val", "11")
                .empty("name", "val", "Calibri")
                .end();
        xml.start("font")
                .empty("b")
                .empty("sz", "val", "11")
                .empty("name", "val", "Calibri")
                .end()
                .end();
        SimplePackage.plainFillsAndBorders(xml);
        xml.start("cellXfs");
        String[] fonts = {"0", "1", "0"};
        for (String font : fonts) {
            xml.empty(
                    "xf",
                    "numFmtId",
                    "49",
                    "fontId",
                    font,
                    "fillId",
                    "0",
                    "borderId",
                    "0",
                    "xfId",
                    "0",
                    "quotePrefix",
                    "1");
        }
        xml.end();
    }

    private void writeSheet(XmlWriter xml) throws IOException {
        SheetWriter sheet = new SheetWriter(xml).view(1, 0, true, true);
        xml.empty("sheetFormatPr", "defaultColWidth", String.valueOf(WIDTH), "defaultRowHeight", "15");
        sheet.startRows();
        try (RowCursor cursor = text.open();
                MarkedCells cells = new MarkedCells(marks.cells(text.name()))) {
            for (RawRow row = cursor.next(); row != null; row = cursor.next()) {
                if (sheet.rowNumber() == SheetWriter.MOST_ROWS - 1) {
                    cut = true;
                    break;
                }
                if (!onlyMarked || sheet.rowNumber() < BEGINNING || isMarked(cells, row.number())) {
                    write(sheet, row);
                }
            }
        }
        sheet.endRows().end();
    }

    private static boolean isMarked(MarkedCells cells, long line) {
        while (cells.peek() != null && cells.peek().row() < line) {
            cells.take();
        }
        return cells.peek() != null && cells.peek().row() == line;
    }

    private void write(SheetWriter sheet, RawRow row) throws IOException {
        sheet.row();
        remember(row.number(), sheet.rowNumber());
        int style = sheet.rowNumber() == 1 ? HEADER_STYLE : TEXT_STYLE;
        for (RawCell cell : row.cells()) {
            sheet.text(cell.text(), style);
        }
    }

    /** Lines and rows go in step nearly everywhere; only where they do not, something is kept. */
    private void remember(long line, long row) {
        int last = lines.size() - 1;
        if (last < 0 || line - lines.get(last) != row - rows.get(last)) {
            lines.add(line);
            rows.add(row);
        }
    }

    /** Row of the sheet in which that line of the file stands. */
    long rowOf(long line) {
        int at = java.util.Collections.binarySearch(lines, line);
        int last = at >= 0 ? at : -at - 2;
        return last < 0 ? line : rows.get(last) + line - lines.get(last);
    }

    /** What the sender must know about what is left out; empty when all is there. */
    String remark() {
        if (cut) {
            return "Файл длиннее, чем лист книги: здесь только его начало.";
        }
        return onlyMarked
                ? "Файл длинный: здесь только его начало и строки с отметками; пришлите исправленной эту книгу, не весь"
                        + " файл."
                : "";
    }
}
