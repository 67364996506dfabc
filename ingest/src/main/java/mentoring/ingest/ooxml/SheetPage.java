package mentoring.ingest.ooxml;

import java.io.IOException;
import java.util.List;

/** What stands around the rows of a sheet that people read and print: its page, and links to other sheets. */
public final class SheetPage {
    private final XmlWriter xml;

    /**
     * A link inside the workbook.
     *
     * @param cell where it stands
     * @param target where it leads, with the quoted name of the sheet
     */
    public record Link(String cell, String target) {}

    public SheetPage(XmlWriter xml) {
        this.xml = xml;
    }

    /** Before the rows: all columns are printed on the width of one page. */
    public void fit() throws IOException {
        xml.start("sheetPr").empty("pageSetUpPr", "fitToPage", "1").end();
    }

    /** Behind the rows and before {@link #landscape}; nothing when there are no links. */
    public void links(List<Link> links) throws IOException {
        if (!links.isEmpty()) {
            xml.start("hyperlinks");
            for (Link link : links) {
                xml.empty("hyperlink", "ref", link.cell(), "location", link.target());
            }
            xml.end();
        }
    }

    /** Behind the rows: A4 on its side with narrow margins, as many pages as it takes. */
    public void landscape() throws IOException {
        xml.empty(
                "pageMargins",
                "left",
                "0.4",
                "right",
                "0.4",
                "top",
                "0.5",
                "bottom",
                "0.5",
                "header",
                "0.3",
                "footer",
                "0.3");
        xml.empty("pageSetup", "paperSize", "9", "orientation", "landscape", "fitToHeight", "0");
    }
}
