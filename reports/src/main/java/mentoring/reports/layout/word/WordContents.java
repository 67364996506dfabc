package mentoring.reports.layout.word;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import mentoring.reports.tree.Report;
import mentoring.reports.tree.Section;
import mentoring.workspace.Language;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * The contents as a field of Word, already filled: every line leads to its heading. The page numbers are those of the
 * PDF until Word counts its own, for which they are marked.
 */
final class WordContents {
    /** After the title and the contents. */
    private static final int FIRST_PAGE = 3;

    private final XWPFDocument document;
    private final Report report;
    private final Map<String, Integer> pages;

    /**
     * @param pages page of each section by its id
     */
    WordContents(XWPFDocument document, Report report, Map<String, Integer> pages) {
        this.document = document;
        this.report = report;
        this.pages = pages;
    }

    void add() {
        XWPFParagraph heading = document.createParagraph();
        heading.setStyle("TOCHeading");
        heading.setPageBreak(true);
        heading.createRun().setText(report.language() == Language.RU ? "Содержание" : "Contents");
        List<Section> sections = report.sections();
        for (int i = 0; i < sections.size(); i++) {
            XWPFParagraph line = document.createParagraph();
            line.setStyle("TOC" + sections.get(i).level());
            if (i == 0) {
                WordText.begin(line, "TOC \\o \"1-2\" \\h \\z \\u");
            }
            entry(line, sections.get(i), i);
            if (i == sections.size() - 1) {
                WordText.end(line);
            }
        }
    }

    /** One link over the whole line, as Word writes it: others take the parts of a divided field for text. */
    private void entry(XWPFParagraph line, Section section, int number) {
        CTHyperlink link = line.getCTP().addNewHyperlink();
        link.setAnchor(bookmark(number));
        link.addNewR().addNewT().setStringValue(section.title());
        link.addNewR().addNewTab();
        var begin = link.addNewR().addNewFldChar();
        begin.setFldCharType(STFldCharType.BEGIN);
        begin.setDirty(true);
        var code = link.addNewR().addNewInstrText();
        code.setStringValue(" PAGEREF " + bookmark(number) + " \\h ");
        code.setSpace(org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space.PRESERVE);
        link.addNewR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        link.addNewR().addNewT().setStringValue(String.valueOf(pages.getOrDefault(section.id(), FIRST_PAGE)));
        link.addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
    }

    /** A heading that the contents lead to. */
    static void heading(XWPFParagraph paragraph, Section section, int number) {
        paragraph.setStyle("Heading" + section.level());
        var start = paragraph.getCTP().addNewBookmarkStart();
        start.setId(BigInteger.valueOf(number));
        start.setName(bookmark(number));
        paragraph.createRun().setText(section.title());
        paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(number));
    }

    private static String bookmark(int number) {
        return "_Toc" + (100000000 + number);
    }
}
