package mentoring.reports.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Rectangle;
import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import mentoring.reports.Fixtures;
import mentoring.reports.Format;
import mentoring.reports.OpenReports;
import mentoring.reports.ReportInfo;
import mentoring.reports.ReportRequest;
import mentoring.reports.Reports;
import mentoring.reports.check.Passage.Kind;
import mentoring.reports.check.Passage.Piece;
import mentoring.reports.check.TablePlaces.Place;
import mentoring.reports.release.Zone;
import mentoring.reports.tree.NumberRun.Unit;
import mentoring.reports.tree.Report;
import mentoring.workspace.Language;
import mentoring.workspace.Workspace;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * LibreOffice opens every office file of every report and prints it with the same numbers. Called by name from
 * .ci/claims, because it needs LibreOffice; {@code -Dmentoring.workspace} names a workspace with a release.
 */
class OfficeProof {
    private static final Set<Format> FORMATS = EnumSet.of(Format.DOCX, Format.XLSX, Format.PPTX);
    /** Points from the edge of a page where heads and feet of a DOCX end. */
    private static final int HEAD = 56;

    private static final int FOOT = 52;
    private static final long MINUTES = 5;

    @TempDir
    Path folder;

    private final List<String> faults = new ArrayList<>();
    private int numbers;

    static List<String> reports() {
        return Fixtures.reports(workspace()).list().stream()
                .map(ReportInfo::name)
                .toList();
    }

    private static Workspace workspace() {
        String path = System.getProperty("mentoring.workspace");
        assertThat(path).as("-Dmentoring.workspace").isNotNull();
        return new Workspace(Path.of(path));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void printsTheSameNumbers(String name) throws Exception {
        assumeTrue(isInstalled(), "LibreOffice (soffice) is not installed: apt-get install libreoffice-writer");
        Reports reports = Fixtures.reports(workspace());
        List<Path> files;
        Report report;
        try (OpenReports open = reports.open(Zone.INNER)) {
            String subject = open.subjects(name, null).get(0).code();
            ReportRequest request = new ReportRequest(
                    name, null, subject, Zone.INNER, FORMATS, folder, Language.RU, Fixtures.PRINTED_ON);
            files = open.render(request);
            report = open.tree(request);
        }
        int pages = 0;
        for (Path file : files) {
            Path pdf = printed(file);
            if (file.toString().endsWith(".docx")) {
                word(pdf, Imprint.of(file), report);
            } else if (file.toString().endsWith(".xlsx")) {
                sheets(pdf, Imprint.of(file).passages());
                changedNumberIsMissed(pdf, Imprint.of(file).passages());
            } else {
                slides(pdf, Imprint.of(file).passages());
            }
            pages += texts(pdf, 0, 0).size();
        }
        System.out.printf(
                "%s printed by LibreOffice: %d files, %d pages, %d numbers, %d faults%n",
                name, files.size(), pages, numbers, faults.size());
        assertThat(faults).isEmpty();
    }

    private static boolean isInstalled() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(p -> Files.isExecutable(Path.of(p, "soffice")));
    }

    private Path printed(Path file) throws IOException, InterruptedException {
        Path out = Files.createDirectories(folder.resolve(file.getFileName() + "-printed"));
        ProcessBuilder builder = new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                out.toString(),
                file.toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        String log = Files.readString(folder.resolve("soffice.log"));
        assertThat(process.exitValue()).as(log).isZero();
        String name = file.getFileName().toString();
        Path pdf = out.resolve(name.substring(0, name.lastIndexOf('.')) + ".pdf");
        assertThat(pdf).as(log).isRegularFile();
        return pdf;
    }

    /** Texts of the pages without what stands near their upper and lower edge. */
    private static List<String> texts(Path pdf, int head, int foot) throws IOException {
        List<String> texts = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (PDPage page : document.getPages()) {
                int width = Math.round(page.getMediaBox().getWidth());
                int height = Math.round(page.getMediaBox().getHeight());
                PDFTextStripperByArea stripper = new PDFTextStripperByArea();
                stripper.setSortByPosition(false);
                stripper.addRegion("body", new Rectangle(0, head, width, height - head - foot));
                stripper.extractRegions(page);
                texts.add(stripper.getTextForRegion("body"));
            }
        }
        return texts;
    }

    private void word(Path pdf, Imprint imprint, Report report) throws IOException {
        String text = String.join("\n", texts(pdf, HEAD, FOOT));
        take(ReportCheck.text(text, imprint, report, Set.of(Kind.MESSAGE, Kind.LABELS)));
    }

    private void slides(Path pdf, List<Passage> passages) throws IOException {
        List<String> texts = texts(pdf, 0, 0);
        SlideCheck check = new SlideCheck();
        check.compare(texts.subList(1, texts.size()), passages).forEach(f -> faults.add("slides: " + f));
        numbers += check.numbers();
    }

    private void take(ReportCheck.Result result) {
        numbers += result.numbers();
        result.findings().forEach(f -> faults.add("text: " + f));
    }

    /** Every number of every table as often as the tables have it, and no column too narrow for its numbers. */
    private void sheets(Path pdf, List<Passage> passages) throws IOException {
        String text = String.join("\n", texts(pdf, 0, 0));
        String letters = Letters.strip(text);
        Map<String, Integer> wanted = new HashMap<>();
        for (int i = 0; i < passages.size(); i++) {
            if (passages.get(i).kind() == Kind.CAPTION) {
                for (Place place : TablePlaces.of(passages, i)) {
                    Piece piece = place.piece();
                    numbers++;
                    boolean isText = place.words()
                            || piece.value() == null
                            || Unit.YES_NO.name().equals(piece.unit());
                    if (!isText) {
                        wanted.merge(shown(piece), 1, Integer::sum);
                    } else if (!letters.contains(Letters.strip(place.cell()))) {
                        faults.add("sheet: " + place.name() + " " + place.cell());
                    }
                }
            }
        }
        Map<String, Integer> found = new HashMap<>();
        for (String token : text.split("[\\s\u00A0]+")) {
            found.merge(token, 1, Integer::sum);
        }
        wanted.forEach((number, times) -> {
            if (found.getOrDefault(number, 0) < times) {
                faults.add("sheet: " + number + " " + found.getOrDefault(number, 0) + " times instead of " + times);
            }
        });
        if (text.contains("###")) {
            faults.add("sheet: a column is too narrow");
        }
    }

    /** The proof would see it: each table once more with one number that the file has not. */
    private void changedNumberIsMissed(Path pdf, List<Passage> passages) throws IOException {
        List<String> before = List.copyOf(faults);
        int counted = numbers;
        List<Passage> changed = passages.stream()
                .map(p -> new Passage(
                        p.kind(),
                        p.place(),
                        p.pieces().stream().map(OfficeProof::another).toList()))
                .toList();
        sheets(pdf, changed);
        boolean any = changed.stream()
                .anyMatch(p -> p.kind() == Kind.ROW && p.pieces().stream().anyMatch(n -> n.value() != null));
        assertThat(faults.size() > before.size()).isEqualTo(any);
        faults.clear();
        faults.addAll(before);
        numbers = counted;
    }

    private static Piece another(Piece piece) {
        return piece.value() == null
                ? piece
                : new Piece(
                        piece.text(),
                        piece.key(),
                        new BigDecimal(piece.value())
                                .add(new BigDecimal("73219"))
                                .toPlainString(),
                        piece.unit(),
                        piece.column());
    }

    /** As a spreadsheet in English shows it. */
    private static String shown(Piece piece) {
        BigDecimal value = new BigDecimal(piece.value());
        String format =
                switch (Unit.valueOf(piece.unit())) {
                    case COUNT -> "#,##0";
                    case SHARE -> "0.0%";
                    case POINTS -> "+0.0;-0.0";
                    case DIFFERENCE -> "+#,##0;-#,##0";
                    case NUMBER, YES_NO -> decimals(piece.text());
                };
        BigDecimal number = piece.unit().equals(Unit.POINTS.name()) ? value.movePointRight(2) : value;
        DecimalFormat printed = new DecimalFormat(format, DecimalFormatSymbols.getInstance(Locale.ROOT));
        printed.setRoundingMode(RoundingMode.HALF_UP);
        String text = printed.format(number);
        return text.matches("[+-]0(\\.0+)?") ? text.substring(1) : text;
    }

    /** As many digits after the point as were printed. */
    private static String decimals(String printed) {
        int comma = printed.lastIndexOf(',');
        return comma < 0 ? "0" : "#,##0." + "0".repeat(printed.length() - comma - 1);
    }
}
