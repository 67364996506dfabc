package mentoring.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Arguments, languages, help: whatever happens before any data are touched. */
class CommandLineTest {
    @TempDir
    private Path folder;

    @ParameterizedTest(name = "mentoring {0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            laod                          | 2 | Неизвестный аргумент: laod
            init                          | 2 | Не указано: ПАПКА
            build --engine oracle         | 2 | Значение «oracle» не подходит для --engine; нужно: auto, duckdb, spark
            load --dated завтра           | 2 | Значение «завтра» не подходит для --dated; нужно: дата вида 2022-05-06
            build --engine spark --engine spark | 2 | Ключ --engine указан дважды
            query                         | 2 | Нужен один запрос
            query -f нет-такого.sql       | 2 | Файла с запросом нет-такого.sql нет
            release tag current           | 2 | Имя выпуска «current» не подходит
            release tag ../up             | 2 | Имя выпуска «../up» не подходит
            status                        | 10 | нет файла mentoring.yaml
            release list                  | 10 | нет файла mentoring.yaml
            report                        | 10 | нет файла mentoring.yaml
            """)
    void mistakesAreOneSentenceWithAnExitCode(String arguments, int exitCode, String sentence) {
        Call call = Call.mentoring(("-w " + folder + " " + arguments).split(" "));
        assertThat(call.exitCode()).isEqualTo(exitCode);
        assertThat(call.err()).contains(sentence).doesNotContain("\tat ", "Exception");
        assertThat(call.out()).isEmpty();
    }

    @Test
    void mistakesSpeakEnglishToo() {
        assertThat(Call.mentoring("init", "--lang", "en").err())
                .isEqualTo("Missing: DIR\nHelp: mentoring init --help\n");
    }

    @ParameterizedTest
    @CsvSource({
        "'',           Хранилище",
        "C.UTF-8,      Хранилище",
        "ru_RU.UTF-8,  Хранилище",
        "de_DE.UTF-8,  Хранилище",
        "en_GB.UTF-8,  Data warehouse"
    })
    void theMachinesLanguageElseRussian(String locale, String header) {
        assertThat(Call.in(locale).out()).startsWith(header);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void everyCommandExplainsItself(String language) {
        Session session =
                new Session(Console.system(), new Messages(Messages.choose(java.util.List.of("--lang", language), "")));
        explainsItself(Main.commandLine(session));
    }

    private static void explainsItself(CommandLine command) {
        String name = command.getCommandSpec().qualifiedName(" ");
        if (!command.getCommandSpec().usageMessage().hidden()) {
            assertThat(command.getCommandSpec().usageMessage().header())
                    .as(name)
                    .isNotEmpty();
            command.getCommandSpec().args().stream()
                    .filter(argument -> !argument.hidden())
                    .forEach(argument -> assertThat(argument.description())
                            .as(name + " " + argument.paramLabel() + " " + argument)
                            .isNotEmpty());
            command.getSubcommands().values().forEach(CommandLineTest::explainsItself);
        }
    }

    @Test
    void initMakesAWorkspaceOnce() throws IOException {
        Path workspace = folder.resolve("город");
        assertThat(Call.mentoring("init", workspace.toString(), "--region", "94")
                        .exitCode())
                .isZero();
        assertThat(workspace.resolve("mentoring.yaml")).content().contains("region: \"94\"");
        assertThat(workspace.resolve("texts/monitoring.md")).content().isNotBlank();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(workspace.resolve("private"))))
                .isEqualTo("rwx------");
        Call again = Call.mentoring("init", workspace.toString());
        assertThat(again.exitCode()).isEqualTo(10);
        assertThat(again.err()).contains("уже есть рабочая папка");
    }

    @Test
    void aMistakeInTheSettingsIsNamed() throws IOException {
        Path workspace = folder.resolve("w");
        Call.mentoring("init", workspace.toString());
        Files.writeString(workspace.resolve("mentoring.yaml"), "regoin: 94\n");
        Call call = Call.mentoring("-w", workspace.toString(), "build");
        assertThat(call.exitCode()).isEqualTo(10);
        assertThat(call.err()).contains("mentoring.yaml", "regoin").doesNotContain("\tat ");
    }

    @Test
    void someTablesAreNoReleaseAndAReleaseWithoutCampaignsHasNoReports() {
        String workspace = folder.resolve("w").toString();
        Call.mentoring("init", workspace);
        Call some = Call.mentoring("-w", workspace, "build", "--only", "dim_date,dim_position");
        assertThat(some.exitCode()).isZero();
        assertThat(some.out()).contains("Готово таблиц: 2", "выпуск не публиковался");
        assertThat(Call.mentoring("-w", workspace, "release", "list").err()).contains("Выпусков ещё нет");

        Call unknown = Call.mentoring("-w", workspace, "build", "--only", "dim_dates");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.err()).contains("dim_dates", "star");

        // the next build goes on with what is ready
        assertThat(Call.mentoring("-w", workspace, "build").out()).contains("без изменений 2;");
        Call report = Call.mentoring("-w", workspace, "report", "monitoring");
        assertThat(report.exitCode()).isEqualTo(14);
        assertThat(report.err()).contains("нет ни одного мониторинга").doesNotContain("null");
    }

    @Test
    void theDemoNeverTouchesRealData() {
        Path workspace = folder.resolve("w");
        Call.mentoring("init", workspace.toString());
        Call call = Call.mentoring("demo", "-o", workspace.toString());
        assertThat(call.exitCode()).isEqualTo(10);
        assertThat(call.err()).contains("назовите другую");
        assertThat(workspace.resolve("inbox")).isEmptyDirectory();
    }
}
