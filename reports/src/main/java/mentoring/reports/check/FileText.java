package mentoring.reports.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** What a reader finds in a file, in the order of the text. */
final class FileText {
    private static final List<Pattern> UNREAD = List.of(
            Pattern.compile("<head>.*?</head>", Pattern.DOTALL),
            Pattern.compile("<nav .*?</nav>", Pattern.DOTALL),
            Pattern.compile("<title>.*?</title>", Pattern.DOTALL));
    private static final Pattern BLOCK =
            Pattern.compile("</?(p|td|th|tr|li|h\\d|div|dt|dd|text|figcaption|caption|table)\\b[^>]*>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private FileText() {}

    /** In the order in which the pages were drawn, which is the order of the tree. */
    static String pdf(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(false);
            stripper.setShouldSeparateByBeads(false);
            return stripper.getText(document);
        }
    }

    static String html(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        for (Pattern unread : UNREAD) {
            text = unread.matcher(text).replaceAll("");
        }
        text = BLOCK.matcher(text).replaceAll("\n");
        text = TAG.matcher(text).replaceAll("");
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    /** Slides without the first, which has no numbers, and without their own numbers. */
    static List<String> pptx(Path file) throws IOException {
        List<String> slides = new ArrayList<>();
        try (XMLSlideShow show = new XMLSlideShow(Files.newInputStream(file))) {
            for (XSLFSlide slide : show.getSlides().subList(1, show.getSlides().size())) {
                String number = String.valueOf(slide.getSlideNumber());
                slides.add(slide.getShapes().stream()
                        .filter(XSLFTextShape.class::isInstance)
                        .map(s -> ((XSLFTextShape) s).getText())
                        .filter(t -> !t.equals(number))
                        .collect(Collectors.joining("\n")));
            }
        }
        return slides;
    }

    /** Without the contents, which Word fills itself. */
    static String docx(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    boolean contents = String.valueOf(paragraph.getStyle()).startsWith("TOC");
                    text.append(contents ? "" : paragraph.getText()).append('\n');
                } else if (element instanceof XWPFTable table) {
                    for (XWPFTableRow row : table.getRows()) {
                        for (XWPFTableCell cell : row.getTableCells()) {
                            text.append(cell.getText()).append('\n');
                        }
                    }
                }
            }
        }
        return text.toString();
    }
}
