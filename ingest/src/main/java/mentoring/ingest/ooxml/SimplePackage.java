package mentoring.ingest.ooxml;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A workbook of our own: sheets first, then all that holds them together. */
public final class SimplePackage {

    /** A sheet that is written. */
    private record Sheet(String name, String state, boolean notes) {}

    private static final String DOCUMENT = Ooxml.RELATIONSHIPS + "/";

    private final PackageWriter parts;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<String[]> names = new ArrayList<>();

    public SimplePackage(PackageWriter parts) {
        this.parts = parts;
    }

    /** @param state null, hidden or veryHidden */
    public void sheet(String name, String state, PackageWriter.XmlContent content) throws IOException {
        sheet(name, state, List.of(), content);
    }

    /**
     * Writes a sheet with comments; it must refer to {@code rId2} as its legacy drawing.
     *
     * @param state null, hidden or veryHidden
     */
    public void sheet(String name, String state, List<Note> notes, PackageWriter.XmlContent content)
            throws IOException {
        sheets.add(new Sheet(name, state, !notes.isEmpty()));
        int number = sheets.size();
        parts.xml("xl/worksheets/sheet" + number + ".xml", content);
        if (!notes.isEmpty()) {
            parts.xml("xl/comments" + number + ".xml", xml -> comments(xml, notes));
            parts.part(
                    "xl/drawings/vmlDrawing" + number + ".vml",
                    out -> out.write(boxes(notes).getBytes(StandardCharsets.UTF_8)));
            parts.xml("xl/worksheets/_rels/sheet" + number + ".xml.rels", xml -> {
                xml.start("Relationships").attribute("xmlns", Ooxml.PACKAGE_RELATIONSHIPS);
                relationship(xml, "rId1", "comments", "/xl/comments" + number + ".xml");
                relationship(xml, "rId2", "vmlDrawing", "/xl/drawings/vmlDrawing" + number + ".vml");
                xml.end();
            });
        }
    }

    private static void comments(XmlWriter xml, List<Note> notes) throws IOException {
        xml.start("comments").attribute("xmlns", Ooxml.MAIN);
        xml.start("authors").start("author").text("Шаблон").end().end().start("commentList");
        for (Note note : notes) {
            Notes.comment(xml, "", 0, note);
        }
        xml.end().end();
    }

    private static String boxes(List<Note> notes) {
        StringBuilder drawing = new StringBuilder(Notes.DRAWING_START).append(Notes.shapeType());
        for (int i = 0; i < notes.size(); i++) {
            drawing.append(Notes.box(notes.get(i), i + 1));
        }
        return drawing.append("</xml>").toString();
    }

    /** A name for a range of cells. */
    public void name(String name, String range) {
        names.add(new String[] {name, range});
    }

    /**
     * Writes the rest.
     *
     * @param styles writes fonts, fills, borders and styles of cells
     */
    public void finish(PackageWriter.XmlContent styles) throws IOException {
        parts.xml("xl/styles.xml", xml -> {
            xml.start("styleSheet").attribute("xmlns", Ooxml.MAIN);
            styles.writeTo(xml);
            xml.end();
        });
        parts.xml("xl/workbook.xml", this::workbook);
        parts.xml("xl/_rels/workbook.xml.rels", this::relationships);
        parts.xml("_rels/.rels", xml -> {
            xml.start("Relationships").attribute("xmlns", Ooxml.PACKAGE_RELATIONSHIPS);
            relationship(xml, "rId1", "officeDocument", "xl/workbook.xml");
            xml.end();
        });
        parts.xml(Ooxml.CONTENT_TYPES_PART, this::contentTypes);
    }

    private void workbook(XmlWriter xml) throws IOException {
        xml.start("workbook").attribute("xmlns", Ooxml.MAIN).attribute("xmlns:r", Ooxml.RELATIONSHIPS);
        xml.start("bookViews")
                .empty("workbookView", "activeTab", "0", "tabRatio", "850")
                .end();
        xml.start("sheets");
        for (int i = 0; i < sheets.size(); i++) {
            xml.start("sheet").attribute("name", sheets.get(i).name()).attribute("sheetId", i + 1L);
            if (sheets.get(i).state() != null) {
                xml.attribute("state", sheets.get(i).state());
            }
            xml.attribute("r:id", "rId" + (i + 1)).end();
        }
        xml.end();
        if (!names.isEmpty()) {
            xml.start("definedNames");
            for (String[] name : names) {
                xml.start("definedName")
                        .attribute("name", name[0])
                        .text(name[1])
                        .end();
            }
            xml.end();
        }
        xml.empty("calcPr", "calcId", "191029", "fullCalcOnLoad", "1").end();
    }

    private void relationships(XmlWriter xml) throws IOException {
        xml.start("Relationships").attribute("xmlns", Ooxml.PACKAGE_RELATIONSHIPS);
        for (int i = 1; i <= sheets.size(); i++) {
            relationship(xml, "rId" + i, "worksheet", "worksheets/sheet" + i + ".xml");
        }
        relationship(xml, "rId" + (sheets.size() + 1), "styles", "styles.xml");
        xml.end();
    }

    private static void relationship(XmlWriter xml, String id, String kind, String target) throws IOException {
        xml.empty("Relationship", "Id", id, "Type", DOCUMENT + kind, "Target", target);
    }

    private void contentTypes(XmlWriter xml) throws IOException {
        xml.start("Types").attribute("xmlns", Ooxml.CONTENT_TYPES);
        xml.empty("Default", "Extension", "rels", "ContentType", Ooxml.RELATIONSHIPS_TYPE);
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        xml.empty("Default", "Extension", "vml", "ContentType", Ooxml.DRAWING_TYPE);
        override(xml, "workbook.xml", Ooxml.WORKBOOK_TYPE);
        override(xml, "styles.xml", Ooxml.STYLES_TYPE);
        for (int i = 1; i <= sheets.size(); i++) {
            override(xml, "worksheets/sheet" + i + ".xml", Ooxml.SHEET_TYPE);
            if (sheets.get(i - 1).notes()) {
                override(xml, "comments" + i + ".xml", Ooxml.COMMENTS_TYPE);
            }
        }
        xml.end();
    }

    private static void override(XmlWriter xml, String part, String type) throws IOException {
        xml.empty("Override", "PartName", "/xl/" + part, "ContentType", type);
    }

    /** The sections of the styles that must be there even if nothing is filled or framed. */
    public static void plainFillsAndBorders(XmlWriter xml) throws IOException {
        xml.start("fills")
                .start("fill")
                .empty("patternFill", "patternType", "none")
                .end();
        xml.start("fill").empty("patternFill", "patternType", "gray125").end().end();
        xml.start("borders").start("border");
        for (String side : List.of("left", "right", "top", "bottom", "diagonal")) {
            xml.empty(side);
        }
        xml.end().end().start("cellStyleXfs");
        xml.empty("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0")
                .end();
    }
}
