package mentoring.reports.layout.word;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import mentoring.reports.tree.Report;
import mentoring.reports.tree.Section;
import mentoring.workspace.Language;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * The contents as a field of Word, already filled: every line leads to its heading. The page numbers are those of the
 * PDF until Word counts its own, for which they are marked.
 */
final class WordContents {
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

    private void entry(XWPFParagraph line, Section section, int number) {
        XWPFHyperlinkRun title = link(line, number);
        title.setText(section.title());
        link(line, number).addTab();
        part(line, number, STFldCharType.BEGIN);
        link(line, number).getCTR().addNewInstrText().setStringValue(" PAGEREF " + bookmark(number) + " \\h ");
        part(line, number, STFldCharType.SEPARATE);
        link(line, number).setText(String.valueOf(pages.getOrDefault(section.id(), 3)));
        part(line, number, STFldCharType.END);
    }

    private static void part(XWPFParagraph line, int number, STFldCharType.Enum type) {
        var part = link(line, number).getCTR().addNewFldChar();
        part.setFldCharType(type);
        if (type == STFldCharType.BEGIN) {
            part.setDirty(true);
        }
    }

    private static XWPFHyperlinkRun link(XWPFParagraph line, int number) {
        var link = line.getCTP().addNewHyperlink();
        link.setAnchor(bookmark(number));
        XWPFHyperlinkRun run = new XWPFHyperlinkRun(link, link.addNewR(), line);
        line.addRun(run);
        return run;
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
