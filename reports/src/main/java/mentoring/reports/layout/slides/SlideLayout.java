package mentoring.reports.layout.slides;

import java.awt.Color;
import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import mentoring.reports.layout.Pixels;
import mentoring.reports.layout.StableZip;
import mentoring.reports.picture.Picture;
import mentoring.reports.picture.Pictures;
import mentoring.reports.tree.Figure;
import mentoring.reports.tree.Report;
import mentoring.reports.tree.Run;
import mentoring.reports.tree.TextRun;
import mentoring.workspace.Language;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Slides for a meeting: one message and the one picture that proves it, for every figure that carries a message. */
public final class SlideLayout {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 540;
    private static final int MARGIN = 48;
    private static final Rectangle MESSAGE = new Rectangle(MARGIN, 24, WIDTH - 2 * MARGIN, 84);
    private static final Rectangle SPACE = new Rectangle(MARGIN, 116, WIDTH - 2 * MARGIN, 344);
    private static final Rectangle SOURCE = new Rectangle(MARGIN, 468, WIDTH - 2 * MARGIN - 60, 52);
    private static final Rectangle NUMBER = new Rectangle(WIDTH - MARGIN - 50, 496, 50, 24);
    private static final Color BLUE = new Color(0x1F, 0x4E, 0x79);
    private static final Color GREY = new Color(0x5A, 0x65, 0x70);
    private static final String FONT = "Arial";
    private static final double LARGEST = 26;
    private static final double SMALLEST = 18;
    /** Height of a line and width of an average bold letter, in sizes of the font; words do not fill their lines. */
    private static final double LINE = 1.2;

    private static final double LETTER = 0.6;

    private final XMLSlideShow show;
    private final Report report;

    private SlideLayout(XMLSlideShow show, Report report) {
        this.show = show;
        this.report = report;
    }

    /** Figures that make slides, in reading order. */
    public static List<Figure> figures(Report report) {
        return report.blocks().stream()
                .filter(Figure.class::isInstance)
                .map(Figure.class::cast)
                .filter(f -> !f.message().isEmpty())
                .toList();
    }

    /** What stands above the picture: a headline, which has no full stop. */
    public static List<Run> message(Figure figure) {
        List<Run> runs = new ArrayList<>(figure.message());
        if (!runs.isEmpty() && runs.get(runs.size() - 1) instanceof TextRun last) {
            String text = last.text().replaceFirst("(?<!\\.)\\.$", "");
            runs.set(runs.size() - 1, new TextRun(text, last.bold(), last.italic()));
        }
        return runs;
    }

    /** The largest size in which a headline fits into its place. */
    private static double size(String message) {
        double size = LARGEST;
        while (size > SMALLEST && lines(message, size) * size * LINE > MESSAGE.height) {
            size -= 2;
        }
        return size;
    }

    private static double lines(String message, double size) {
        return Math.ceil(message.length() * size * LETTER / MESSAGE.width);
    }

    public static byte[] pptx(Report report, LocalDate printedOn) {
        try (XMLSlideShow show = new XMLSlideShow()) {
            new SlideLayout(show, report).write(printedOn);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            show.write(out);
            return StableZip.of(out.toByteArray(), printedOn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(LocalDate printedOn) {
        show.setPageSize(new java.awt.Dimension(WIDTH, HEIGHT));
        var properties = show.getProperties().getCoreProperties();
        properties.setTitle(report.title().title());
        properties.setCreator("mentoring-warehouse");
        Date day = Date.from(printedOn.atStartOfDay(ZoneOffset.UTC).toInstant());
        properties.setCreated(Optional.of(day));
        properties.setModified(Optional.of(day));
        first();
        int number = 1;
        for (Figure figure : figures(report)) {
            slide(figure, ++number);
        }
    }

    private XSLFSlide slide() {
        return show.createSlide(
                show.getSlideMasters().get(0).getLayout(org.apache.poi.xslf.usermodel.SlideLayout.TITLE_ONLY));
    }

    private void first() {
        XSLFSlide slide = slide();
        title(
                slide,
                new Rectangle(MARGIN, 150, WIDTH - 2 * MARGIN, 150),
                TextRun.of(report.title().title()),
                36);
        text(
                slide,
                new Rectangle(MARGIN, 312, WIDTH - 2 * MARGIN, 80),
                List.of(TextRun.of(report.title().subtitle())),
                20);
        text(
                slide,
                new Rectangle(MARGIN, 100, WIDTH - 2 * MARGIN, 40),
                List.of(TextRun.of(report.title().kind())),
                16);
        text(
                slide,
                new Rectangle(MARGIN, 470, WIDTH - 2 * MARGIN, 40),
                List.of(TextRun.of(report.title().notice())),
                12);
    }

    private void slide(Figure figure, int number) {
        XSLFSlide slide = slide();
        List<Run> message = message(figure);
        title(slide, MESSAGE, message, size(Run.plain(message)));
        Picture picture = Pictures.of(figure.data(), report.language());
        double scale = Math.min(SPACE.width / picture.width(), SPACE.height / picture.height());
        int width = (int) Math.round(picture.width() * scale);
        int height = (int) Math.round(picture.height() * scale);
        XSLFPictureShape shape = slide.createPicture(show.addPicture(Pixels.png(picture), PictureType.PNG));
        shape.setAnchor(new Rectangle(
                SPACE.x + (SPACE.width - width) / 2, SPACE.y + (SPACE.height - height) / 2, width, height));
        var names = ((CTPicture) shape.getXmlObject()).getNvPicPr().getCNvPr();
        names.setName(figure.label());
        names.setDescr(figure.altText());
        List<List<Run>> lines = new ArrayList<>();
        lines.add(TextRun.of(figure.label() + ". " + figure.caption()));
        lines.addAll(figure.notes());
        text(slide, SOURCE, lines, 11);
        var page = text(slide, NUMBER, List.of(TextRun.of(String.valueOf(number))), 11);
        page.getTextParagraphs().get(0).setTextAlign(TextAlign.RIGHT);
    }

    private void title(XSLFSlide slide, Rectangle place, List<Run> runs, double size) {
        XSLFTextShape title = (XSLFTextShape) slide.getPlaceholder(Placeholder.TITLE);
        title.clearText();
        // A place of its own: otherwise the layout's would be moved, on all slides.
        ((CTShape) title.getXmlObject()).getSpPr().addNewXfrm();
        title.setAnchor(place);
        title.setVerticalAlignment(VerticalAlignment.MIDDLE);
        title.setWordWrap(true);
        XSLFTextParagraph paragraph = title.addNewTextParagraph();
        paragraph.setTextAlign(TextAlign.LEFT);
        runs(paragraph, runs, size, BLUE, true);
    }

    private XSLFTextShape text(XSLFSlide slide, Rectangle place, List<List<Run>> lines, double size) {
        XSLFTextShape box = slide.createTextBox();
        box.setAnchor(place);
        box.setWordWrap(true);
        box.clearText();
        for (List<Run> line : lines) {
            runs(box.addNewTextParagraph(), line, size, GREY, false);
        }
        return box;
    }

    private void runs(XSLFTextParagraph paragraph, List<Run> runs, double size, Color colour, boolean bold) {
        for (Run run : runs) {
            String[] lines = run.text().split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    paragraph.addLineBreak();
                }
                XSLFTextRun text = paragraph.addNewTextRun();
                text.setText(lines[i]);
                ((CTRegularTextRun) text.getXmlObject())
                        .getRPr()
                        .setLang(report.language() == Language.RU ? "ru-RU" : "en-GB");
                text.setFontFamily(FONT);
                text.setFontSize(size);
                text.setFontColor(colour);
                text.setBold(bold || run.bold());
            }
        }
    }
}
