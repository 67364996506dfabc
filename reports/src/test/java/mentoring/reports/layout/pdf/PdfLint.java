package mentoring.reports.layout.pdf;

import java.awt.Font;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import mentoring.reports.picture.Pictures;
import mentoring.reports.tree.Figure;
import mentoring.reports.tree.Report;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.PrintBookmark;
import net.sf.jasperreports.engine.fonts.FontUtil;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What a typesetter would not let pass, each fault as one line. */
public final class PdfLint {
    private static final PDFAFlavour FLAVOUR = PDFAFlavour.PDFA_2_U;
    /** Below stands the foot of the page. */
    private static final int FOOT = 842 - 56;

    private PdfLint() {}

    /** Texts that were cut off, letters without a glyph, contents that are not the bookmarks, headings left alone. */
    public static List<String> layout(Report report) throws JRException {
        JasperPrint print = PdfLayout.pages(report);
        List<String> faults = new ArrayList<>(cutOff(print));
        faults.addAll(withoutGlyph(report, print));
        if (!report.brief()) {
            faults.addAll(contents(report, print));
        }
        faults.addAll(leftAlone(report, print));
        return faults;
    }

    /** Only with print.keep.full.text can a text that did not fit be found at all. */
    static List<String> cutOff(JasperPrint print) {
        return texts(print).stream()
                .filter(t -> t.getTextTruncateIndex() != null)
                .map(t -> "cut off: " + t.getOriginalText())
                .toList();
    }

    static List<String> withoutGlyph(Report report, JasperPrint print) {
        List<String> faults = new ArrayList<>();
        FontUtil fonts = FontUtil.getInstance(DefaultJasperReportsContext.getInstance());
        for (JRPrintText text : texts(print)) {
            Font font = fonts.getAwtFontFromBundles(text.getFontName(), Font.PLAIN, 10f, Locale.ROOT, false);
            String plain = plain(text).replaceAll("[\n\t]", "");
            if (font.canDisplayUpTo(plain) >= 0) {
                faults.add("no glyph: " + plain);
            }
        }
        Font pictures = fonts.getAwtFontFromBundles("DejaVu Sans Condensed", Font.PLAIN, 10f, Locale.ROOT, false);
        report.blocks().stream()
                .filter(Figure.class::isInstance)
                .map(Figure.class::cast)
                .flatMap(f -> Pictures.of(f.data(), report.language()).texts().stream())
                .filter(t -> pictures.canDisplayUpTo(t) >= 0)
                .forEach(t -> faults.add("no glyph in a picture: " + t));
        return faults;
    }

    /** Pages that the contents name, against those of the bookmarks; bookmarks against the headings. */
    static List<String> contents(Report report, JasperPrint print) {
        List<String> faults = new ArrayList<>();
        List<PrintBookmark> bookmarks = new ArrayList<>();
        flatten(print.getBookmarks(), bookmarks);
        List<String> labels = bookmarks.stream().map(PrintBookmark::getLabel).toList();
        List<String> titles = report.sections().stream().map(s -> s.title()).toList();
        if (!labels.equals(titles)) {
            faults.add("bookmarks " + labels + " instead of " + titles);
            return faults;
        }
        List<String> lines = print.getPages().subList(1, bookmarks.get(0).getPageIndex()).stream()
                .flatMap(p -> p.getElements().stream())
                .filter(JRPrintText.class::isInstance)
                .map(e -> ((JRPrintText) e).getFullText())
                .toList();
        int at = 0;
        for (PrintBookmark bookmark : bookmarks) {
            int label = at + lines.subList(at, lines.size()).indexOf(bookmark.getLabel());
            String page = label < at || label + 1 >= lines.size() ? "none" : lines.get(label + 1);
            if (!page.equals(String.valueOf(bookmark.getPageIndex() + 1))) {
                faults.add("contents: " + bookmark.getLabel() + " on " + page + ", really on "
                        + (bookmark.getPageIndex() + 1));
            }
            at = Math.max(at, label + 1);
        }
        return faults;
    }

    private static void flatten(List<PrintBookmark> bookmarks, List<PrintBookmark> all) {
        for (PrintBookmark bookmark : bookmarks == null ? List.<PrintBookmark>of() : bookmarks) {
            all.add(bookmark);
            flatten(bookmark.getBookmarks(), all);
        }
    }

    /** Below a heading and below the title of a table something must follow on the same page. */
    static List<String> leftAlone(Report report, JasperPrint print) {
        Set<String> headings = new HashSet<>();
        report.sections().forEach(s -> headings.add(s.title()));
        report.tables().forEach(t -> headings.add(t.label() + ". " + t.title()));
        List<String> faults = new ArrayList<>();
        int first = report.brief() ? 0 : print.getBookmarks().get(0).getPageIndex();
        for (int i = first; i < print.getPages().size(); i++) {
            Lowest lowest = new Lowest();
            lowest.visit(print.getPages().get(i).getElements(), 0);
            if (lowest.text == null || headings.contains(lowest.text)) {
                faults.add("page " + (i + 1) + " ends with " + lowest.text);
            }
        }
        return faults;
    }

    /** What stands lowest on a page above its foot. */
    private static final class Lowest {
        private String text;
        private int bottom;

        void visit(List<JRPrintElement> elements, int top) {
            for (JRPrintElement element : elements) {
                int end = top + element.getY() + element.getHeight();
                if (element instanceof JRPrintFrame frame) {
                    visit(frame.getElements(), top + frame.getY());
                } else if (end > bottom && end <= FOOT) {
                    bottom = end;
                    text = element instanceof JRPrintText words ? plain(words) : "";
                }
            }
        }
    }

    /** Headings of the finished file: level and text. */
    public static List<String> outline(byte[] pdf) throws IOException {
        List<String> outline = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (document.getDocumentCatalog().getDocumentOutline() != null) {
                document.getDocumentCatalog().getDocumentOutline().children().forEach(i -> flatten(i, 1, outline));
            }
        }
        return outline;
    }

    private static void flatten(PDOutlineItem item, int level, List<String> all) {
        all.add(level + " " + item.getTitle());
        item.children().forEach(i -> flatten(i, level + 1, all));
    }

    /** Rules of PDF/A-2u that the file breaks. */
    public static List<String> archive(byte[] pdf) throws IOException {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), FLAVOUR);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(FLAVOUR, false)) {
            var result = validator.validate(parser);
            List<String> faults = new ArrayList<>();
            result.getFailedChecks().keySet().forEach(r -> faults.add("PDF/A-2u: " + r));
            if (faults.isEmpty() && !result.isCompliant()) {
                faults.add("PDF/A-2u: not compliant");
            }
            return faults;
        } catch (VeraPDFException e) {
            throw new IOException(e);
        }
    }

    /** What the reader sees of a marked-up text. */
    static String plain(JRPrintText text) {
        String plain = text.getFullText() == null ? "" : text.getFullText();
        return "styled".equals(text.getMarkup())
                ? plain.replaceAll("<[^>]*>", "")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&amp;", "&")
                : plain;
    }

    static List<JRPrintText> texts(JasperPrint print) {
        List<JRPrintText> texts = new ArrayList<>();
        for (JRPrintPage page : print.getPages()) {
            collect(page.getElements(), texts);
        }
        return texts;
    }

    private static void collect(List<JRPrintElement> elements, List<JRPrintText> texts) {
        for (JRPrintElement element : elements) {
            if (element instanceof JRPrintText text) {
                texts.add(text);
            } else if (element instanceof JRPrintFrame frame) {
                collect(frame.getElements(), texts);
            }
        }
    }
}
