package mentoring.reports.layout.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Font;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import mentoring.reports.FixtureRelease;
import mentoring.reports.Fixtures;
import mentoring.reports.ReportRequest;
import mentoring.reports.SampleReport;
import mentoring.reports.release.Zone;
import mentoring.reports.tree.Report;
import mentoring.reports.tree.Table;
import mentoring.workspace.Language;
import mentoring.workspace.Workspace;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.PrintBookmark;
import net.sf.jasperreports.engine.fonts.FontUtil;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfLayoutTest {
    @TempDir
    static Path folder;

    private static final List<Report> REPORTS = new ArrayList<>();
    private static Report passport;

    @BeforeAll
    static void reports() {
        var workspace = FixtureRelease.workspace(folder.resolve("izhevsk"));
        var outcomes = FixtureRelease.withOutcomes(folder.resolve("outcomes"));
        REPORTS.clear();
        REPORTS.add(Fixtures.tree(workspace, "izh-2022-05", Zone.INNER));
        REPORTS.add(Fixtures.tree(workspace, "izh-2022-11", Zone.PUBLIC));
        REPORTS.add(Fixtures.tree(workspace, "udm-2022-12", Zone.INNER));
        REPORTS.add(Fixtures.tree(outcomes, "regional-annual", "udm-2022-12", "94", Zone.INNER, Language.RU));
        REPORTS.add(Fixtures.tree(outcomes, "municipal", "udm-2022-12", "94616000", Zone.PUBLIC, Language.EN));
        REPORTS.add(SampleReport.report());
        var programmes = FixtureRelease.workspace(folder.resolve("programmes"), "/fixture/programmes.sql");
        REPORTS.add(tree(programmes, "resolution-evidence", null));
        REPORTS.add(tree(programmes, "programme-monitoring", null));
        REPORTS.add(tree(programmes, "data-quality", null));
        passport = tree(programmes, "school-passport", "S001");
    }

    private static Report tree(Workspace workspace, String name, String territory) {
        return Fixtures.reports(workspace)
                .tree(new ReportRequest(
                        name,
                        "izh-2022-11",
                        territory,
                        Zone.INNER,
                        Set.of(),
                        folder,
                        Language.RU,
                        Fixtures.PRINTED_ON));
    }

    /** Reports with a title page and contents, and a brief one without. */
    static Stream<Report> withBrief() {
        return Stream.concat(all(), Stream.of(passport));
    }

    static Stream<Report> all() {
        return REPORTS.stream();
    }

    static Stream<Report> monitoring() {
        return REPORTS.stream().filter(r -> r.id().equals("monitoring"));
    }

    /** Only with print.keep.full.text can a text that did not fit be found at all. */
    @ParameterizedTest
    @MethodSource("withBrief")
    void noTextIsCutOff(Report report) throws Exception {
        List<JRPrintText> texts = texts(PdfLayout.pages(report));
        assertThat(texts).hasSizeGreaterThan(50);
        for (JRPrintText text : texts) {
            assertThat(text.getTextTruncateIndex()).as(text.getOriginalText()).isNull();
        }
    }

    @ParameterizedTest
    @MethodSource("withBrief")
    void everyLetterHasAGlyph(Report report) throws Exception {
        FontUtil fonts = FontUtil.getInstance(DefaultJasperReportsContext.getInstance());
        for (JRPrintText text : texts(PdfLayout.pages(report))) {
            Font font = fonts.getAwtFontFromBundles(text.getFontName(), Font.PLAIN, 10f, Locale.ROOT, false);
            String plain = styled(text);
            assertThat(font.canDisplayUpTo(plain.replaceAll("[\n\t]", "")))
                    .as(plain)
                    .isEqualTo(-1);
        }
    }

    /** What the reader sees of a marked-up text. */
    private static String styled(JRPrintText text) {
        String plain = text.getFullText() == null ? "" : text.getFullText();
        return "styled".equals(text.getMarkup())
                ? plain.replaceAll("<[^>]*>", "")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&amp;", "&")
                : plain;
    }

    @ParameterizedTest
    @MethodSource("all")
    void contentsNameThePagesOfTheBookmarks(Report report) throws Exception {
        JasperPrint print = PdfLayout.pages(report);
        List<PrintBookmark> bookmarks = new ArrayList<>();
        flatten(print.getBookmarks(), bookmarks);
        assertThat(bookmarks)
                .extracting(PrintBookmark::getLabel)
                .containsExactlyElementsOf(
                        report.sections().stream().map(s -> s.title()).toList());
        List<String> contents = print.getPages().get(1).getElements().stream()
                .filter(JRPrintText.class::isInstance)
                .map(e -> ((JRPrintText) e).getFullText())
                .toList();
        for (PrintBookmark bookmark : bookmarks) {
            int label = contents.indexOf(bookmark.getLabel());
            assertThat(contents.get(label + 1))
                    .as(bookmark.getLabel())
                    .isEqualTo(String.valueOf(bookmark.getPageIndex() + 1));
        }
    }

    private static void flatten(List<PrintBookmark> bookmarks, List<PrintBookmark> all) {
        for (PrintBookmark bookmark : bookmarks) {
            all.add(bookmark);
            if (bookmark.getBookmarks() != null) {
                flatten(bookmark.getBookmarks(), all);
            }
        }
    }

    /** Below a heading and below the title of a table something must follow on the same page. */
    @ParameterizedTest
    @MethodSource("all")
    void noHeadingStandsAloneAtTheEndOfAPage(Report report) throws Exception {
        List<String> headings = new ArrayList<>();
        report.sections().forEach(s -> headings.add(s.title()));
        report.tables().forEach(t -> headings.add(t.label() + ". " + t.title()));
        List<JRPrintPage> pages = PdfLayout.pages(report).getPages();
        for (JRPrintPage page : pages.subList(2, pages.size())) {
            List<String> texts = new ArrayList<>();
            collect(page.getElements(), e -> texts.add(styled(e)));
            // The last two texts are the footer.
            String last = texts.get(texts.size() - 3);
            assertThat(headings).doesNotContain(last);
        }
    }

    @ParameterizedTest
    @MethodSource("monitoring")
    void textAndNumbersCanBeExtracted(Report report) throws Exception {
        byte[] pdf = PdfLayout.pdf(report, Fixtures.PRINTED_ON);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document).replace('\u00A0', ' ');
            for (Table.Row row : report.tables().get(0).rows()) {
                for (Table.Cell cell : row.cells().subList(3, 8)) {
                    assertThat(text).contains(cell.text().replace('\u00A0', ' '));
                }
            }
            assertThat(text).contains("Стр. 3 из " + document.getNumberOfPages());
            // letters of the chart are letters
            assertThat(text).contains("5. Дорожная карта").contains("11. Молодые специалисты в программах");
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo(report.title().title());
        }
    }

    @ParameterizedTest
    @MethodSource("withBrief")
    void fileIsPdfA2u(Report report) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        byte[] pdf = PdfLayout.pdf(report, Fixtures.PRINTED_ON);
        PDFAFlavour flavour = PDFAFlavour.PDFA_2_U;
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            assertThat(result.getFailedChecks().keySet()).isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    /** The JDK puts reflection on another footing after fifteen calls, which the class filter once did not allow. */
    @Test
    void manyReportsInOneProcess() throws Exception {
        int pages = PdfLayout.pages(REPORTS.get(2)).getPages().size();
        for (int i = 0; i < 20; i++) {
            assertThat(PdfLayout.pages(REPORTS.get(2)).getPages()).hasSize(pages);
        }
    }

    @Test
    void sameReportGivesTheSameBytes() {
        Report report = REPORTS.get(0);
        assertThat(PdfLayout.pdf(report, Fixtures.PRINTED_ON)).isEqualTo(PdfLayout.pdf(report, Fixtures.PRINTED_ON));
    }

    @Test
    void tablesAreLaidOutWithoutACompiler() throws Exception {
        Table table = REPORTS.get(0).tables().get(0);
        var report = new TableDesign(table).report();
        var data = (net.sf.jasperreports.engine.design.JRReportCompileData) report.getCompileData();
        var evaluation =
                (net.sf.jasperreports.compilers.ReportExpressionEvaluationData) data.getMainDatasetCompileData();
        assertThat(evaluation.getCompileData()).isNull();
    }

    /** Reads a file, starts a program, uses reflection, reaches a helper of ours, a connection, a setting. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "String.valueOf(new java.io.File(\"/etc/passwd\").length()) | java.io.File",
                "String.valueOf(Runtime.getRuntime().exec(\"true\")) | java.lang.Runtime",
                "String.valueOf(Class.forName(\"java.lang.Runtime\").getDeclaredMethods().length) | java.lang.Class",
                "new String(java.nio.file.Files.readAllBytes(java.nio.file.Path.of(\"/etc/passwd\"))) | java.nio.file",
                "String.valueOf(mentoring.reports.Resources.text(\"/reports/layout/book.jrxml\")) | mentoring.reports.Resources",
                "String.valueOf(java.sql.DriverManager.getConnection(\"jdbc:duckdb:\")) | java.sql.DriverManager",
                "System.setProperty(\"a\", \"b\") | java.lang.System",
            })
    void templateThatReachesForTheSystemIsRefused(String expression, String refused) throws Exception {
        var bad = JasperCompileManager.compileReport(new ByteArrayInputStream(
                template("<element kind=\"textField\" x=\"0\" y=\"0\" width=\"100\" height=\"20\">"
                                + "<expression><![CDATA[" + expression + "]]></expression></element>")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertThatThrownBy(() -> JasperFillManager.fillReport(bad, new java.util.HashMap<>()))
                .hasStackTraceContaining(refused)
                .hasStackTraceContaining("is not visible to reports");
    }

    /** A picture is a file or an address as well. */
    @Test
    void templateThatLoadsAFileAsAPictureIsRefused() throws Exception {
        Path secret = Files.write(
                folder.resolve("secret.png"),
                mentoring.reports.layout.Pixels.png(new mentoring.reports.picture.Picture(10, 10, List.of())));
        var bad = JasperCompileManager.compileReport(new ByteArrayInputStream(
                template("<element kind=\"image\" x=\"0\" y=\"0\" width=\"20\" height=\"20\" onErrorType=\"Error\">"
                                + "<expression><![CDATA[\"" + secret + "\"]]></expression></element>")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertThatThrownBy(() -> JasperFillManager.fillReport(bad, new java.util.HashMap<>()))
                .isInstanceOf(net.sf.jasperreports.engine.JRException.class);
    }

    private static String template(String element) {
        return """
                <jasperReport name="bad" language="java" pageWidth="100" pageHeight="100" columnWidth="100"
                    leftMargin="0" rightMargin="0" topMargin="0" bottomMargin="0" whenNoDataType="AllSectionsNoDetail">
                  <title height="20">"""
                + element + "</title></jasperReport>";
    }

    private interface TextVisitor {
        void visit(JRPrintText text);
    }

    private static List<JRPrintText> texts(JasperPrint print) {
        List<JRPrintText> texts = new ArrayList<>();
        print.getPages().forEach(p -> collect(p.getElements(), texts::add));
        return texts;
    }

    private static void collect(List<JRPrintElement> elements, TextVisitor visitor) {
        for (JRPrintElement element : elements) {
            if (element instanceof JRPrintText text) {
                visitor.visit(text);
            } else if (element instanceof JRPrintFrame frame) {
                collect(frame.getElements(), visitor);
            }
        }
    }
}
