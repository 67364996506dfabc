package mentoring.ingest.returned;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mentoring.ingest.ooxml.CellName;
import mentoring.ingest.ooxml.Ooxml;
import mentoring.ingest.ooxml.Tag;
import mentoring.ingest.ooxml.XmlFilter;
import mentoring.ingest.ooxml.XmlWriter;

/** Copies a sheet and colours the marked cells; cells that do not exist (nothing stands in them) are put in. */
final class SheetPatch extends XmlFilter {
    static final String DRAWING_ID = "rIdMentoringDrawing";

    /** What may follow the comments' drawing in a sheet (ECMA-376, CT_Worksheet). */
    private static final Set<String> BEHIND_DRAWING = Set.of(
            "legacyDrawingHF",
            "drawingHF",
            "picture",
            "oleObjects",
            "controls",
            "webPublishItems",
            "tableParts",
            "extLst");

    /** Style of whole columns, for cells that are put in. */
    private record ColumnStyle(int first, int last, int style) {}

    private final MarkedCells marks;
    private final MarkStyles styles;
    private final FormulaGuard formulas;
    private final boolean withNotes;
    private final List<ColumnStyle> columnStyles = new ArrayList<>();
    private String prefix = "";
    private long row;
    private int column;
    private int rowStyle;
    private String drawing;

    /** @param withNotes the sheet gets comments and so needs a drawing */
    SheetPatch(XmlWriter out, MarkedCells marks, MarkStyles styles, boolean withNotes) {
        super(out);
        this.marks = marks;
        this.styles = styles;
        this.withNotes = withNotes;
        this.formulas = new FormulaGuard(out);
    }

    /** The relationship under which the sheet shows its comments' boxes; null when it has none. */
    String drawing() {
        return drawing;
    }

    @Override
    protected void start(Tag tag) throws IOException {
        switch (tag.local()) {
            case "worksheet" -> prefix = tag.prefix();
            case "sheetView" -> tag.remove("tabSelected");
            case "col" -> columnStyle(tag);
            case "row" -> startRow(tag);
            case "c" -> startCell(tag);
            case "legacyDrawing" -> drawing = tag.relationship();
            default -> {
                if (depth() == 2 && BEHIND_DRAWING.contains(tag.local())) {
                    addDrawing();
                }
            }
        }
        if (!formulas.start(tag)) {
            super.start(tag);
        }
    }

    @Override
    protected void text(String text) throws IOException {
        if (!formulas.text(text)) {
            super.text(text);
        }
    }

    @Override
    protected void end(String name) throws IOException {
        if (depth() == 1) {
            addDrawing();
        } else if (name.equals(prefix + "row")) {
            putIn(Integer.MAX_VALUE);
        }
        if (!formulas.end()) {
            super.end(name);
        }
    }

    private void columnStyle(Tag tag) {
        columnStyles.add(new ColumnStyle(
                number(tag.get("min"), 1) - 1, number(tag.get("max"), 1) - 1, number(tag.get("style"), 0)));
    }

    private void startRow(Tag tag) {
        // The same counting as the decoder's: numbers of rows are optional.
        long given = number(tag.get("r"), 0);
        row = given > row ? given : row + 1;
        column = -1;
        rowStyle = tag.get("s") == null ? -1 : number(tag.get("s"), 0);
        tag.remove("spans"); // a hint that a cell put in may make untrue
        while (marks.peek() != null && marks.peek().row() < row) {
            marks.take();
        }
    }

    private void startCell(Tag tag) throws IOException {
        int given = tag.get("r") == null ? -1 : CellName.column(tag.get("r"));
        column = given >= 0 ? given : column + 1;
        putIn(column);
        int style = number(tag.get("s"), 0);
        if (isMarked(column)) {
            tag.set("s", String.valueOf(styles.marked(style, marks.take().error())));
        } else if (styles.unmarked(style) != style) {
            tag.set("s", String.valueOf(styles.unmarked(style)));
        }
    }

    private boolean isMarked(int at) {
        return marks.peek() != null && marks.peek().row() == row && marks.peek().column() == at;
    }

    /** Puts in the marked cells of this row that stand before a column. */
    private void putIn(int before) throws IOException {
        while (marks.peek() != null && marks.peek().row() == row && marks.peek().column() < before) {
            MarkedCells.Cell cell = marks.take();
            int style = rowStyle >= 0 ? rowStyle : styleOfColumn(cell.column());
            out.empty(
                    prefix + "c",
                    "r",
                    CellName.of(cell.column(), row),
                    "s",
                    String.valueOf(styles.marked(style, cell.error())));
        }
    }

    private int styleOfColumn(int at) {
        return columnStyles.stream()
                .filter(c -> at >= c.first() && at <= c.last())
                .mapToInt(ColumnStyle::style)
                .findFirst()
                .orElse(0);
    }

    private void addDrawing() throws IOException {
        if (drawing == null && withNotes) {
            drawing = DRAWING_ID;
            out.empty(prefix + "legacyDrawing", "xmlns:r", Ooxml.RELATIONSHIPS, "r:id", DRAWING_ID);
        }
    }

    static int number(String text, int otherwise) {
        try {
            return text == null ? otherwise : Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
