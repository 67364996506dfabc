package mentoring.ingest.ooxml;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Writes the rows of a sheet as a stream. What stands before and behind the rows is the caller's. */
public final class SheetWriter {
    /** Longest text that a cell can hold. */
    public static final int LONGEST_TEXT = 32_767;

    public static final int MOST_ROWS = 1_048_576;

    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

    private final XmlWriter xml;
    private long row;
    private int column;

    /** Begins the sheet. */
    public SheetWriter(XmlWriter xml) throws IOException {
        this.xml = xml;
        xml.start("worksheet").attribute("xmlns", Ooxml.MAIN).attribute("xmlns:r", Ooxml.RELATIONSHIPS);
    }

    public XmlWriter xml() {
        return xml;
    }

    /**
     * The view of the sheet.
     *
     * @param frozenRows rows that stay when the rest is scrolled
     * @param selected the sheet is the one shown first
     */
    public SheetWriter view(int frozenRows, int frozenColumns, boolean selected, boolean gridLines) throws IOException {
        xml.start("sheetViews").start("sheetView");
        if (!gridLines) {
            xml.attribute("showGridLines", 0);
        }
        if (selected) {
            xml.attribute("tabSelected", 1);
        }
        xml.attribute("workbookViewId", 0);
        if (frozenRows + frozenColumns > 0) {
            xml.start("pane");
            if (frozenColumns > 0) {
                xml.attribute("xSplit", frozenColumns);
            }
            if (frozenRows > 0) {
                xml.attribute("ySplit", frozenRows);
            }
            xml.attribute("topLeftCell", CellName.of(frozenColumns, frozenRows + 1));
            String pane = frozenColumns == 0 ? "bottomLeft" : frozenRows == 0 ? "topRight" : "bottomRight";
            xml.attribute("activePane", pane).attribute("state", "frozen").end();
        }
        xml.end().end();
        return this;
    }

    /** Widths of the columns in characters, each with the style of its empty cells. */
    public SheetWriter columns(double[] widths, int[] styles) throws IOException {
        xml.start("cols");
        for (int i = 0; i < widths.length; i++) {
            xml.start("col").attribute("min", i + 1L).attribute("max", i + 1L);
            xml.attribute("width", String.valueOf(widths[i])).attribute("style", styles[i]);
            xml.attribute("customWidth", 1).end();
        }
        xml.end();
        return this;
    }

    public SheetWriter startRows() throws IOException {
        xml.start("sheetData");
        return this;
    }

    /** Begins the next row; the first one ends nothing. */
    public SheetWriter row(double height) throws IOException {
        endRow();
        row++;
        column = 0;
        xml.start("row").attribute("r", row);
        if (height > 0) {
            xml.attribute("ht", String.valueOf(height)).attribute("customHeight", 1);
        }
        return this;
    }

    public SheetWriter row() throws IOException {
        return row(0);
    }

    private void endRow() throws IOException {
        if (row > 0) {
            xml.end();
        }
    }

    public SheetWriter endRows() throws IOException {
        endRow();
        xml.end();
        return this;
    }

    /** The number of the row that was begun last. */
    public long rowNumber() {
        return row;
    }

    private XmlWriter cell(int style) throws IOException {
        xml.start("c").attribute("r", CellName.of(column++, row));
        return style == 0 ? xml : xml.attribute("s", style);
    }

    /** A text; it is stored as text, so that no spreadsheet calculates it whatever it begins with. */
    public SheetWriter text(String text, int style) throws IOException {
        if (text.isEmpty()) {
            return blank(style);
        }
        String stored = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        cell(style).attribute("t", "inlineStr").start("is").start("t").attribute("xml:space", "preserve");
        xml.text(stored).end().end().end();
        return this;
    }

    public SheetWriter number(Object number, int style) throws IOException {
        cell(style).start("v").text(number.toString()).end().end();
        return this;
    }

    public SheetWriter day(LocalDate day, int style) throws IOException {
        return number(ChronoUnit.DAYS.between(EPOCH, day), style);
    }

    /** A formula with the text that it gives now, for readers that do not calculate. */
    public SheetWriter formula(String formula, String result, int style) throws IOException {
        cell(style).attribute("t", "str").start("f").text(formula).end();
        xml.start("v").text(result).end().end();
        return this;
    }

    public SheetWriter blank(int style) throws IOException {
        cell(style).end();
        return this;
    }

    /** Leaves a cell out. */
    public SheetWriter leave() {
        column++;
        return this;
    }

    /** Ends the sheet. */
    public void end() throws IOException {
        xml.end();
    }
}
