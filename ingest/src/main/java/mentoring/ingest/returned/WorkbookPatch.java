package mentoring.ingest.returned;

import java.io.IOException;
import mentoring.ingest.ooxml.Ooxml;
import mentoring.ingest.ooxml.Tag;
import mentoring.ingest.ooxml.XmlFilter;
import mentoring.ingest.ooxml.XmlWriter;

/** Copies the workbook's own part: the summary comes first and is shown first, other files are forgotten. */
final class WorkbookPatch extends XmlFilter {

    /**
     * A sheet that is added.
     *
     * @param relationship id of the workbook's relationship to it
     */
    record Added(String name, String relationship, int id, String state) {}

    private final Added summary;
    private final Added last;
    private final int shown;
    private Tag name;
    private final StringBuilder formula = new StringBuilder();

    /**
     * A patch.
     *
     * @param summary put before all sheets; null when the workbook has one already
     * @param last put behind all sheets; null likewise
     * @param shown position of the summary
     */
    WorkbookPatch(XmlWriter out, Added summary, Added last, int shown) {
        super(out);
        this.summary = summary;
        this.last = last;
        this.shown = shown;
    }

    @Override
    protected void start(Tag tag) throws IOException {
        switch (tag.local()) {
            case "externalReferences" -> {
                skip();
                return;
            }
            case "workbookView" -> tag.set("activeTab", String.valueOf(shown)).set("firstSheet", "0");
            case "definedName" -> {
                int sheet = SheetPatch.number(tag.get("localSheetId"), -1);
                if (sheet >= 0 && summary != null) {
                    tag.set("localSheetId", String.valueOf(sheet + 1));
                }
                name = tag;
                formula.setLength(0);
                return;
            }
            default -> {
                // everything else stays as it is
            }
        }
        super.start(tag);
        if (tag.local().equals("sheets")) {
            add(tag.prefix(), summary);
        }
    }

    @Override
    protected void text(String text) throws IOException {
        if (name != null) {
            formula.append(text);
        } else {
            super.text(text);
        }
    }

    @Override
    protected void end(String tagName) throws IOException {
        if (name != null) {
            if (!FormulaGuard.reachesOut(formula.toString())) {
                name.writeTo(out);
                out.text(formula.toString()).end();
            }
            name = null;
            return;
        }
        if (Tag.local(tagName).equals("sheets")) {
            add(tagName.substring(0, tagName.indexOf(':') + 1), last);
        }
        super.end(tagName);
    }

    private void add(String prefix, Added sheet) throws IOException {
        if (sheet == null) {
            return;
        }
        out.start(prefix + "sheet").attribute("name", sheet.name()).attribute("sheetId", sheet.id());
        if (sheet.state() != null) {
            out.attribute("state", sheet.state());
        }
        out.attribute("xmlns:r", Ooxml.RELATIONSHIPS).attribute("r:id", sheet.relationship());
        out.end();
    }
}
