package mentoring.ingest.returned;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mentoring.ingest.ooxml.Tag;
import mentoring.ingest.ooxml.XmlFilter;
import mentoring.ingest.ooxml.XmlWriter;

/** Adds to a workbook's styles what marked cells and the summary need. Own styles keep their numbers. */
final class StylesPatch extends XmlFilter {
    /** Shades that nobody chooses by hand, so that an earlier check's colours are known again. */
    static final String ERROR_COLOUR = "FFFFB3B1";

    static final String WARNING_COLOUR = "FFFFF1A6";
    private static final String HEADER_COLOUR = "FFE4E9F0";

    /** The format allows 65 490 styles. */
    private static final int MOST_STYLES = 20_000;

    private static final String EMPTY =
            """
            <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
            <fonts><font><sz val="11"/><name val="Calibri"/></font></fonts>\
            <fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>\
            <borders><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
            <cellStyleXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
            <cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>""";

    /** The patched part. */
    record Patched(byte[] part, MarkStyles styles) {}

    private final List<Xf> own = new ArrayList<>();
    private final Set<Integer> oldMarks = new HashSet<>();
    private final Map<Integer, Integer> unmarked = new HashMap<>();
    private String section = "";
    private int fonts;
    private int fills;
    private boolean complete;
    private boolean cloned;

    private StylesPatch(XmlWriter out) {
        super(out);
    }

    /** @param part the styles of the workbook; null when it has none */
    static Patched patch(byte[] part) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StylesPatch patch = new StylesPatch(new XmlWriter(bytes));
        patch.run(new ByteArrayInputStream(part == null ? EMPTY.getBytes(StandardCharsets.UTF_8) : part));
        if (!patch.complete) {
            return patch(null); // without styles of cells there is nothing to keep
        }
        int first = patch.own.size() + patch.unmarked.size();
        return new Patched(
                bytes.toByteArray(), new MarkStyles(patch.own.size(), patch.cloned, first, Map.copyOf(patch.unmarked)));
    }

    @Override
    protected void start(Tag tag) throws IOException {
        if (depth() == 2) {
            section = tag.local();
            tag.remove("count");
        } else if (depth() == 3 && section.equals("fonts")) {
            fonts++;
        } else if (depth() == 3 && section.equals("fills")) {
            fills++;
        } else if (depth() == 5 && section.equals("fills") && isOldMark(tag)) {
            oldMarks.add(fills - 1);
        } else if (depth() == 3 && section.equals("cellXfs")) {
            own.add(new Xf(tag));
        } else if (depth() == 4 && section.equals("cellXfs")) {
            own.get(own.size() - 1).child(tag);
        }
        super.start(tag);
    }

    private static boolean isOldMark(Tag tag) {
        String colour = tag.get("rgb");
        return tag.local().equals("fgColor") && (ERROR_COLOUR.equals(colour) || WARNING_COLOUR.equals(colour));
    }

    @Override
    protected void end(String name) throws IOException {
        if (depth() == 2) {
            String prefix = name.substring(0, name.indexOf(':') + 1);
            switch (section) {
                case "fonts" -> addFonts(prefix);
                case "fills" -> addFills(prefix);
                case "cellXfs" -> addStyles(prefix);
                default -> {
                    // other sections stay as they are
                }
            }
        }
        super.end(name);
    }

    private void addFonts(String prefix) throws IOException {
        font(prefix, "14", "b", null);
        font(prefix, "11", "b", null);
        font(prefix, "11", "u", "FF0563C1");
        font(prefix, "11", null, null);
    }

    private void font(String prefix, String size, String face, String colour) throws IOException {
        out.start(prefix + "font");
        if (face != null) {
            out.empty(prefix + face);
        }
        out.empty(prefix + "sz", "val", size);
        if (colour != null) {
            out.empty(prefix + "color", "rgb", colour);
        }
        out.empty(prefix + "name", "val", "Calibri").end();
    }

    private void addFills(String prefix) throws IOException {
        for (String colour : List.of(ERROR_COLOUR, WARNING_COLOUR, HEADER_COLOUR)) {
            fill(prefix, colour);
        }
    }

    private void fill(String prefix, String colour) throws IOException {
        out.start(prefix + "fill").start(prefix + "patternFill").attribute("patternType", "solid");
        out.empty(prefix + "fgColor", "rgb", colour).end().end();
    }

    private void addStyles(String prefix) throws IOException {
        complete = fonts > 0 && fills > 0 && !own.isEmpty();
        for (int i = 0; i < own.size(); i++) {
            if (oldMarks.contains(own.get(i).fill())) {
                unmarked.put(i, own.size() + unmarked.size());
                own.get(i).write(out, 0);
            }
        }
        cloned = own.size() <= MOST_STYLES;
        List<Xf> bases = cloned || own.isEmpty() ? own : own.subList(0, 1);
        for (int fill = fills; fill < fills + 2; fill++) {
            for (Xf base : bases) {
                base.write(out, fill);
            }
        }
        summary(prefix, fonts, 0, false);
        summary(prefix, fonts + 3, 0, false);
        summary(prefix, fonts + 3, 0, true);
        summary(prefix, fonts + 1, fills + 2, true);
        summary(prefix, fonts + 2, 0, false);
        summary(prefix, fonts + 3, fills, true);
        summary(prefix, fonts + 3, fills + 1, true);
    }

    /** Texts of the summary come from the delivered file: they stay texts even if somebody edits the cell. */
    private void summary(String prefix, int font, int fill, boolean wrap) throws IOException {
        out.start(prefix + "xf")
                .attribute("numFmtId", 49)
                .attribute("fontId", font)
                .attribute("fillId", fill);
        out.attribute("borderId", 0)
                .attribute("xfId", 0)
                .attribute("quotePrefix", 1)
                .attribute("applyNumberFormat", 1);
        out.attribute("applyFont", 1).attribute("applyFill", 1).attribute("applyAlignment", 1);
        out.empty(prefix + "alignment", "vertical", "top", "wrapText", wrap ? "1" : "0")
                .end();
    }

    /** A style of cells, kept to be written again with another fill. */
    private static final class Xf {
        private final Tag tag;
        private final List<Tag> children = new ArrayList<>();

        private Xf(Tag tag) {
            this.tag = tag;
        }

        private void child(Tag child) {
            children.add(child);
        }

        private int fill() {
            return SheetPatch.number(tag.get("fillId"), 0);
        }

        private void write(XmlWriter out, int fill) throws IOException {
            tag.set("fillId", String.valueOf(fill)).set("applyFill", "1").writeTo(out);
            for (Tag child : children) {
                if (!child.local().equals("extLst")) {
                    child.writeTo(out);
                    out.end();
                }
            }
            out.end();
        }
    }
}
