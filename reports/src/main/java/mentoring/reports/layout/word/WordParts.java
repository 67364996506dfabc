package mentoring.reports.layout.word;

import java.io.IOException;
import java.math.BigInteger;
import mentoring.reports.Resources;
import mentoring.reports.tree.TitlePage;
import mentoring.workspace.Language;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** What stands around the text of a Word file: styles, numbering of lists, paper, heads and feet of pages. */
final class WordParts {
    private static final String SPACE = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private final XWPFDocument document;
    private final Language language;
    private final WordPaper paper;
    private BigInteger bullets;
    private BigInteger numbers;

    WordParts(XWPFDocument document, Language language) {
        this.document = document;
        this.language = language;
        this.paper = new WordPaper(document, language);
    }

    void prepare(TitlePage title) throws IOException, XmlException {
        String styles = Resources.text("/reports/layout/word/styles.xml")
                .replace("LANGUAGE", language == Language.RU ? "ru-RU" : "en-GB");
        document.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
        XWPFNumbering numbering = document.createNumbering();
        bullets = numbering.addAbstractNum(abstractNumber(0, "bullet", "–"));
        numbers = numbering.addAbstractNum(abstractNumber(1, "decimal", "%1."));
        paper.prepare(title);
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

    WordPaper paper() {
        return paper;
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
}
