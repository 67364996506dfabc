package mentoring.reports.layout.word;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import mentoring.reports.tree.Run;
import mentoring.reports.tree.Table;
import mentoring.reports.tree.Table.Align;
import mentoring.reports.tree.Table.Kind;
import mentoring.reports.tree.Table.Row;
import mentoring.reports.tree.TextRun;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** One table as a table of Word: its head is repeated on every page, rows do not break. */
final class WordTable {
    /** Few enough rows to stand on one page. */
    private static final int SHORT = 10;
    /** More columns than this may need the long side of the paper. */
    private static final int MANY_COLUMNS = 8;
    /** Of an average letter of a cell in points, and of the space beside its text. */
    private static final double LETTER_WIDTH = 4.4;

    private static final int CELL_MARGINS = 6;

    private static final String HEAD_FILL = "EAF0F6";
    private static final String TOTAL_FILL = "F3F6F9";
    private static final String RULE = "B8C2CC";
    private static final String LINE = "1F4E79";

    private final Table table;
    private final int width;
    private final int[] widths;
    private final XWPFTable word;

    private WordTable(XWPFDocument document, Table table, int width) {
        this.table = table;
        this.width = width;
        this.widths = widths(table, width);
        this.word = document.createTable(1, table.columns().size());
    }

    /**
     * @param width of the text in twips
     */
    static void add(XWPFDocument document, Table table, int width) {
        new WordTable(document, table, width).fill();
    }

    /**
     * Whether a table should lie on its side: it has many columns, and somewhere a word is wider than its column. Many
     * narrow columns of numbers stay upright, because a turned page costs the reader more.
     */
    static boolean isCrowded(Table table) {
        int[] widths = widths(table, WordPaper.UPRIGHT);
        boolean crowded = false;
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            Stream<String> texts = Stream.concat(
                    Stream.of(table.columns().get(i).title()),
                    table.rows().stream()
                            .filter(r -> r.kind() != Kind.GROUP)
                            .map(r -> r.cells().get(column).text()));
            int longest = texts.flatMap(t -> Stream.of(t.split("[ \\n-]")))
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
            crowded |= longest * LETTER_WIDTH + CELL_MARGINS > widths[i] / (double) WordPaper.TWIPS;
        }
        return crowded && widths.length > MANY_COLUMNS;
    }

    private static int[] widths(Table table, int width) {
        int total = table.columns().stream().mapToInt(Table.Column::width).sum();
        int[] widths = new int[table.columns().size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.round((float) table.columns().get(i).width() * width / total);
        }
        return widths;
    }

    private void fill() {
        frame();
        XWPFTableRow head = word.getRow(0);
        head.setRepeatHeader(true);
        head.setCantSplitRow(true);
        for (int i = 0; i < widths.length; i++) {
            XWPFTableCell cell = head.getCell(i);
            cell.setColor(HEAD_FILL);
            cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            write(cell, i, "TableHead", TextRun.of(table.columns().get(i).title()), isShort());
        }
        for (int i = 0; i < table.rows().size(); i++) {
            // A short table stays whole, of a long one the last two rows, both with their notes. Not the first rows of
            // a
            // long one: LibreOffice would try to keep all of it on one page.
            boolean keep = isShort() || i > 0 && i >= table.rows().size() - 2;
            row(table.rows().get(i), keep || table.rows().get(i).kind() == Kind.GROUP && i > 0);
        }
    }

    private boolean isShort() {
        return table.rows().size() <= SHORT;
    }

    private void frame() {
        CTTblPr properties = word.getCTTbl().getTblPr();
        word.setWidth(String.valueOf(width));
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        word.setTopBorder(XWPFTable.XWPFBorderType.SINGLE, 8, 0, LINE);
        word.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, LINE);
        word.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, 2, 0, RULE);
        word.removeLeftBorder();
        word.removeRightBorder();
        word.removeInsideVBorder();
        word.setCellMargins(0, 60, 0, 60);
        var grid = word.getCTTbl().getTblGrid() == null
                ? word.getCTTbl().addNewTblGrid()
                : word.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
    }

    private void row(Row row, boolean keep) {
        // createRow copies the number of cells of the first row.
        XWPFTableRow line = word.createRow();
        line.setCantSplitRow(true);
        if (row.kind() == Kind.GROUP) {
            for (int i = widths.length - 1; i > 0; i--) {
                line.removeCell(i);
            }
            XWPFTableCell cell = line.getCell(0);
            width(cell, width);
            cell.getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(widths.length));
            XWPFParagraph paragraph = paragraph(cell, "TableHead", Align.LEFT);
            if (keep) {
                paragraph.setKeepNext(true);
            }
            WordText.runs(paragraph, row.cells().get(0).runs());
            return;
        }
        for (int i = 0; i < widths.length; i++) {
            XWPFTableCell cell = line.getCell(i);
            List<Run> runs = row.cells().get(i).runs();
            if (row.kind() == Kind.TOTAL) {
                cell.setColor(TOTAL_FILL);
            }
            write(cell, i, "TableText", runs, keep);
            if (row.kind() == Kind.TOTAL) {
                cell.getParagraphs().get(0).getRuns().forEach(r -> r.setBold(true));
            }
        }
    }

    private void write(XWPFTableCell cell, int column, String style, List<Run> runs, boolean keep) {
        width(cell, widths[column]);
        XWPFParagraph paragraph =
                paragraph(cell, style, table.columns().get(column).align());
        if (keep) {
            paragraph.setKeepNext(true);
        }
        WordText.runs(paragraph, runs);
    }

    private static void width(XWPFTableCell cell, int width) {
        var properties = cell.getCTTc().getTcPr() == null
                ? cell.getCTTc().addNewTcPr()
                : cell.getCTTc().getTcPr();
        var size = properties.getTcW() == null ? properties.addNewTcW() : properties.getTcW();
        size.setType(STTblWidth.DXA);
        size.setW(BigInteger.valueOf(width));
    }

    private static XWPFParagraph paragraph(XWPFTableCell cell, String style, Align align) {
        XWPFParagraph paragraph = cell.getParagraphs().isEmpty()
                ? cell.addParagraph()
                : cell.getParagraphs().get(0);
        paragraph.setStyle(style);
        switch (align) {
            case RIGHT -> paragraph.setAlignment(ParagraphAlignment.RIGHT);
            case CENTRE -> paragraph.setAlignment(ParagraphAlignment.CENTER);
            case LEFT -> {}
        }
        return paragraph;
    }
}
