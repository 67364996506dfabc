package mentoring.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import mentoring.reports.check.Finding;
import mentoring.reports.check.ReportCheck;
import mentoring.reports.layout.pdf.PdfLint;
import mentoring.reports.layout.word.WordOutline;
import mentoring.reports.release.Zone;
import mentoring.reports.tree.Report;
import mentoring.workspace.Language;
import mentoring.workspace.Workspace;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every report for every subject of a workspace, in every format: PDF/A-2u, nothing cut off, contents and headings as
 * they should be, one outline in PDF and DOCX, every number that of the release. Takes minutes, so it is called by name
 * from .ci/claims; {@code -Dmentoring.workspace} names a workspace with a release, {@code
 * -Dmentoring.only} chooses reports, {@code -Dmentoring.step} takes every nth subject only.
 */
class ReportsProof {
    private static final int THREADS = 2;
    /** In the public zone and in English every eighth subject is looked at. */
    private static final int SAMPLE = 8;

    private static final int SHOWN = 20;

    @TempDir
    Path folder;

    static List<Arguments> scopes() {
        List<String> names = reports(workspace()).list().stream()
                .map(ReportInfo::name)
                .filter(n -> only().isEmpty() || only().contains(n))
                .toList();
        List<Arguments> scopes = new ArrayList<>();
        int step = Integer.getInteger("mentoring.step", 1);
        names.forEach(n -> scopes.add(Arguments.of(n, Zone.INNER, Language.RU, step)));
        // an operator's report has no public edition
        names.stream()
                .filter(n -> !n.equals("data-quality"))
                .forEach(n -> scopes.add(Arguments.of(n, Zone.PUBLIC, Language.EN, SAMPLE * step)));
        return scopes;
    }

    private static List<String> only() {
        String chosen = System.getProperty("mentoring.only", "");
        return chosen.isEmpty() ? List.of() : List.of(chosen.split(","));
    }

    private static Workspace workspace() {
        String path = System.getProperty("mentoring.workspace");
        assertThat(path).as("-Dmentoring.workspace").isNotNull();
        return new Workspace(Path.of(path));
    }

    private static Reports reports(Workspace workspace) {
        return Fixtures.reports(workspace);
    }

    @ParameterizedTest
    @MethodSource("scopes")
    void everyFileIsRight(String name, Zone zone, Language language, int step) throws Exception {
        Reports reports = reports(workspace());
        ConcurrentLinkedQueue<Territory> subjects = new ConcurrentLinkedQueue<>();
        try (OpenReports open = reports.open(zone)) {
            List<Territory> all = open.subjects(name, null);
            for (int i = 0; i < all.size(); i += step) {
                subjects.add(all.get(i));
            }
        }
        assertThat(subjects).isNotEmpty();
        ReportRequest request = new ReportRequest(
                name, null, null, zone, EnumSet.allOf(Format.class), folder, language, Fixtures.PRINTED_ON);
        Tally tally = new Tally();
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            workers.add(new Thread(() -> work(reports, request, subjects, tally)));
        }
        workers.forEach(Thread::start);
        for (Thread worker : workers) {
            worker.join();
        }
        System.out.printf(
                "%s, %s, %s: %d reports, %d files, %d pages, %d numbers, %d faults%n",
                name,
                zone,
                language,
                tally.reports.get(),
                tally.files.get(),
                tally.pages.get(),
                tally.numbers.get(),
                tally.faults.size());
        assertThat(tally.faults.stream().limit(SHOWN)).isEmpty();
    }

    private static final class Tally {
        private final AtomicInteger reports = new AtomicInteger();
        private final AtomicInteger files = new AtomicInteger();
        private final AtomicInteger pages = new AtomicInteger();
        private final AtomicInteger numbers = new AtomicInteger();
        private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();
    }

    private static void work(
            Reports reports, ReportRequest request, ConcurrentLinkedQueue<Territory> subjects, Tally tally) {
        try (OpenReports open = reports.open(request.zone())) {
            for (Territory subject = subjects.poll(); subject != null; subject = subjects.poll()) {
                String code = subject.code();
                try {
                    one(open, request.forTerritory(code), fault -> tally.faults.add(code + ": " + fault), tally);
                } catch (Exception e) {
                    tally.faults.add(code + ": " + e);
                }
            }
        }
    }

    private interface Faults {
        void add(String fault);
    }

    private static void one(OpenReports open, ReportRequest request, Faults faults, Tally tally) throws Exception {
        List<Path> files = open.render(request);
        Report report = open.tree(request);
        PdfLint.layout(report).forEach(faults::add);
        List<String> headings = List.of();
        for (Path file : files) {
            String name = file.getFileName().toString();
            if (name.endsWith(".pdf")) {
                byte[] pdf = Files.readAllBytes(file);
                PdfLint.archive(pdf).forEach(faults::add);
                headings = PdfLint.outline(pdf);
                tally.pages.addAndGet(pages(pdf));
            } else if (name.endsWith(".docx")) {
                List<String> outline = WordOutline.of(Files.readAllBytes(file));
                if (!outline.equals(headings)) {
                    faults.add(name + ": headings " + outline + " instead of " + headings);
                }
            }
            ReportCheck.Result result = ReportCheck.check(file, (release, again) -> report);
            tally.numbers.addAndGet(result.numbers());
            for (Finding finding : result.findings()) {
                faults.add(name + ": " + finding);
            }
            Files.delete(file);
        }
        tally.files.addAndGet(files.size());
        tally.reports.incrementAndGet();
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }
}
