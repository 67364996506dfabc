package mentoring.reports.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import mentoring.reports.FixtureRelease;
import mentoring.reports.Fixtures;
import mentoring.reports.Format;
import mentoring.reports.Reports;
import mentoring.reports.layout.html.HtmlLayout;
import mentoring.reports.layout.pdf.PdfLayout;
import mentoring.reports.layout.sheet.CsvLayout;
import mentoring.reports.layout.sheet.XlsxLayout;
import mentoring.reports.layout.slides.SlideLayout;
import mentoring.reports.layout.word.WordLayout;
import mentoring.reports.release.Zone;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.Figure;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.Paragraph;
import mentoring.reports.tree.Report;
import mentoring.reports.tree.Run;
import mentoring.reports.tree.Section;
import mentoring.reports.tree.Table;
import mentoring.workspace.UserError;
import mentoring.workspace.Workspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReportCheckTest {
    private static final String NAME = "monitoring_izh-2022-05_94701000";

    @TempDir
    static Path folder;

    private static Reports reports;
    private static Report tree;

    @BeforeAll
    static void render() {
        Workspace workspace = FixtureRelease.workspace(folder.resolve("ws"));
        reports = Fixtures.reports(workspace);
        for (String campaign : List.of("izh-2022-05", "udm-2022-12")) {
            reports.render(Fixtures.request(
                    campaign,
                    null,
                    Zone.INNER,
                    folder,
                    Format.PDF,
                    Format.HTML,
                    Format.DOCX,
                    Format.XLSX,
                    Format.PPTX,
                    Format.CSV));
        }
        tree = Fixtures.tree(workspace, "izh-2022-05", Zone.INNER);
    }

    private static ReportCheck.Result check(Path file) {
        return ReportCheck.check(file, (release, request) -> reports.tree(request));
    }

    @ParameterizedTest
    @CsvSource({
        NAME + ",pdf",
        NAME + ",html",
        NAME + ",docx",
        NAME + ",xlsx",
        NAME + ",pptx",
        NAME + "_indicators,csv",
        "monitoring_udm-2022-12_94,pdf",
        "monitoring_udm-2022-12_94,html",
        "monitoring_udm-2022-12_94,docx",
        "monitoring_udm-2022-12_94,xlsx",
        "monitoring_udm-2022-12_94,pptx",
        "monitoring_udm-2022-12_94_indicators,csv",
    })
    void whatWasRenderedIsRight(String name, String extension) {
        ReportCheck.Result result = check(folder.resolve(name + "." + extension));
        assertThat(result.findings()).isEmpty();
        int least =
                switch (extension) {
                    case "pptx" -> 2; // one slide
                    case "csv" -> 75; // fifteen indicators
                    case "xlsx" -> 130;
                    default -> 230;
                };
        assertThat(result.numbers()).isGreaterThanOrEqualTo(least);
    }

    private enum Kind {
        PDF,
        HTML,
        DOCX,
        XLSX,
        CSV
    }

    /** Puts a file that was laid out from another tree in the place of the right one, with the right imprint. */
    private static Path forge(Kind kind, Report report) throws IOException {
        Path forged = Files.createDirectories(folder.resolve("forged-" + System.nanoTime()));
        Files.copy(Imprint.file(folder, NAME), Imprint.file(forged, NAME));
        String table = kind == Kind.CSV ? "_indicators" : "";
        Path file = forged.resolve(NAME + table + "." + kind.name().toLowerCase());
        Files.write(
                file,
                switch (kind) {
                    case PDF -> PdfLayout.pdf(report, Fixtures.PRINTED_ON);
                    case HTML -> HtmlLayout.html(report);
                    case DOCX -> WordLayout.docx(report, java.util.Map.of(), Fixtures.PRINTED_ON);
                    case XLSX -> XlsxLayout.xlsx(report, Fixtures.PRINTED_ON);
                    case CSV -> CsvLayout.csv(report, report.tables().get(0));
                });
        return file;
    }

    private static Report withCells(UnaryOperator<List<Table.Row>> change) {
        return with(block -> block instanceof Table table && table.id().equals("indicators")
                ? new Table(
                        table.id(),
                        table.label(),
                        table.title(),
                        table.columns(),
                        change.apply(new ArrayList<>(table.rows())),
                        table.notes())
                : block);
    }

    private static Report with(UnaryOperator<Block> change) {
        List<Section> sections = tree.sections().stream()
                .map(s -> new Section(
                        s.level(),
                        s.id(),
                        s.title(),
                        s.blocks().stream().map(change).toList()))
                .toList();
        return new Report(tree.id(), tree.language(), tree.title(), sections);
    }

    private static Table.Row replaced(Table.Row row, int column, Table.Cell cell) {
        List<Table.Cell> cells = new ArrayList<>(row.cells());
        cells.set(column, cell);
        return new Table.Row(row.kind(), cells);
    }

    private static NumberRun another(NumberRun run, String value, String text) {
        return new NumberRun(
                new java.math.BigDecimal(value),
                run.unit(),
                run.decimals(),
                run.state(),
                text,
                run.bold(),
                run.source());
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void changedDigitInATableIsFound(Kind kind) throws IOException {
        Report forged = withCells(rows -> {
            NumberRun n = (NumberRun) rows.get(0).cells().get(3).runs().get(0);
            assertThat(n.text()).isEqualTo("50");
            rows.set(0, replaced(rows.get(0), 3, Table.Cell.of(another(n, "56", "56"))));
            return rows;
        });
        assertThat(check(forge(kind, forged)).findings()).singleElement().satisfies(f -> {
            assertThat(f.place()).isEqualTo("indicators/1/4");
            assertThat(f.key()).isEqualTo("izh-2022-05/iz01/municipality/94701000.numerator");
            assertThat(f.expected()).isEqualTo("50");
            assertThat(f.found()).startsWith("56");
        });
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void twoRightNumbersThatWereSwappedAreFound(Kind kind) throws IOException {
        Report forged = withCells(rows -> {
            Table.Cell one = rows.get(0).cells().get(3);
            Table.Cell other = rows.get(1).cells().get(3);
            rows.set(0, replaced(rows.get(0), 3, other));
            rows.set(1, replaced(rows.get(1), 3, one));
            return rows;
        });
        assertThat(check(forge(kind, forged)).findings())
                .extracting(Finding::place)
                .containsExactly("indicators/1/4", "indicators/2/4");
    }

    /** In one sentence: the numbers stay, their places change. */
    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"PDF", "HTML", "DOCX"})
    void swappedNumbersOfASentenceAreFound(Kind kind) throws IOException {
        List<String> swapped = new ArrayList<>();
        Report forged = with(block -> {
            if (block instanceof Paragraph paragraph && swapped.isEmpty()) {
                List<Run> runs = new ArrayList<>(paragraph.runs());
                List<Integer> places = new ArrayList<>();
                for (int i = 0; i < runs.size(); i++) {
                    if (runs.get(i) instanceof NumberRun) {
                        places.add(i);
                    }
                }
                if (places.size() >= 2
                        && !runs.get(places.get(0))
                                .text()
                                .equals(runs.get(places.get(1)).text())) {
                    java.util.Collections.swap(runs, places.get(0), places.get(1));
                    swapped.add(runs.get(places.get(0)).text());
                    return new Paragraph(runs);
                }
            }
            return block;
        });
        assertThat(swapped).hasSize(1);
        assertThat(check(forge(kind, forged)).findings()).hasSize(2).allSatisfy(f -> assertThat(f.key())
                .isNotNull());
    }

    @Test
    void digitChangedInTheFileItselfIsFound() throws IOException {
        Path file = forge(Kind.HTML, tree);
        String html = Files.readString(file);
        // in the picture
        assertThat(html).contains(">60,2\u00A0%</text>");
        Files.writeString(file, html.replaceFirst(">60,2\u00A0%</text>", ">62,2\u00A0%</text>"));
        assertThat(check(file).findings()).singleElement().satisfies(f -> {
            assertThat(f.place()).isEqualTo("shares");
            assertThat(f.expected()).isEqualTo("60,2\u00A0%");
        });
    }

    private static Path slides(UnaryOperator<List<Run>> message) throws IOException {
        Report report = with(b -> b instanceof Figure f && !f.message().isEmpty()
                ? new Figure(
                        f.id(), f.label(), f.caption(), f.altText(), f.data(), message.apply(f.message()), f.notes())
                : b);
        Path folder = Files.createDirectories(ReportCheckTest.folder.resolve("slides-" + System.nanoTime()));
        Files.copy(Imprint.file(ReportCheckTest.folder, NAME), Imprint.file(folder, NAME));
        return Files.write(folder.resolve(NAME + ".pptx"), SlideLayout.pptx(report, Fixtures.PRINTED_ON));
    }

    @Test
    void changedDigitOnASlideIsFound() throws IOException {
        List<String> right = new ArrayList<>();
        Path file = slides(runs -> {
            List<Run> changed = new ArrayList<>();
            for (Run run : runs) {
                boolean first = run instanceof NumberRun && right.isEmpty();
                changed.add(first ? another((NumberRun) run, "0.5", "50,1\u00A0%") : run);
                if (first) {
                    right.add(run.text());
                }
            }
            return changed;
        });
        assertThat(check(file).findings()).singleElement().satisfies(f -> {
            assertThat(f.place()).endsWith("/message");
            assertThat(f.key()).isNotNull();
            assertThat(List.of(f.expected())).isEqualTo(right);
            assertThat(f.found()).isEqualTo("50,1%");
        });
    }

    @Test
    void missingSlideIsFound() throws IOException {
        Path file = slides(runs -> List.of());
        assertThat(check(file).findings())
                .singleElement()
                .extracting(Finding::expected, Finding::found)
                .containsExactly("1", "0");
    }

    /** A table that nobody printed cannot be compared, nor a line that was taken away be overlooked. */
    @Test
    void missingLineOfACsvFileIsFound() throws IOException {
        Path file = forge(Kind.CSV, tree);
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        Files.write(file, lines.subList(0, lines.size() - 1));
        assertThat(check(file).findings()).anySatisfy(f -> {
            assertThat(f.expected()).isEqualTo(String.valueOf(lines.size()));
            assertThat(f.found()).isEqualTo(String.valueOf(lines.size() - 1));
        });
        Path other = Files.copy(file, file.resolveSibling(NAME + "_nothing.csv"));
        assertThatThrownBy(() -> check(other)).isInstanceOf(UserError.class);
    }

    @Test
    void missingSentenceIsFound() throws IOException {
        Path file = forge(Kind.HTML, with(b -> b instanceof Paragraph ? new Paragraph(List.of()) : b));
        assertThat(check(file).findings()).isNotEmpty();
    }

    /** Who forges the file and the imprint alike is found by the release. */
    @Test
    void forgedImprintIsFoundByTheRelease() throws IOException {
        Path file = forge(Kind.HTML, tree);
        Path imprint = Imprint.file(file.getParent(), NAME);
        String json = Files.readString(imprint);
        assertThat(json).contains("\"text\":\"50\"");
        Files.writeString(imprint, json.replaceFirst("\"text\":\"50\"", "\"text\":\"51\""));
        Files.writeString(file, Files.readString(file).replaceFirst(">50<", ">51<"));
        assertThat(check(file).findings()).anySatisfy(f -> {
            assertThat(f.expected()).isEqualTo("50");
            assertThat(f.found()).isEqualTo("51");
        });
    }

    @Test
    void mistakesOfTheUser() throws IOException {
        Path lonely = folder.resolve("lonely.pdf");
        Files.writeString(lonely, "x");
        assertThatThrownBy(() -> check(lonely))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("lonely.numbers.json");
        Path damaged = forge(Kind.PDF, tree);
        for (String extension : List.of(".pdf", ".docx", ".xlsx", ".pptx")) {
            Path file = Files.writeString(damaged.resolveSibling(NAME + extension), "no such file");
            assertThatThrownBy(() -> check(file)).isInstanceOf(UserError.class).hasMessageContaining("cannot be read");
        }
        Path other = damaged.resolveSibling(NAME + ".odt");
        Files.writeString(other, "x");
        assertThatThrownBy(() -> check(other))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("pdf, docx, xlsx, pptx, csv and html");
    }
}
