package mentoring.reports.layout.word;

import java.math.BigInteger;
import java.util.List;
import mentoring.reports.tree.TitlePage;
import mentoring.workspace.Language;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** The paper of a Word file, with heads and feet of its pages: A4 with the margins of the PDF, upright or on its side. */
final class WordPaper {
    /** Twips: twentieths of a point. */
    static final int TWIPS = 20;
    /** Widths of the text in twips. */
    static final int UPRIGHT = 482 * TWIPS;

    static final int ON_ITS_SIDE = 729 * TWIPS;
    private static final long SHORT_SIDE = 11906;
    private static final long LONG_SIDE = 16838;
    /** Where the styles of head and foot have their tab. */
    private static final long STYLE_TAB = 9640;

    private final XWPFDocument document;
    private final boolean russian;
    private TitlePage title;
    private boolean turned;
    private boolean first = true;

    WordPaper(XWPFDocument document, Language language) {
        this.document = document;
        this.russian = language == Language.RU;
    }

    void prepare(TitlePage titlePage) {
        title = titlePage;
        properties(document.getDocument().getBody().addNewSectPr());
    }

    /** Width of the text in twips. */
    int width() {
        return turned ? ON_ITS_SIDE : UPRIGHT;
    }

    /** What follows stands on pages of that kind: ends the section of Word that the last paragraph belongs to. */
    void turn(boolean onItsSide) {
        if (turned != onItsSide) {
            List<XWPFParagraph> paragraphs = document.getParagraphs();
            var last = paragraphs.get(paragraphs.size() - 1).getCTP();
            var paragraph = last.isSetPPr() ? last.getPPr() : last.addNewPPr();
            CTSectPr body = document.getDocument().getBody().getSectPr();
            paragraph.setSectPr(body);
            first = false;
            turned = onItsSide;
            document.getDocument().getBody().unsetSectPr();
            properties(document.getDocument().getBody().addNewSectPr());
        }
    }

    private void properties(CTSectPr section) {
        running(section);
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(turned ? LONG_SIDE : SHORT_SIDE));
        size.setH(BigInteger.valueOf(turned ? SHORT_SIDE : LONG_SIDE));
        if (turned) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(71 * TWIPS));
        margins.setRight(BigInteger.valueOf(42 * TWIPS));
        margins.setTop(BigInteger.valueOf(62 * TWIPS));
        margins.setBottom(BigInteger.valueOf(56 * TWIPS));
        margins.setHeader(BigInteger.valueOf(34 * TWIPS));
        margins.setFooter(BigInteger.valueOf(28 * TWIPS));
        margins.setGutter(BigInteger.ZERO);
        if (first) {
            section.addNewTitlePg(); // the first page has no head and no foot
        }
    }

    private void running(CTSectPr section) {
        var policy = new XWPFHeaderFooterPolicy(document, section);
        if (first) {
            policy.createHeader(XWPFHeaderFooterPolicy.FIRST).createParagraph();
            policy.createFooter(XWPFHeaderFooterPolicy.FIRST).createParagraph();
        }
        XWPFParagraph head =
                tabbed(policy.createHeader(XWPFHeaderFooterPolicy.DEFAULT).createParagraph(), "Header");
        head.createRun().setText(title.kind());
        head.createRun().addTab();
        head.createRun().setText(title.running());
        XWPFParagraph foot =
                tabbed(policy.createFooter(XWPFHeaderFooterPolicy.DEFAULT).createParagraph(), "Footer");
        foot.createRun().setText(title.notice());
        foot.createRun().addTab();
        foot.createRun().setText(russian ? "Стр.\u00A0" : "Page\u00A0");
        WordText.field(foot, "PAGE", "2");
        foot.createRun().setText(russian ? " из\u00A0" : " of\u00A0");
        WordText.field(foot, "NUMPAGES", "2");
    }

    /** The right end of a line on a turned page is further away than the style says. */
    private XWPFParagraph tabbed(XWPFParagraph paragraph, String style) {
        paragraph.setStyle(style);
        if (turned) {
            var tabs = paragraph.getCTP().getPPr().addNewTabs();
            var old = tabs.addNewTab();
            old.setVal(STTabJc.CLEAR);
            old.setPos(BigInteger.valueOf(STYLE_TAB));
            var end = tabs.addNewTab();
            end.setVal(STTabJc.RIGHT);
            end.setPos(BigInteger.valueOf(ON_ITS_SIDE));
        }
        return paragraph;
    }
}
