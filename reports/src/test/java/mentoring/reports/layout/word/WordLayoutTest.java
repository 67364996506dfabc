package mentoring.reports.layout.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import mentoring.reports.FixtureRelease;
import mentoring.reports.Fixtures;
import mentoring.reports.SampleReport;
import mentoring.reports.layout.pdf.PdfLayout;
import mentoring.reports.layout.pdf.PdfLint;
import mentoring.reports.release.Zone;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.Paragraph;
import mentoring.reports.tree.Report;
import mentoring.reports.tree.Section;
import mentoring.reports.tree.Table;
import mentoring.reports.tree.TextRun;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordLayoutTest {
    @TempDir
    static Path folder;

    private static Report monitoring;
    private static final Report SAMPLE = SampleReport.report();

    @BeforeAll
    static void report() {
        monitoring = Fixtures.tree(FixtureRelease.workspace(folder), "izh-2022-05", Zone.INNER);
    }

    static Stream<Report> all() {
        return Stream.of(monitoring, SAMPLE);
    }

    private static byte[] docx(Report report) {
        return WordLayout.docx(report, PdfLayout.sectionPages(report), Fixtures.PRINTED_ON);
    }

    private static XWPFDocument open(Report report) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(docx(report)));
    }

    private static List<XWPFParagraph> styled(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(p -> p.getStyle() != null && p.getStyle().startsWith(style))
                .toList();
    }

    /** One outline in both: level and text of every heading. */
    @ParameterizedTest
    @MethodSource("all")
    void headingsAreTheBookmarksOfThePdf(Report report) throws IOException {
        List<String> bookmarks = PdfLint.outline(PdfLayout.pdf(report, Fixtures.PRINTED_ON));
        assertThat(bookmarks).hasSameSizeAs(report.sections());
        assertThat(WordOutline.of(docx(report))).isEqualTo(bookmarks);
    }

    @ParameterizedTest
    @MethodSource("all")
    void contentsAreFilledAndLeadToTheHeadings(Report report) throws IOException {
        Map<String, Integer> pages = PdfLayout.sectionPages(report);
        try (XWPFDocument document = open(report)) {
            List<XWPFParagraph> lines = styled(document, "TOC").stream()
                    .filter(p -> !p.getStyle().equals("TOCHeading"))
                    .toList();
            assertThat(lines).hasSameSizeAs(report.sections());
            assertThat(lines.get(0).getCTP().xmlText()).contains("TOC \\o \"1-2\" \\h \\z \\u");
            for (int i = 0; i < lines.size(); i++) {
                var section = report.sections().get(i);
                var link = lines.get(i).getCTP().getHyperlinkArray(0);
                assertThat(link.getRArray(0).getTArray(0).getStringValue()).isEqualTo(section.title());
                assertThat(link.getRArray(5).getTArray(0).getStringValue())
                        .isEqualTo(String.valueOf(pages.get(section.id())));
                String anchor = link.getAnchor();
                var heading = styled(document, "Heading").get(i);
                assertThat(heading.getCTP().getBookmarkStartArray(0).getName()).isEqualTo(anchor);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void tablesAreTablesWithARepeatedHead(Report report) throws IOException {
        try (XWPFDocument document = open(report)) {
            assertThat(document.getTables()).hasSameSizeAs(report.tables());
            for (int t = 0; t < report.tables().size(); t++) {
                var tree = report.tables().get(t);
                var word = document.getTables().get(t);
                assertThat(word.getRow(0).isRepeatHeader()).isTrue();
                assertThat(word.getRows()).hasSize(tree.rows().size() + 1);
                for (int r = 0; r < tree.rows().size(); r++) {
                    assertThat(word.getRow(r + 1).getTableCells().stream()
                                    .map(c -> c.getText())
                                    .toList())
                            .isEqualTo(tree.rows().get(r).cells().stream()
                                    .map(c -> c.text())
                                    .toList());
                }
            }
        }
    }

    @Test
    void captionsCountAndPicturesAreFineAndDescribed() throws Exception {
        try (XWPFDocument document = open(SAMPLE)) {
            List<XWPFParagraph> captions = styled(document, "Caption");
            assertThat(captions.get(0).getText()).isEqualTo("Таблица 1. Школы");
            assertThat(captions.get(0).getCTP().xmlText()).contains("SEQ Таблица \\* ARABIC");
            assertThat(captions).hasSize(1 + 13);
            assertThat(document.getAllPictures()).hasSize(13);
            var image = ImageIO.read(
                    new ByteArrayInputStream(document.getAllPictures().get(0).getData()));
            // 482 points at 200 dpi: 482 / 72 × 200 = 1338.9
            assertThat(image.getWidth()).isEqualTo(1339);
            String xml = document.getDocument().xmlText();
            assertThat(xml).contains("descr=\"Рисунок вида survival\"");
        }
    }

    @Test
    void paperLanguageAndPageNumbers() throws Exception {
        try (XWPFDocument document = open(SAMPLE)) {
            var section = document.getDocument().getBody().getSectPr();
            assertThat(section.getPgSz().getW()).hasToString("11906");
            assertThat(section.getPgSz().getH()).hasToString("16838");
            assertThat(document.getStyle().getDocDefaults().xmlText()).contains("ru-RU");
            assertThat(document.getFooterList().stream()
                            .map(f -> f._getHdrFtr().xmlText())
                            .toList()
                            .toString())
                    .contains(" PAGE ", " NUMPAGES ");
            assertThat(document.getProperties().getCoreProperties().getTitle())
                    .isEqualTo(SAMPLE.title().title());
        }
    }

    /** Twelve columns of 40 points, with words of one or of eighteen letters. */
    private static Table wide(String id, String word) {
        List<Table.Column> columns = Stream.iterate(1, i -> i + 1)
                .limit(12)
                .map(i -> new Table.Column("c" + i, word, 40, Table.Align.LEFT))
                .toList();
        Table.Row row =
                Table.Row.body(columns.stream().map(c -> Table.Cell.of("нет")).toList());
        return new Table(id, "Таблица 1", "Ширина", columns, List.of(row), List.of());
    }

    /** Heading and table lie on their side together, what follows stands upright; narrow columns never turn. */
    @Test
    void aTableOfManyWideColumnsLiesOnItsSide() throws IOException {
        Block text = new Paragraph(TextRun.of("Текст."));
        List<Section> sections = List.of(
                new Section(1, "a", "Узкая", List.of(text, wide("narrow", "А"))),
                new Section(1, "b", "Широкая", List.of(wide("wide", "взаимопосещаемость"))),
                new Section(1, "c", "Потом", List.of(text)));
        Report report = new Report("x", SAMPLE.language(), SAMPLE.title(), sections);
        byte[] docx = WordLayout.docx(report, Map.of(), Fixtures.PRINTED_ON);
        Files.write(Path.of("target/wide.docx"), docx);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            List<XWPFParagraph> ends = document.getParagraphs().stream()
                    .filter(p -> p.getCTP().isSetPPr() && p.getCTP().getPPr().isSetSectPr())
                    .toList();
            assertThat(ends)
                    .extracting(p ->
                            p.getCTP().getPPr().getSectPr().getPgSz().getW().toString())
                    .containsExactly("11906", "16838");
            var turned = ends.get(1).getCTP().getPPr().getSectPr();
            assertThat(turned.isSetTitlePg()).isFalse();
            assertThat(turned.sizeOfHeaderReferenceArray()).isEqualTo(1);
            var last = document.getDocument().getBody().getSectPr();
            assertThat(last.getPgSz().getW()).hasToString("11906");
            int headings =
                    document.getPosOfParagraph(styled(document, "Heading").get(1));
            assertThat(document.getPosOfParagraph(ends.get(0))).isEqualTo(headings - 1);
            // 729 points of text
            assertThat(document.getTables().get(1).getWidth()).isEqualTo(14580);
            assertThat(document.getTables().get(0).getWidth()).isEqualTo(9640);
        }
    }

    /** Up to ten rows stay with the notes; of more rows only the last two. */
    @Test
    void shortTablesStayWhole() throws IOException {
        try (XWPFDocument document = open(monitoring)) {
            for (int t = 0; t < document.getTables().size(); t++) {
                var rows = document.getTables().get(t).getRows();
                List<Boolean> keep = rows.stream()
                        .map(r -> r.getCell(0).getParagraphs().get(0).isKeepNext())
                        .toList();
                assertThat(keep.get(keep.size() - 1)).isTrue();
                assertThat(keep.get(0)).isEqualTo(rows.size() - 1 <= 10);
            }
        }
    }

    @Test
    void everyNumberedListBeginsWithOne() throws IOException {
        try (XWPFDocument document = open(SAMPLE)) {
            List<XWPFParagraph> items = styled(document, "ListNumber");
            assertThat(items).extracting(XWPFParagraph::getText).containsExactly("сначала;", "потом.", "снова первое.");
            assertThat(items.get(0).getNumID())
                    .isEqualTo(items.get(1).getNumID())
                    .isNotEqualTo(items.get(2).getNumID());
        }
    }

    @Test
    void sameReportGivesTheSameBytes() throws IOException {
        assertThat(docx(SAMPLE)).isEqualTo(docx(SAMPLE));
        Files.write(Path.of("target/sample.docx"), docx(SAMPLE));
        Files.write(Path.of("target/monitoring.docx"), docx(monitoring));
        Files.write(Path.of("target/sample.pdf"), PdfLayout.pdf(SAMPLE, Fixtures.PRINTED_ON));
    }
}
