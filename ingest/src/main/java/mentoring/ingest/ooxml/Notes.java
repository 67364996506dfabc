package mentoring.ingest.ooxml;

import java.io.IOException;

/** Comments on cells: their text stands in one part, the boxes in which they are shown in another. */
public final class Notes {
    /** The beginning of a drawing that holds nothing but boxes; {@code </xml>} ends it. */
    public static final String DRAWING_START = "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\">"
            + "<o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"1\"/></o:shapelayout>";

    private static final String SHAPE_TYPE = "mentoring_note";
    /** Characters that fit into a line of the box. */
    private static final int LINE = 44;

    private Notes() {}

    /** One comment inside {@code commentList}. */
    public static void comment(XmlWriter xml, String prefix, int author, Note note) throws IOException {
        xml.start(prefix + "comment")
                .attribute("ref", CellName.of(note.column(), note.row()))
                .attribute("authorId", author)
                .start(prefix + "text")
                .start(prefix + "r")
                .start(prefix + "rPr")
                .empty(prefix + "sz", "val", "9")
                .empty(prefix + "rFont", "val", "Tahoma")
                .end();
        xml.start(prefix + "t").attribute("xml:space", "preserve").text(note.text());
        xml.end().end().end().end();
    }

    /** The kind of shape that every box refers to. */
    public static String shapeType() {
        return "<v:shapetype id=\"" + SHAPE_TYPE + "\" coordsize=\"21600,21600\" o:spt=\"202\""
                + " path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/><v:path gradientshapeok=\"t\""
                + " o:connecttype=\"rect\"/></v:shapetype>";
    }

    /** The box of a comment, hidden until the cell is pointed at. It needs no escaping: it holds numbers only. */
    public static String box(Note note, int number) {
        long row = note.row() - 1;
        int height = 2 + lines(note.text());
        return "<v:shape id=\"mentoring_" + number + "\" type=\"#" + SHAPE_TYPE
                + "\" style=\"position:absolute;width:260pt;height:" + 13 * height
                + "pt;z-index:1;visibility:hidden\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\">"
                + "<v:fill color2=\"#ffffe1\"/><v:shadow on=\"t\" color=\"black\" obscured=\"t\"/>"
                + "<v:path o:connecttype=\"none\"/><v:textbox style=\"mso-direction-alt:auto\"/>"
                + "<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>"
                + (note.column() + 1) + ", 12, " + Math.max(0, row - 1) + ", 4, " + (note.column() + 5) + ", 12, "
                + (Math.max(0, row - 1) + height) + ", 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>" + row
                + "</x:Row><x:Column>" + note.column() + "</x:Column></x:ClientData></v:shape>";
    }

    private static int lines(String text) {
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            lines += 1 + line.length() / LINE;
        }
        return Math.min(lines, 30);
    }
}
