package mentoring.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mentoring.reports.release.Zone;
import mentoring.reports.tree.ReportText;
import mentoring.workspace.ExitCode;
import mentoring.workspace.UserError;
import mentoring.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {
    @TempDir
    static Path folder;

    private static Workspace workspace;

    @BeforeAll
    static void workspace() {
        workspace = FixtureRelease.workspace(folder.resolve("ws"));
    }

    @AfterEach
    void removeTexts() {
        mentoring.workspace.SafeFiles.deleteTree(workspace.texts());
    }

    private static String text(String campaign, String territory) {
        return ReportText.of(
                Fixtures.reports(workspace).tree(Fixtures.request(campaign, territory, Zone.INNER, folder)));
    }

    private static void write(String file, String text) throws IOException {
        Files.createDirectories(workspace.texts());
        Files.writeString(workspace.texts().resolve(file), text);
    }

    @Test
    void listsTheReports() {
        assertThat(Fixtures.reports(workspace).list())
                .extracting(ReportInfo::name)
                .containsExactly(
                        "monitoring",
                        "regional-annual",
                        "municipal",
                        "school-passport",
                        "resolution-evidence",
                        "curator-annual",
                        "programme-monitoring",
                        "data-quality",
                        "methodology");
    }

    @Test
    void writesOneFilePerFormatAndOneCsvPerTable() {
        Path out = folder.resolve("out");
        var files = Fixtures.reports(workspace)
                .render(Fixtures.request(
                        "izh-2022-05", null, Zone.INNER, out, Format.PDF, Format.HTML, Format.XLSX, Format.CSV));
        assertThat(files)
                .extracting(f -> f.getFileName().toString())
                .startsWith(
                        "monitoring_izh-2022-05_94701000.pdf",
                        "monitoring_izh-2022-05_94701000.html",
                        "monitoring_izh-2022-05_94701000.xlsx",
                        "monitoring_izh-2022-05_94701000_indicators.csv");
        assertThat(files).hasSize(3 + 7).allSatisfy(f -> assertThat(f).isNotEmptyFile());
    }

    @Test
    void newestCampaignAndItsTerritoryAreTheDefault() {
        assertThat(text(null, null)).contains("Региональный мониторинг", "Удмуртская Республика");
    }

    @Test
    void anyTerritoryOfTheCampaignCanBeAskedFor() {
        assertThat(text("udm-2022-12", "94616000"))
                .contains("Завьяловский район", "в Завьяловском районе", "† 44,4 %".replace(' ', '\u00A0'));
        assertThat(text("udm-2022-12", "94612000")).contains("(Воткинский район)");
    }

    @Test
    void unknownNamesAreAnsweredWithTheKnownOnes() {
        assertThatThrownBy(() -> text("izh-2021", null)).isInstanceOfSatisfying(UserError.class, e -> {
            assertThat(e.exitCode()).isEqualTo(ExitCode.REPORT);
            assertThat(e.text().ru())
                    .isEqualTo("Мониторинга «izh-2021» нет; есть: udm-2022-12, izh-2022-11, izh-2022-05.");
        });
        assertThatThrownBy(() -> text("izh-2022-05", "94616000"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("94701000 (Город Ижевск)");
        assertThatThrownBy(() -> Fixtures.reports(workspace)
                        .tree(new ReportRequest(
                                "regional",
                                null,
                                null,
                                Zone.INNER,
                                java.util.Set.of(),
                                folder,
                                mentoring.workspace.Language.RU,
                                Fixtures.PRINTED_ON)))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("monitoring");
    }

    @Test
    void textOfThePeopleIsMergedAndTheMostSpecificFileWins() throws IOException {
        write(
                "monitoring.md",
                "---\noperator: ИМЦ «Альтернатива»\nnext: ноябрь 2022 г.\n---\n## Выводы\nОбщий вывод.\n");
        assertThat(text("izh-2022-05", null))
                .contains("Общий вывод.", "Оператор мониторинга: ИМЦ «Альтернатива».")
                .doesNotContain("Адресные рекомендации");
        write("monitoring_izh-2022-05.md", "## Рекомендации\n### Кураторам\n- Обновить базы.\n");
        assertThat(text("izh-2022-05", null))
                .contains("6.1. Кураторам", "- Обновить базы.")
                .doesNotContain("Общий вывод.");
        assertThat(text("izh-2022-11", null)).contains("Общий вывод.");
    }

    @Test
    void mistakeInTheTextIsAUserError() throws IOException {
        write("monitoring.md", "## Итоги\n");
        assertThatThrownBy(() -> text("izh-2022-05", null))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("line 1");
        Files.write(workspace.texts().resolve("monitoring.md"), new byte[] {(byte) 0xC2, (byte) 0x20});
        assertThatThrownBy(() -> text("izh-2022-05", null))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("UTF-8");
    }
}
