package mentoring.reports.layout.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import mentoring.reports.FixtureRelease;
import mentoring.reports.Fixtures;
import mentoring.reports.ReportRequest;
import mentoring.reports.SampleReport;
import mentoring.reports.release.Zone;
import mentoring.reports.tree.Report;
import mentoring.reports.tree.Section;
import mentoring.reports.tree.Table;
import mentoring.workspace.Language;
import mentoring.workspace.Workspace;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

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

    @ParameterizedTest
    @MethodSource("withBrief")
    void noTextIsCutOffAndEveryLetterHasAGlyph(Report report) throws Exception {
        JasperPrint print = PdfLayout.pages(report);
        assertThat(PdfLint.texts(print)).hasSizeGreaterThan(50);
        assertThat(PdfLint.cutOff(print)).isEmpty();
        assertThat(PdfLint.withoutGlyph(report, print)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void contentsNameThePagesOfTheBookmarks(Report report) throws Exception {
        assertThat(PdfLint.contents(report, PdfLayout.pages(report))).isEmpty();
    }

    /** Below a heading and below the title of a table something must follow on the same page. */
    @ParameterizedTest
    @MethodSource("withBrief")
    void noHeadingStandsAloneAtTheEndOfAPage(Report report) throws Exception {
        assertThat(PdfLint.leftAlone(report, PdfLayout.pages(report))).isEmpty();
    }

    /** The lint itself: a page that ends with a heading, contents of another report, a letter no font has. */
    @Test
    void lintFindsWhatItLooksFor() throws Exception {
        Report report = REPORTS.get(0);
        JasperPrint print = PdfLayout.pages(report);
        String last = PdfLint.texts(print).stream()
                .map(PdfLint::plain)
                .filter(t -> t.startsWith("Источник"))
                .reduce((a, b) -> b)
                .orElseThrow();
        Section heading = new Section(1, "x", last, List.of());
        Report endsWithAHeading = new Report("x", Language.RU, report.title(), List.of(heading));
        assertThat(PdfLint.leftAlone(endsWithAHeading, print)).isNotEmpty();
        assertThat(PdfLint.contents(endsWithAHeading, print)).isNotEmpty();
        JRPrintText text = PdfLint.texts(print).get(0);
        text.setText("\u4E2D");
        text.setTextTruncateIndex(3);
        assertThat(PdfLint.withoutGlyph(report, print)).containsExactly("no glyph: \u4E2D");
        assertThat(PdfLint.cutOff(print)).hasSize(1);
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
        assertThat(PdfLint.archive(PdfLayout.pdf(report, Fixtures.PRINTED_ON))).isEmpty();
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
}
