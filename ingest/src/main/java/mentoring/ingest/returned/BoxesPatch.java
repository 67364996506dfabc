package mentoring.ingest.returned;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mentoring.ingest.ooxml.CellName;
import mentoring.ingest.ooxml.Notes;

/** The drawing with the boxes of a sheet's comments; what else it holds (buttons, pictures) stays. */
final class BoxesPatch {
    private static final String END = "</xml>";
    private static final Pattern SHAPE = Pattern.compile("<v:shape\\b.*?</v:shape>", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("<x:Row>\\s*(\\d{1,7})\\s*</x:Row>");
    private static final Pattern COLUMN = Pattern.compile("<x:Column>\\s*(\\d{1,5})\\s*</x:Column>");

    private BoxesPatch() {}

    /** The drawing of a sheet that has none. */
    static byte[] empty() {
        return (Notes.DRAWING_START + END).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes the drawing. It is handled as text, because Excel's own drawings are not always well-formed XML.
     *
     * @param drawing the drawing that the sheet has
     */
    static void patch(byte[] drawing, SheetNotes before, MarkedCells cells, OutputStream out) throws IOException {
        String text = new String(drawing, StandardCharsets.UTF_8);
        int end = text.lastIndexOf(END);
        if (end < 0) {
            out.write(drawing); // no drawing at all; its comments are shown without boxes
            return;
        }
        out.write(withoutOurs(text.substring(0, end), before).getBytes(StandardCharsets.UTF_8));
        out.write(Notes.shapeType().getBytes(StandardCharsets.UTF_8));
        for (int number = 1; number <= SheetNotes.MOST && cells.peek() != null; number++) {
            MarkedCells.Cell cell = cells.take();
            if (!before.isKept(cell)) {
                out.write(Notes.box(cell.note(), number).getBytes(StandardCharsets.UTF_8));
            }
        }
        out.write(END.getBytes(StandardCharsets.UTF_8));
    }

    private static String withoutOurs(String text, SheetNotes before) {
        String rest = text.replace(Notes.shapeType(), "");
        return before.ours().isEmpty()
                ? rest
                : SHAPE.matcher(rest)
                        .replaceAll(
                                shape -> isOurs(shape.group(), before) ? "" : Matcher.quoteReplacement(shape.group()));
    }

    private static boolean isOurs(String shape, SheetNotes before) {
        Matcher row = ROW.matcher(shape);
        Matcher column = COLUMN.matcher(shape);
        return row.find()
                && column.find()
                && before.ours()
                        .contains(CellName.of(Integer.parseInt(column.group(1)), Long.parseLong(row.group(1)) + 1));
    }
}
