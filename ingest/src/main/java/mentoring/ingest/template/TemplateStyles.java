package mentoring.ingest.template;

import java.io.IOException;
import mentoring.ingest.ooxml.XmlWriter;
import mentoring.schema.Field;
import mentoring.schema.FieldType;

/** How the cells of a template look. The order of the constants is the order in the workbook. */
enum TemplateStyles {
    PLAIN(0, 0, 0, 0, false, true),
    TITLE(0, 1, 0, 0, false, true),
    HINT(0, 2, 0, 0, false, true),
    /** Unlocked: with a locked cell in it, a row could not be deleted or sorted. */
    HINT_CELL(0, 2, 0, 0, false, false),
    WRAPPED(0, 0, 0, 0, true, true),
    HEADER(0, 3, 2, 1, true, true),
    REQUIRED(0, 3, 3, 1, true, true),
    /** What the workbook fills in itself. */
    OWN(0, 2, 4, 1, false, true),
    LINK(0, 4, 0, 0, false, true),
    NEW_TEXT(49, 0, 0, 0, false, false),
    NEW_DAY(164, 0, 0, 0, false, false),
    NEW_WHOLE(1, 0, 0, 0, false, false),
    NEW_NUMBER(0, 0, 0, 0, false, false),
    KNOWN_TEXT(49, 5, 4, 1, false, false),
    KNOWN_DAY(164, 5, 4, 1, false, false),
    KNOWN_WHOLE(1, 5, 4, 1, false, false),
    KNOWN_NUMBER(0, 5, 4, 1, false, false);

    private static final String HEADER_FILL = "FFDDE6F1";
    private static final String REQUIRED_FILL = "FFFBD9B5";
    private static final String KNOWN_FILL = "FFF0F0F0";

    private final int format;
    private final int font;
    private final int fill;
    private final int border;
    private final boolean wrap;
    private final boolean locked;

    TemplateStyles(int format, int font, int fill, int border, boolean wrap, boolean locked) {
        this.format = format;
        this.font = font;
        this.fill = fill;
        this.border = border;
        this.wrap = wrap;
        this.locked = locked;
    }

    int number() {
        return ordinal();
    }

    static int header(Field field) {
        return (field.required() ? REQUIRED : HEADER).number();
    }

    /** The style of a cell to be filled in, or of one that is already known. */
    static int cell(Field field, boolean known) {
        TemplateStyles text = known ? KNOWN_TEXT : NEW_TEXT;
        int kind =
                switch (field.type()) {
                    case DATE -> 1;
                    case INTEGER -> 2;
                    case DECIMAL, DOUBLE -> 3;
                    default -> 0;
                };
        return text.number() + kind;
    }

    static boolean isNumber(Field field) {
        return field.type() == FieldType.INTEGER || field.type() == FieldType.DECIMAL;
    }

    static void write(XmlWriter xml) throws IOException {
        xml.start("numFmts")
                .empty("numFmt", "numFmtId", "164", "formatCode", "dd.mm.yyyy")
                .end();
        xml.start("fonts");
        font(xml, "11", null, null);
        font(xml, "15", "b", "FF1F3864");
        font(xml, "10", "i", "FF666666");
        font(xml, "11", "b", null);
        font(xml, "11", "u", "FF0563C1");
        font(xml, "11", null, "FF444444");
        xml.end();
        xml.start("fills");
        xml.start("fill").empty("patternFill", "patternType", "none").end();
        xml.start("fill").empty("patternFill", "patternType", "gray125").end();
        for (String colour : new String[] {HEADER_FILL, REQUIRED_FILL, KNOWN_FILL}) {
            xml.start("fill").start("patternFill").attribute("patternType", "solid");
            xml.empty("fgColor", "rgb", colour).end().end();
        }
        xml.end();
        borders(xml);
        xml.start("cellStyleXfs")
                .empty("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0")
                .end();
        xml.start("cellXfs");
        for (TemplateStyles style : values()) {
            style.writeStyle(xml);
        }
        xml.end();
    }

    private static void font(XmlWriter xml, String size, String face, String colour) throws IOException {
        xml.start("font");
        if (face != null) {
            xml.empty(face);
        }
        xml.empty("sz", "val", size);
        if (colour != null) {
            xml.empty("color", "rgb", colour);
        }
        xml.empty("name", "val", "Calibri").empty("family", "val", "2").end();
    }

    private static void borders(XmlWriter xml) throws IOException {
        xml.start("borders").start("border");
        String[] sides = {"left", "right", "top", "bottom"};
        for (String side : sides) {
            xml.empty(side);
        }
        xml.empty("diagonal").end().start("border");
        for (String side : sides) {
            xml.start(side)
                    .attribute("style", "thin")
                    .empty("color", "rgb", "FFC4C8CE")
                    .end();
        }
        xml.empty("diagonal").end().end();
    }

    /** Texts that begin like a formula stay texts, also when somebody edits them. */
    private void writeStyle(XmlWriter xml) throws IOException {
        xml.start("xf").attribute("numFmtId", format).attribute("fontId", font).attribute("fillId", fill);
        xml.attribute("borderId", border).attribute("xfId", 0).attribute("applyNumberFormat", 1);
        if (format == 49) {
            xml.attribute("quotePrefix", 1);
        }
        xml.attribute("applyFont", 1).attribute("applyFill", 1).attribute("applyBorder", 1);
        xml.attribute("applyAlignment", 1).attribute("applyProtection", 1);
        xml.empty(
                "alignment",
                "vertical",
                this == HEADER || this == REQUIRED ? "center" : "top",
                "wrapText",
                wrap ? "1" : "0");
        xml.empty("protection", "locked", locked ? "1" : "0").end();
    }
}
