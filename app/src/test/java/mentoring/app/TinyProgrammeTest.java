package mentoring.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mentoring.workspace.WriterLock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way on the toy region, through the command line: deliveries in, numbers and reports out. */
class TinyProgrammeTest {
    private static final Path SAMPLE = Call.HOME.resolve("samples/tiny-programme");

    @TempDir
    private static Path folder;

    private static Path workspace;
    private static Call load;
    private static Call build;

    @BeforeAll
    static void loadAndBuild() {
        workspace = folder.resolve("w");
        assertThat(Call.mentoring("init", workspace.toString()).exitCode()).isZero();
        load = mentoring("load", SAMPLE.resolve("inbox").toString());
        build = mentoring("build");
    }

    private static Call mentoring(String... arguments) {
        return Call.mentoring(Stream.concat(Stream.of("-w", workspace.toString()), Stream.of(arguments))
                .toArray(String[]::new));
    }

    @Test
    void loadTellsWhatBecameOfEveryFile() {
        assertThat(load.exitCode()).isZero();
        assertThat(load.out())
                .containsPattern("pairs_2025-05-22\\.csv +загружен +1 +0 +0 +2025-05-22 \\(из имени\\)")
                .contains("строка 10", "Наставник и наставляемый – один и тот же человек")
                .contains("Стоит: «Ремонт кабинета»");
        assertThat(load.err()).contains("Дальше: ./mentoring -w " + workspace + " build");
    }

    @Test
    void everyExpectedIndicatorIsThere() throws IOException {
        assertThat(build.exitCode()).isZero();
        List<String> expected = Files.readAllLines(SAMPLE.resolve("expected-indicators.csv"));
        Call query = mentoring("query", "--format", "csv", "SELECT " + expected.get(0) + " FROM indicator_value");
        assertThat(query.exitCode()).isZero();
        assertThat(query.out().lines().toList()).containsAll(expected);
    }

    @Test
    void theSameFilesAndTheSameDataAreNoOps() {
        Call again = mentoring("load", SAMPLE.resolve("inbox").toString());
        assertThat(again.out()).contains("уже был").containsPattern("строк принято: 0, в карантине: 0");
        assertThat(mentoring("build").out()).startsWith("Ничего не изменилось");
    }

    @Test
    void scriptsAreToldWhatWentWrong() throws IOException {
        Path picture = Files.write(folder.resolve("фото.xlsx"), new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0});
        Path good = SAMPLE.resolve("inbox/territories_2025-05-20.csv");
        Path bad = SAMPLE.resolve("inbox/mentees_2025-05-20.csv");
        assertThat(checked(good)).isZero();
        assertThat(checked(picture)).isEqualTo(11);
        assertThat(mentoring("check", picture.toString()).err()).doesNotContain("можно загружать");
        assertThat(mentoring("check", picture.toString(), good.toString()).err())
                .contains("остальные можно загружать");
        assertThat(checked(picture, good)).isZero();
        assertThat(checked("--strict", picture, good)).isEqualTo(11);
        assertThat(checked(folder.resolve("нет"))).isEqualTo(2);
        assertThat(checked("--strict", bad)).isIn(0, 12); // landed before: nothing is judged again
    }

    private static int checked(Object... arguments) {
        return mentoring(Stream.concat(Stream.of("check"), Stream.of(arguments))
                        .map(Object::toString)
                        .toArray(String[]::new))
                .exitCode();
    }

    @Test
    void oneWriterAtATime() {
        WriterLock lock = WriterLock.acquire(workspace.resolve(".lock"), "load, 1, 2026-02-03 13:15");
        Call call = mentoring("build");
        lock.close();
        assertThat(call.exitCode()).isEqualTo(15);
        assertThat(call.err()).contains("load, 1, 2026-02-03 13:15");
    }

    @Test
    void statusShowsTheWorkspace() {
        Call status = mentoring("status");
        assertThat(status.exitCode()).isZero();
        assertThat(status.out())
                .contains("Поставок (файлов): 17")
                .containsPattern("mentees +1 +9 +1 +0")
                .contains("Сдача отчётности", "Оценка качества данных: ")
                .contains("не отчитались в срок или полностью", "S5");
    }

    @Test
    void aNumberIsExplainedByTheRowsBehindIt() {
        Call iz11 = mentoring("explain", "tiny-2025/iz11/region/" + region() + ".value");
        assertThat(iz11.exitCode()).as(iz11.err()).isZero();
        String[] numbers = iz11.out()
                .lines()
                .filter(l -> l.startsWith("В выпуске"))
                .findFirst()
                .orElseThrow()
                .split("; посчитано заново по строкам: ");
        assertThat(numbers[0]).isEqualTo("В выпуске: " + numbers[1]);
        assertThat(iz11.out()).containsPattern("числитель +S\\d.* employment +\\S+ +\\S* +\\d+");
        assertThat(mentoring("explain", "tiny-2025/iz99/region/" + region()).exitCode())
                .isEqualTo(2);
        assertThat(mentoring("explain", "iz11").err()).contains("Не похоже на число выпуска");
    }

    private static String region() {
        return mentoring(
                        "query",
                        "--format",
                        "csv",
                        "SELECT max(territory_code) AS t FROM indicator_value WHERE level = 'region'")
                .out()
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatLeavesIsMaskedAndNamesNobody() throws Exception {
        Path bundle = folder.resolve("открыто");
        Call export = mentoring("export", "--zone", "public", "-o", bundle.toString());
        assertThat(export.exitCode()).as(export.err()).isZero();
        assertThat(bundle.resolve("mentoring.duckdb")).isNotEmptyFile();
        assertThat(bundle.resolve("dictionary.md")).content().contains("indicator_value", "Показатель");
        assertThat(bundle.resolve("datapackage.json")).content().contains("parquet/indicator_value.parquet");
        List<String> lines = Files.readAllLines(bundle.resolve("csv/indicator_value.csv"));
        List<String> header = List.of(lines.get(0).split(","));
        List<String[]> hidden = lines.stream()
                .skip(1)
                .map(l -> l.split(",", -1))
                .filter(c -> c[header.indexOf("public_status")].equals("primary"))
                .toList();
        assertThat(hidden).isNotEmpty().allSatisfy(c -> assertThat(
                        c[header.indexOf("numerator")] + c[header.indexOf("value")])
                .isEmpty());
        try (Stream<Path> files = Files.list(bundle.resolve("csv"))) {
            assertThat(files.toList())
                    .allSatisfy(
                            file -> assertThat(Files.readAllLines(file).get(0)).doesNotContain("_key", "person_id"));
        }
        assertThat(bundle.resolve("csv/dim_position.csv")).doesNotExist();
        assertThat(mentoring("export", "--zone", "public", "-o", bundle.toString())
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void queriesAnswerInEveryForm() {
        String sql = "SELECT 'x' AS a, 1.50 AS b, NULL AS c, DATE '2025-05-20' AS d";
        assertThat(mentoring("query", sql).out()).contains("a     b  c  d", "x  1.50     2025-05-20");
        assertThat(mentoring("query", "--format", "csv", sql).out()).isEqualTo("a,b,c,d\nx,1.50,,2025-05-20\n");
        assertThat(mentoring("query", "--format", "json", sql).out())
                .isEqualTo("[\n{\"a\":\"x\",\"b\":1.50,\"c\":null,\"d\":\"2025-05-20\"}\n]\n");
        assertThat(mentoring("query", "--format", "parquet", sql).out().getBytes(StandardCharsets.ISO_8859_1))
                .startsWith("PAR1".getBytes(StandardCharsets.US_ASCII));
        assertThat(mentoring("query", "SELEKT 1").exitCode()).isEqualTo(2);
        assertThat(mentoring("query", "DROP TABLE indicator_value").exitCode()).isEqualTo(2);
    }

    @Test
    void theReportHoldsTheNumbersOfTheRelease() throws IOException {
        Call report = mentoring("report", "monitoring", "--format", "pdf,html,xlsx", "--campaign", "tiny-2025");
        assertThat(report.exitCode()).as(report.err()).isZero();
        assertThat(report.out().lines().map(Path::of)).hasSize(3).allSatisfy(file -> assertThat(file)
                .isNotEmptyFile());
        String html = report.out()
                .lines()
                .filter(f -> f.endsWith(".html"))
                .findFirst()
                .orElseThrow();
        String numbers = mentoring(
                        "query",
                        "--format",
                        "csv",
                        "SELECT numerator, denominator FROM indicator_value WHERE campaign_id = 'tiny-2025' AND level ="
                                + " 'region' AND breakdown = 'all' AND indicator IN ('iz01', 'iz09', 'iz11', 'iz12')")
                .out();
        String text = Files.readString(Path.of(html)).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
        assertThat(numbers.lines().skip(1)).hasSize(4).allSatisfy(pair -> assertThat(text)
                .contains(" " + pair.replace(",", " ") + " "));
    }

    @Test
    void unknownReportsCampaignsAndTerritoriesAreNamed() {
        assertThat(mentoring("report").out()).contains("monitoring");
        assertThat(mentoring("report", "balance").exitCode()).isEqualTo(2);
        Call campaign = mentoring("report", "monitoring", "--campaign", "tiny-1999");
        assertThat(campaign.exitCode()).isEqualTo(14);
        assertThat(campaign.err()).contains("tiny-1999", "tiny-2025").doesNotContain("\tat ");
    }

    /** Read back from the files and compared with the release, number by number. */
    @Test
    void reportsOfTheManagementCycleAgreeWithTheRelease() {
        for (String report : new String[] {"regional-annual", "municipal"}) {
            Path out = folder.resolve(report);
            String territory = report.equals("municipal") ? "99601000" : "99";
            Call rendered = mentoring(
                    "report", report, "--territory", territory, "--format", "html,xlsx", "-o", out.toString());
            assertThat(rendered.exitCode()).as(rendered.err()).isZero();
            assertThat(rendered.out().lines()).hasSize(2).allSatisfy(file -> {
                Call check = mentoring("report", "--check", file.strip());
                assertThat(check.exitCode()).as(check.err()).isZero();
            });
        }
    }

    @Test
    void everyTerritoryGetsItsReport() {
        Path out = folder.resolve("all");
        Call report = mentoring("report", "monitoring", "--all", "--format", "html", "-o", out.toString());
        assertThat(report.exitCode()).as(report.err()).isZero();
        // the answer is the index, which leads to the reports
        assertThat(report.out().strip())
                .isEqualTo(out.resolve("monitoring_index.html").toString());
        assertThat(out.toFile().list((folder, name) -> name.endsWith(".html"))).hasSize(4);
    }

    @Test
    void aDamagedReleaseIsNoticed() throws IOException {
        assertThat(mentoring("release", "verify").exitCode()).isZero();
        Path copy = folder.resolve("copy");
        copyTree(workspace, copy);
        Path file;
        try (Stream<Path> files = Files.walk(copy.resolve("warehouse/objects/indicator_value"))) {
            file = files.filter(f -> f.toString().endsWith(".parquet"))
                    .findFirst()
                    .orElseThrow();
        }
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(bytes.length() / 2);
            bytes.write(bytes.read() + 1);
        }
        Call verify = Call.mentoring("-w", copy.toString(), "release", "verify");
        assertThat(verify.exitCode()).isEqualTo(16);
        assertThat(verify.out()).contains("файл изменён: indicator_value");
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }
}
