package mentoring.reports.layout.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mentoring.reports.layout.Pixels;
import mentoring.reports.layout.StableZip;
import mentoring.reports.picture.Picture;
import mentoring.reports.picture.Pictures;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.BulletList;
import mentoring.reports.tree.Figure;
import mentoring.reports.tree.Paragraph;
import mentoring.reports.tree.Report;
import mentoring.reports.tree.Run;
import mentoring.reports.tree.Section;
import mentoring.reports.tree.Table;
import mentoring.reports.tree.TitlePage;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;

/**
 * The report as a Word file that a person edits: headings, paragraphs, lists and tables are what they are called, and
 * their looks are styles.
 */
public final class WordLayout {
    private final XWPFDocument document;
    private final Report report;
    private final WordParts parts;
    private int pictures;

    private WordLayout(XWPFDocument document, Report report) {
        this.document = document;
        this.report = report;
        this.parts = new WordParts(document, report.language());
    }

    /**
     * @param pages page of each section by its id, for the contents until Word counts itself
     */
    public static byte[] docx(Report report, Map<String, Integer> pages, LocalDate printedOn) {
        try (XWPFDocument document = new XWPFDocument()) {
            new WordLayout(document, report).write(pages, printedOn);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return StableZip.of(out.toByteArray(), printedOn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException | InvalidFormatException e) {
            throw new IllegalStateException("DOCX of " + report.id(), e);
        }
    }

    private void write(Map<String, Integer> pages, LocalDate printedOn)
            throws IOException, XmlException, InvalidFormatException {
        parts.prepare(report.title());
        var properties = document.getProperties().getCoreProperties();
        properties.setTitle(report.title().title());
        properties.setSubjectProperty(report.title().running());
        properties.setCreator("mentoring-warehouse");
        Date day = Date.from(printedOn.atStartOfDay(ZoneOffset.UTC).toInstant());
        properties.setCreated(Optional.of(day));
        properties.setModified(Optional.of(day));
        title(report.title());
        if (!report.brief()) {
            new WordContents(document, report, pages).add();
        }
        for (int i = 0; i < report.sections().size(); i++) {
            section(report.sections().get(i), i);
        }
    }

    private void section(Section section, int number) throws IOException, InvalidFormatException {
        // a heading goes with its table
        parts.paper()
                .turn(!section.blocks().isEmpty() && onItsSide(section.blocks().get(0)));
        XWPFParagraph heading = document.createParagraph();
        heading.setPageBreak(number == 0 && !report.brief());
        WordContents.heading(heading, section, number);
        for (Block block : section.blocks()) {
            parts.paper().turn(onItsSide(block));
            block(block);
        }
    }

    private static boolean onItsSide(Block block) {
        return block instanceof Table table && WordTable.isCrowded(table);
    }

    private void title(TitlePage title) {
        title.stamp().forEach(l -> plain("Stamp", l));
        plain("Kind", title.kind());
        plain("Title", title.title());
        paragraph("Subtitle", mentoring.reports.tree.TextRun.of(title.subtitle()));
        for (TitlePage.Fact fact : title.facts()) {
            XWPFParagraph line = document.createParagraph();
            line.setSpacingAfter(60);
            var label = line.createRun();
            label.setText(fact.label() + ": ");
            label.setColor("5A6570");
            WordText.runs(line, fact.value());
        }
        plain("Imprint", title.imprint());
        plain("Imprint", title.notice());
    }

    private void plain(String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
    }

    private void paragraph(String style, List<Run> runs) {
        XWPFParagraph paragraph = document.createParagraph();
        if (style != null) {
            paragraph.setStyle(style);
        }
        WordText.runs(paragraph, runs);
    }

    private void block(Block block) throws IOException, InvalidFormatException {
        if (block instanceof Paragraph paragraph) {
            paragraph(null, paragraph.runs());
        } else if (block instanceof BulletList list) {
            list(list);
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Figure figure) {
            figure(figure);
        }
    }

    private void list(BulletList list) {
        BigInteger numbering = parts.list(list.numbered());
        for (List<Run> item : list.items()) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setStyle(list.numbered() ? "ListNumber" : "ListBullet");
            paragraph.setNumID(numbering);
            WordText.runs(paragraph, item);
        }
    }

    private void table(Table table) {
        XWPFParagraph caption = document.createParagraph();
        WordText.caption(caption, table.label(), table.title());
        caption.setKeepNext(true);
        WordTable.add(document, table, parts.paper().width());
        notes(table.notes());
    }

    private void figure(Figure figure) throws IOException, InvalidFormatException {
        Picture picture = Pictures.of(figure.data(), report.language());
        XWPFParagraph place = document.createParagraph();
        place.setSpacingBefore(120);
        place.setKeepNext(true);
        byte[] png = Pixels.png(picture);
        var run = place.createRun();
        run.addPicture(
                new ByteArrayInputStream(png),
                PictureType.PNG,
                figure.id() + ".png",
                Units.toEMU(picture.width()),
                Units.toEMU(picture.height()));
        var properties = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
        properties.setId(++pictures);
        properties.setName(figure.label());
        properties.setDescr(figure.altText());
        XWPFParagraph caption = document.createParagraph();
        WordText.caption(caption, figure.label(), figure.caption());
        caption.setKeepNext(!figure.notes().isEmpty());
        notes(figure.notes());
    }

    /** A table that nothing follows would grow together with the next one. */
    private void notes(List<List<Run>> notes) {
        for (int i = 0; i < Math.max(1, notes.size()); i++) {
            XWPFParagraph note = document.createParagraph();
            note.setStyle("Note");
            if (i < notes.size()) {
                WordText.runs(note, notes.get(i));
            }
            if (i >= notes.size() - 1) {
                note.setSpacingAfter(240);
            }
        }
    }
}
