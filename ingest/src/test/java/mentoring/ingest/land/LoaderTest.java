package mentoring.ingest.land;

import static mentoring.ingest.TestWorkspace.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mentoring.ingest.TestWorkspace;
import mentoring.ingest.TestWorkspace.Sheet;
import mentoring.ingest.check.Finding;
import mentoring.ingest.land.FileOutcome.Status;
import mentoring.landed.Delivery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoaderTest {
    private static final String PAIR_COLUMNS =
            "pair_id, school_id, form, kinds, order_date, started_on, ended_on, withdrawn, dated, issuer, source_sheet,"
                    + " source_row";

    @TempDir
    Path folder;

    private TestWorkspace workspace;

    @BeforeEach
    void makeWorkspace() throws Exception {
        workspace = new TestWorkspace(folder);
    }

    @Test
    void workbookAndCodePageFileWithTheSameFactsLandTheSame() throws Exception {
        Path workbook = workspace.xlsx(
                "школа 12.xlsx",
                Sheet.of(
                        "Пары",
                        row("Наставнические пары МБОУ СОШ № 12"),
                        row(),
                        row(
                                "№ пары",
                                "Код наставника",
                                "Код наставляемого",
                                "Код организации",
                                "Форма",
                                "Вид",
                                "Дата приказа",
                                "Начало",
                                "Дата окончания"),
                        row(
                                "П-1",
                                "1",
                                "2",
                                "Ш-12",
                                "учитель – учитель",
                                "традиционное; виртуальное",
                                LocalDate.of(2021, 9, 1),
                                LocalDate.of(2021, 9, 2),
                                "31 мая 2022 г."),
                        row(),
                        row("Итого", 1)));
        Path text = workspace.csv(
                "pairs_2022-05-05.csv",
                Charset.forName("windows-1251"),
                "Форма;Вид;Начало;Дата приказа;Код организации;Не действует с;№ пары;Код наставника;Код наставляемого",
                "TT;TRAD;02.09.2021;1.9.2021;Ш-12;2022-06-01;П-1;1;2");

        LoadReport report = workspace.load(workbook, text);

        assertThat(report.files()).extracting(FileOutcome::status).containsExactly(Status.LANDED, Status.LANDED);
        assertThat(workspace.landed("pairs", PAIR_COLUMNS))
                .containsExactlyInAnyOrder(
                        "П-1|Ш-12|TT|VIRT;TRAD|2021-09-01|2021-09-02|2022-06-01|false|2022-05-20||Пары|4",
                        "П-1|Ш-12|TT|TRAD|2021-09-01|2021-09-02|2022-06-01|false|2022-05-05|||2");
        assertThat(workspace.landed("pairs", "mentor_id, mentee_id").stream().distinct())
                .hasSize(1);
    }

    @Test
    void badRowsGoToQuarantineWithPlaceAndReason() throws Exception {
        Path file = workspace.csv(
                "mentors.csv",
                "school_id;person_id;entered_on;left_on",
                "Ш-1;1;2021-09-01;",
                "Ш-1;2;31.02.2022;",
                "Ш-1;;2021-09-01;");

        FileOutcome outcome = workspace.loadOne(file);

        assertThat(outcome.findings())
                .extracting(f -> f.row() + " " + f.column() + " " + f.rule() + " " + f.found())
                .containsExactly("3 C date-impossible 31.02.2022", "4 B required ");
        assertThat(outcome.rowsLanded()).isEqualTo(1);
        assertThat(outcome.rowsQuarantined()).isEqualTo(2);
        assertThat(Files.readString(workspace
                        .workspace()
                        .quarantine()
                        .resolve(outcome.delivery().id() + ".csv")))
                .contains("mentors.csv;;3;C;entered_on;mentors;entered_on;date-impossible;карантин;31.02.2022;");
    }

    @Test
    void sameFileTwiceIsANoOp() throws Exception {
        Path file = workspace.csv("mentors.csv", "school_id;person_id;entered_on", "Ш-1;1;2021-09-01");
        workspace.load(file);

        FileOutcome again = workspace.loadOne(file);

        assertThat(again.status()).isEqualTo(Status.ALREADY_LANDED);
        assertThat(workspace.store().deliveries()).hasSize(1);
    }

    @Test
    void namesAndBirthDatesGoOnlyToThePrivateFolder() throws Exception {
        Path file = workspace.csv(
                "Люди.csv",
                "Код человека;ФИО;Дата рождения;СНИЛС;Пол",
                "17;Петрова Анна Ильинична;12.03.1990;112-233-445 95;ж",
                "18;Иванов Пётр Олегович;нет такой;;м");

        FileOutcome outcome = workspace.loadOne(file);

        assertThat(outcome.findings()).extracting(Finding::found).containsExactly("скрыто");
        assertThat(workspace.landed("persons", "birth_year, sex, length(person_key), person_id = person_key"))
                .containsExactly("1990|f|32|false");
        assertThat(Files.readString(folder.resolve(
                        "private/identities/" + outcome.delivery().id() + ".csv")))
                .contains("Петрова Анна Ильинична;1990-03-12;11223344595;;2");
        assertThat(outside("private", "inbox")).noneMatch(text -> text.contains("Петрова") || text.contains("Иванов"));
    }

    @Test
    void theStampOfATemplateSaysWhoseAndOfWhenTheFactsAre() throws Exception {
        Path file = workspace.stamped(
                "школа.xlsx",
                Map.of("issuer", "Ш-1", "dated", "2022-04-30", "campaign", "izh-2022"),
                Sheet.of("mentors", row("school_id", "person_id", "entered_on"), row("Ш-1", "5", "01.09.2021")));

        FileOutcome outcome = workspace.loadOne(file);

        assertThat(outcome.delivery().datedBy()).isEqualTo("stamp");
        assertThat(outcome.delivery().decoding()).containsEntry("campaign", "izh-2022");
        assertThat(workspace.landed("mentors", "dated, issuer, person_id <> person_id_region"))
                .containsExactly("2022-04-30|Ш-1|true");
    }

    @Test
    void optionsWinOverStampAndName() throws Exception {
        Path file = workspace.stamped(
                "школа_2022-05-01.xlsx",
                Map.of("issuer", "Ш-1", "dated", "2022-04-30"),
                Sheet.of("лист", row("school_id", "person_id", "entered_on"), row("Ш-1", "5", "01.09.2021")));
        LoadRequest plain = workspace.request(file);
        LoadRequest request = new LoadRequest(
                plain.paths(),
                "mentors",
                "Ш-2",
                LocalDate.of(2022, 3, 1),
                false,
                plain.today(),
                plain.now(),
                plain.progress());

        FileOutcome outcome = workspace.loader().load(request).files().get(0);

        assertThat(outcome.delivery().datedBy()).isEqualTo("option");
        assertThat(workspace.landed("mentors", "dated, issuer")).containsExactly("2022-03-01|Ш-2");
    }

    @Test
    void theDateIsInTheNameOrElseTheDayOfLoading() throws Exception {
        String[] lines = {"school_id;person_id;entered_on", "Ш-1;1;2021-09-01"};
        assertThat(workspace
                        .loadOne(workspace.csv("mentors_2022-05-05.csv", lines))
                        .delivery())
                .extracting(Delivery::dated, Delivery::datedBy)
                .containsExactly(LocalDate.of(2022, 5, 5), "file-name");
        assertThat(workspace.loadOne(workspace.csv("mentors.csv", lines)).delivery())
                .extracting(Delivery::dated, Delivery::datedBy)
                .containsExactly(TestWorkspace.TODAY, "day-of-loading");
    }

    @Test
    void equalBytesUnderAnotherTableOrDateAreAnotherDelivery() throws Exception {
        String[] lines = {"school_id;person_id;entered_on", "Ш-1;1;2021-09-01"};
        LoadReport report = workspace.load(
                workspace.csv("mentors.csv", lines),
                workspace.csv("mentors_2022-05-05.csv", lines),
                workspace.csv("mentors_2022-05-05 (копия).csv", lines));

        assertThat(report.files())
                .extracting(FileOutcome::status)
                .containsExactly(Status.LANDED, Status.LANDED, Status.ALREADY_LANDED);
    }

    @Test
    void threadsDoNotChangeTheOutcome() throws Exception {
        for (int i = 0; i < 12; i++) {
            workspace.csv("mentors_" + i + ".csv", "school_id;person_id;entered_on", "Ш-1;" + i / 2 + ";2021-09-01");
        }
        List<String> told = new ArrayList<>();
        LoadRequest plain = workspace.request(workspace.inbox());
        LoadRequest request = new LoadRequest(
                plain.paths(), null, null, null, false, plain.today(), plain.now(), f -> told.add(f.file()));

        LoadReport report = new Loader(
                        workspace.workspace(), TestWorkspace.CONTRACTS, PseudonymKey.open(workspace.workspace()), 3)
                .load(request);

        assertThat(told)
                .isEqualTo(report.files().stream().map(FileOutcome::file).toList());
        assertThat(report.files().stream().map(f -> f.file() + " " + f.status()).filter(f -> f.endsWith(" LANDED")))
                .hasSize(6);
        // Files come in the order of their names: mentors_0, mentors_1 (the same bytes), mentors_10 …
        assertThat(report.files().get(1).status()).isEqualTo(Status.ALREADY_LANDED);
    }

    @Test
    void filesOfOneNameKeepTheirOwnReturnedCopies() throws Exception {
        List<Path> files = new ArrayList<>();
        for (String school : List.of("первая", "вторая")) {
            Path own = java.nio.file.Files.createDirectories(folder.resolve(school));
            files.add(java.nio.file.Files.writeString(
                    own.resolve("mentors.csv"), "school_id;person_id;entered_on\n" + school + ";;2021-09-01\n"));
        }

        LoadReport report = workspace.load(files.toArray(Path[]::new));

        assertThat(report.files()).extracting(FileOutcome::file).containsExactly("mentors.csv", "mentors.csv");
        assertThat(report.files())
                .extracting(f -> f.returned().getFileName().toString())
                .containsExactly("mentors.csv.xlsx", "mentors (2).csv.xlsx");
    }

    @Test
    void checkingWritesNothing() throws Exception {
        Path file = workspace.csv("mentors.csv", "school_id;person_id;entered_on", "Ш-1;1;2021-09-01", "Ш-1;;");

        FileOutcome outcome =
                workspace.loader().check(workspace.request(file)).files().get(0);

        assertThat(outcome.status()).isEqualTo(Status.CHECKED);
        assertThat(outcome.rowsLanded()).isEqualTo(1);
        assertThat(outcome.rowsQuarantined()).isEqualTo(1);
        assertThat(workspace.store().deliveries()).isEmpty();
        assertThat(folder.resolve("quarantine")).doesNotExist();
        assertThat(folder.resolve("private")).isDirectoryNotContaining(p -> !p.endsWith("pseudonym.key"));
    }

    @Test
    void quarantineCannotRunFormulas() throws Exception {
        FileOutcome outcome = workspace.loadOne(
                workspace.csv("mentors.csv", "school_id;person_id;entered_on", "Ш-1;1;=cmd|' /C calc'!A0"));
        assertThat(Files.readString(
                        folder.resolve("quarantine/" + outcome.delivery().id() + ".csv")))
                .startsWith("\uFEFF")
                .contains(";'=cmd|' /C calc'!A0;");
    }

    /** Texts of all files of the workspace outside some folders. */
    private List<String> outside(String... excluded) throws Exception {
        try (var paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .filter(p -> !List.of(excluded)
                            .contains(folder.relativize(p).getName(0).toString()))
                    .map(p -> {
                        try {
                            return Files.readString(p, java.nio.charset.StandardCharsets.ISO_8859_1)
                                    + new String(Files.readAllBytes(p), java.nio.charset.StandardCharsets.UTF_8);
                        } catch (java.io.IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    })
                    .toList();
        }
    }
}
