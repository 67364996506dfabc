package mentoring.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mentoring.reports.Batch.Outcome;
import mentoring.reports.release.Zone;
import mentoring.workspace.Language;
import mentoring.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {
    @TempDir
    Path folder;

    private Workspace workspace;
    private Reports reports;
    private List<Territory> subjects;

    @BeforeEach
    void workspace() {
        workspace = FixtureRelease.workspace(folder.resolve("ws"));
        reports = Fixtures.reports(workspace);
        try (OpenReports open = reports.open(Zone.INNER)) {
            subjects = open.subjects("monitoring", "udm-2022-12");
        }
    }

    private List<Outcome> run(Format... formats) {
        List<Integer> counts = new ArrayList<>();
        ReportRequest request = Fixtures.request("udm-2022-12", null, Zone.INNER, folder.resolve("out"), formats);
        List<Outcome> outcomes = new Batch(reports, request).run(subjects, 2, (n, total, o) -> counts.add(n));
        assertThat(counts).hasSize(subjects.size()).isSorted();
        return outcomes;
    }

    @Test
    void oneReportPerTerritoryAndNothingTwice() throws IOException {
        assertThat(subjects).extracting(Territory::code).contains("94", "94701000", "94616000");
        List<Outcome> first = run(Format.HTML);
        assertThat(first)
                .extracting(o -> o.subject().code())
                .isEqualTo(subjects.stream().map(Territory::code).toList());
        assertThat(first).allSatisfy(o -> {
            assertThat(o.failed()).isFalse();
            assertThat(o.skipped()).isFalse();
            assertThat(o.files()).allSatisfy(f -> assertThat(f).isNotEmptyFile());
        });
        Files.delete(first.get(1).files().get(0));
        assertThat(run(Format.HTML)).extracting(Outcome::skipped).containsOnlyOnce(false);
        // another text, another recipe: everything is made again
        Files.createDirectories(workspace.texts());
        Files.writeString(workspace.texts().resolve("monitoring.md"), "## Выводы\nОт руки.\n");
        assertThat(run(Format.HTML)).extracting(Outcome::skipped).containsOnly(false);
    }

    @Test
    void oneFailureSaysWhyAndStopsNothing() throws IOException {
        Path texts = Files.createDirectories(workspace.texts().resolve("monitoring/94616000"));
        Files.writeString(texts.resolve("general.md"), "# так нельзя\n");
        List<Outcome> outcomes = run(Format.HTML);
        assertThat(outcomes.stream().filter(Outcome::failed)).singleElement().satisfies(o -> {
            assertThat(o.subject().code()).isEqualTo("94616000");
            assertThat(o.failure().ru()).contains("general.md, строка 1");
        });
        assertThat(outcomes.stream().filter(o -> !o.failed())).hasSize(subjects.size() - 1);
        String index = new String(
                IndexPage.html("Отчёты", outcomes, folder.resolve("out"), Language.RU), StandardCharsets.UTF_8);
        assertThat(index)
                .contains("не построен: Файл", "<a href=\"monitoring_udm-2022-12_94701000.html\">HTML</a>")
                .contains("Завьяловский район");
    }

    /** Two threads give what one gives. */
    @Test
    void threadsDoNotChangeAnything() throws IOException {
        List<Outcome> outcomes = run(Format.PDF);
        ReportRequest alone =
                Fixtures.request("udm-2022-12", "94616000", Zone.INNER, folder.resolve("alone"), Format.PDF);
        Path single = reports.render(alone).get(0);
        Path ofBatch = outcomes.stream()
                .filter(o -> o.subject().code().equals("94616000"))
                .findFirst()
                .orElseThrow()
                .files()
                .get(0);
        assertThat(Files.readAllBytes(ofBatch)).isEqualTo(Files.readAllBytes(single));
    }
}
