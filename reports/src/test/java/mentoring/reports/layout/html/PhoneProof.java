package mentoring.reports.layout.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import mentoring.reports.Fixtures;
import mentoring.reports.Format;
import mentoring.reports.OpenReports;
import mentoring.reports.ReportInfo;
import mentoring.reports.ReportRequest;
import mentoring.reports.Reports;
import mentoring.reports.release.Zone;
import mentoring.workspace.Language;
import mentoring.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A browser 390 pixels wide shows every report without scrolling sideways, in letters that can be read, with contents
 * that lead somewhere. Called by name from .ci/claims, because it needs Chromium; {@code -Dmentoring.workspace} names a
 * workspace with a release.
 */
class PhoneProof {
    private static final long MINUTES = 5;
    /** Opens each file in a frame as wide as a phone and writes down what it measures. */
    private static final String PAGE =
            """
            <!DOCTYPE html><meta charset="utf-8"><body><pre id="found"></pre><script>
            const files = [%s];
            const found = document.getElementById('found');
            const texts = 'p, li, td, th, dd, dt, caption, figcaption';
            const size = e => parseFloat(e.ownerDocument.defaultView.getComputedStyle(e).fontSize);
            async function measure(file) {
              const frame = document.createElement('iframe');
              frame.width = 390; frame.height = 800; frame.style.border = 0;
              const loaded = new Promise(done => frame.onload = done);
              frame.src = file;
              document.body.append(frame);
              await loaded;
              const page = frame.contentDocument;
              const all = [...page.querySelectorAll(texts)].filter(e => e.textContent.trim());
              const lost = [...page.querySelectorAll('nav a')].filter(
                a => !page.getElementById(decodeURIComponent(a.hash.slice(1)))).length;
              found.textContent += ['found', file, frame.contentWindow.innerWidth, page.documentElement.scrollWidth,
                all.length, Math.min(...all.map(size)), lost].join(' ') + '\\n';
              frame.remove();
            }
            (async () => { for (const file of files) await measure(file); })();
            </script></body>
            """;

    @TempDir
    Path folder;

    @Test
    void noReportScrollsSideways() throws Exception {
        String path = System.getProperty("mentoring.workspace");
        assertThat(path).as("-Dmentoring.workspace").isNotNull();
        assumeTrue(browser() != null, "Chromium is not installed: apt-get install chromium");
        List<String> files = new ArrayList<>();
        Reports reports = Fixtures.reports(new Workspace(Path.of(path)));
        try (OpenReports open = reports.open(Zone.INNER)) {
            for (ReportInfo info : reports.list()) {
                String subject = open.subjects(info.name(), null).get(0).code();
                ReportRequest request = new ReportRequest(
                        info.name(),
                        null,
                        subject,
                        Zone.INNER,
                        java.util.Set.of(Format.HTML),
                        folder,
                        Language.RU,
                        Fixtures.PRINTED_ON);
                open.render(request).forEach(f -> files.add(f.getFileName().toString()));
            }
        }
        // The proof must see a page that is too wide.
        Files.writeString(folder.resolve("wide.html"), "<!DOCTYPE html><p style='width: 500px; font-size: 5px'>wide");
        files.add("wide.html");
        List<String[]> lines = measured(files);
        assertThat(lines).hasSameSizeAs(files);
        String[] wide = lines.remove(lines.size() - 1);
        assertThat(Integer.parseInt(wide[3])).isGreaterThan(500);
        assertThat(Double.parseDouble(wide[5])).isEqualTo(5);
        for (String[] line : lines) {
            System.out.println("on a phone: " + String.join(" ", line));
            assertThat(line[2]).as("width of the frame").isEqualTo("390");
            assertThat(line[3]).as(line[1] + ": width of the page").isEqualTo("390");
            assertThat(Integer.parseInt(line[4])).as(line[1] + ": texts").isGreaterThan(20);
            assertThat(Double.parseDouble(line[5]))
                    .as(line[1] + ": smallest letters")
                    .isGreaterThanOrEqualTo(12);
            assertThat(line[6])
                    .as(line[1] + ": lines of the contents that lead nowhere")
                    .isEqualTo("0");
        }
    }

    private List<String[]> measured(List<String> files) throws Exception {
        String names = files.stream().map(f -> "'" + f + "'").collect(Collectors.joining(", "));
        Path page = Files.writeString(folder.resolve("measure.html"), PAGE.formatted(names));
        Path out = folder.resolve("browser.out");
        Process process = new ProcessBuilder(
                        browser(),
                        "--headless",
                        "--no-sandbox",
                        "--hide-scrollbars", // as on a phone
                        "--disable-gpu",
                        "--allow-file-access-from-files",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--virtual-time-budget=60000",
                        "--dump-dom",
                        page.toUri().toString())
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("browser.log").toFile())
                .start();
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        List<String[]> lines = new ArrayList<>();
        for (String line : Files.readString(out, StandardCharsets.UTF_8).split("\n")) {
            String text = line.replaceFirst("^.*<pre id=\"found\">", "");
            if (text.startsWith("found ")) {
                lines.add(text.split(" "));
            }
        }
        return lines;
    }

    /** Its path, or null. */
    private static String browser() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(p -> List.of("chromium", "google-chrome").stream().map(n -> Path.of(p, n)))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst()
                .orElse(null);
    }
}
