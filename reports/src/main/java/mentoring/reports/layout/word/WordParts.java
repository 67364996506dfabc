package mentoring.reports.layout.word;

import java.io.IOException;
import java.math.BigInteger;
import mentoring.reports.Resources;
import mentoring.reports.tree.TitlePage;
import mentoring.workspace.Language;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** What stands around the text of a Word file: styles, numbering of lists, paper, heads and feet of pages. */
final class WordParts {
    private static final String SPACE = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    /** Twips: twentieths of a point. */
    private static final int TWIPS = 20;

    private final XWPFDocument document;
    private final Language language;
    private BigInteger bullets;
    private BigInteger numbers;

    WordParts(XWPFDocument document, Language language) {
        this.document = document;
        this.language = language;
    }

    void prepare(TitlePage title) throws IOException, XmlException {
        String styles = Resources.text("/reports/layout/word/styles.xml")
                .replace("LANGUAGE", language == Language.RU ? "ru-RU" : "en-GB");
        document.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
        XWPFNumbering numbering = document.createNumbering();
        bullets = numbering.addAbstractNum(abstractNumber(0, "bullet", "–"));
        numbers = numbering.addAbstractNum(abstractNumber(1, "decimal", "%1."));
        paper();
        running(title);
    }

    private static XWPFAbstractNum abstractNumber(int id, String format, String text) throws XmlException {
        String xml = "<w:numbering " + SPACE + "><w:abstractNum w:abstractNumId=\"" + id + "\">"
                + "<w:multiLevelType w:val=\"singleLevel\"/>"
                + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/><w:lvlText w:val=\""
                + text + "\"/><w:lvlJc w:val=\"left\"/>"
                + "<w:pPr><w:ind w:left=\"425\" w:hanging=\"425\"/></w:pPr></w:lvl></w:abstractNum></w:numbering>";
        CTAbstractNum number =
                NumberingDocument.Factory.parse(xml).getNumbering().getAbstractNumArray(0);
        return new XWPFAbstractNum(number);
    }

    /** Numbering for one list: every list counts from 1. */
    BigInteger list(boolean numbered) {
        XWPFNumbering numbering = document.getNumbering();
        BigInteger id = numbering.addNum(numbered ? numbers : bullets);
        if (numbered) {
            var start = numbering.getNum(id).getCTNum().addNewLvlOverride();
            start.setIlvl(BigInteger.ZERO);
            start.addNewStartOverride().setVal(BigInteger.ONE);
        }
        return id;
    }

    /** A4 with the margins of the PDF. */
    private void paper() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(BigInteger.valueOf(11906));
        section.getPgSz().setH(BigInteger.valueOf(16838));
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(71 * TWIPS));
        margins.setRight(BigInteger.valueOf(42 * TWIPS));
        margins.setTop(BigInteger.valueOf(62 * TWIPS));
        margins.setBottom(BigInteger.valueOf(56 * TWIPS));
        margins.setHeader(BigInteger.valueOf(34 * TWIPS));
        margins.setFooter(BigInteger.valueOf(28 * TWIPS));
        margins.setGutter(BigInteger.ZERO);
        section.addNewTitlePg(); // the first page has no head and no foot
    }

    private void running(TitlePage title) {
        boolean russian = language == Language.RU;
        document.createHeader(HeaderFooterType.FIRST).createParagraph();
        document.createFooter(HeaderFooterType.FIRST).createParagraph();
        XWPFParagraph head = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        head.setStyle("Header");
        head.createRun().setText(title.kind());
        head.createRun().addTab();
        head.createRun().setText(title.running());
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setStyle("Footer");
        foot.createRun().setText(title.notice());
        foot.createRun().addTab();
        foot.createRun().setText(russian ? "Стр.\u00A0" : "Page\u00A0");
        WordText.field(foot, "PAGE", "2");
        foot.createRun().setText(russian ? " из\u00A0" : " of\u00A0");
        WordText.field(foot, "NUMPAGES", "2");
    }
}
