package mentoring.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import mentoring.release.Manifest;
import mentoring.release.Manifest.ReleaseTable;
import mentoring.release.ReleaseStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates out, workbooks back, through the command line. */
class TemplateCommandTest {
    private static final Path SAMPLE = Call.HOME.resolve("samples/tiny-programme");

    @TempDir
    private static Path folder;

    private static Path workspace;
    private static Manifest before;
    private static Call templates;

    @BeforeAll
    static void build() {
        workspace = folder.resolve("w");
        Call.mentoring("init", workspace.toString());
        mentoring("load", SAMPLE.resolve("inbox").toString());
        mentoring("build");
        before = release();
        templates =
                mentoring("template", "--all", "-o", folder.resolve("шаблоны").toString());
    }

    private static Call mentoring(String... arguments) {
        return Call.mentoring(Stream.concat(Stream.of("-w", workspace.toString()), Stream.of(arguments))
                .toArray(String[]::new));
    }

    private static Manifest release() {
        return new ReleaseStore(workspace.resolve("warehouse")).resolve(ReleaseStore.CURRENT);
    }

    @Test
    void everySchoolOfTheMonitoringGetsAWorkbook() throws IOException {
        assertThat(templates.exitCode()).as(templates.err()).isZero();
        assertThat(templates.err()).contains("персональные данные");
        List<String> files = templates.out().lines().toList();
        assertThat(files).contains(folder.resolve("шаблоны/S1.xlsx").toString());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("шаблоны"))))
                .isEqualTo("rwx------");
    }

    @Test
    void untouchedTemplatesAddNothing() {
        Call load = mentoring("load", folder.resolve("шаблоны").toString());
        assertThat(load.exitCode()).isZero();
        assertThat(load.out()).contains("в карантине: 0; замечаний: 0");
        assertThat(mentoring("build").exitCode()).isZero();
        for (ReleaseTable table : release().tables()) {
            if (List.of("input", "star", "published").contains(table.layer())) {
                assertThat(table.contentHash())
                        .as(table.name())
                        .isEqualTo(before.table(table.name()).orElseThrow().contentHash());
            }
        }
    }

    @Test
    void mistakesAreNamed() {
        assertThat(mentoring("template", "-o", "x").exitCode()).isEqualTo(2);
        assertThat(mentoring("template", "--school", "нет", "-o", "x").err()).contains("Школы «нет» нет");
        assertThat(mentoring("template", "--all", "--campaign", "нет", "-o", "x")
                        .err())
                .contains("Мониторинга «нет» нет");
        assertThat(Path.of("x")).doesNotExist();
    }
}
