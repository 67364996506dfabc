package mentoring.ingest.land;

import static mentoring.ingest.TestWorkspace.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mentoring.ingest.CheckDigits;
import mentoring.ingest.TestWorkspace;
import mentoring.ingest.TestWorkspace.Sheet;
import mentoring.ingest.check.Receipt;
import mentoring.ingest.land.FileOutcome.Status;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is mended while a file is read, and that every such cell leaves a receipt. */
class LadderTest {
    private static final String[] SCHOOLS = {
        "school_id;name;short_name;kind;territory_code;locality",
        "Ш-12;МБОУ «Средняя общеобразовательная школа № 12»;СОШ № 12;sosh;94000001;urban",
        "Ш-7;Гимназия №7 им. А. С. Пушкина;Гимназия 7;gymnasium;94000001;urban",
        "Ш-8;МАОУ \"Гимназия N 8\";;gymnasium;94000001;urban",
        "Ш-9;МБОУ Гимназия 8;;gymnasium;94000001;urban"
    };

    @TempDir
    Path folder;

    private TestWorkspace workspace;

    @BeforeEach
    void makeWorkspace() throws Exception {
        workspace = new TestWorkspace(folder);
    }

    private FileOutcome explained(Path file) {
        return workspace
                .loader()
                .load(workspace.request(file).explained())
                .files()
                .get(0);
    }

    private static Stream<String> lines(FileOutcome outcome) {
        return outcome.receipts().stream().map(LadderTest::line);
    }

    private static String line(Receipt r) {
        return r.row() + r.column() + " " + r.rule() + " " + r.found() + " > " + r.result();
    }

    @Test
    void everyRepairLeavesAReceiptThatStaysWithTheBatch() throws Exception {
        Path file = workspace.csv(
                "Люди.csv",
                "Код человека;ФИО;Дата рождения;СНИЛС;Пол;Окончил",
                "17;Петрова  Анна;12 марта 1990г;1122334459 5;ж;О1.07.2012");

        FileOutcome first = explained(file);
        FileOutcome again = explained(file);

        assertThat(first.status()).isEqualTo(Status.LANDED);
        assertThat(lines(first)).contains("2B spaces скрыто > скрыто", "2C date-in-words скрыто > скрыто");
        assertThat(again.status()).isEqualTo(Status.ALREADY_LANDED);
        assertThat(lines(again)).containsExactlyElementsOf(lines(first).toList());
        assertThat(first.receiptsByRule().values().stream().mapToLong(n -> n).sum())
                .isEqualTo(first.receipts().size());
    }

    @Test
    void numbersOfRegistersAreMendedOnlyWithProof() throws Exception {
        String snils = CheckDigits.snils(12_345_678);
        String inn = CheckDigits.inn(27_401_234);
        assertThat(snils).startsWith("0");
        assertThat(inn).startsWith("0");
        FileOutcome people = explained(workspace.csv(
                "Люди.csv",
                "Код человека;СНИЛС",
                "1;" + snils.substring(1),
                "2;" + snils.substring(1, 10) + (snils.endsWith("9") ? "1" : "9")));
        FileOutcome schools = explained(workspace.csv(
                "schools.csv",
                "school_id;inn;name;kind;territory_code;locality",
                CheckDigits.ogrn(5).replaceFirst("0", "О") + ";" + inn.substring(1) + ";А;sosh;1;urban",
                "1О21;" + inn.substring(2) + "7;Б;sosh;1;urban"));

        assertThat(lines(people)).containsExactly("2B leading-zeros скрыто > скрыто");
        assertThat(people.findings())
                .extracting(f -> f.row() + f.column() + " " + f.rule())
                .hasSize(1);
        assertThat(lines(schools).filter(l -> l.startsWith("2")))
                .containsExactly(
                        "2A homoglyph скрыто > " + CheckDigits.ogrn(5), // eleven digits might be a СНИЛС
                        "2B leading-zeros " + inn.substring(1) + " > " + inn);
        assertThat(schools.findings())
                .extracting(f -> f.row() + f.column() + " " + f.rule())
                .containsExactlyInAnyOrder("3A id-look-alike", "3B pattern");
    }

    @Test
    void schoolsMayBeNamedIfOneOnlyIsMeant() throws Exception {
        Path pupils = workspace.csv(
                "mentors.csv",
                "school_id;person_id;entered_on",
                "сош N12;1;2021-09-01",
                "Муниципальное бюджетное общеобразовательное учреждение «СОШ №12»;2;2021-09-01",
                "Гимназия № 8;3;2021-09-01",
                "Лицей № 1;4;2021-09-01",
                "Ш-7;5;2021-09-01");
        workspace.csv("schools.csv", SCHOOLS);

        LoadReport report =
                workspace.loader().load(workspace.request(workspace.inbox()).explained());

        FileOutcome mentors = report.files().get(0);
        assertThat(mentors.file()).isEqualTo(pupils.getFileName().toString());
        assertThat(workspace.landed("mentors", "source_row, school_id"))
                .as("as sent: the build decides over all lists")
                .containsExactly(
                        "2|сош N12",
                        "3|Муниципальное бюджетное общеобразовательное учреждение «СОШ №12»",
                        "4|Гимназия № 8",
                        "5|Лицей № 1",
                        "6|Ш-7");
        assertThat(workspace.landed("mentors", "school_id_alias"))
                .containsExactly("сош 12", "сош 12", "гимназия 8", "лицей 1", "null");
        assertThat(mentors.receiptsByRule()).containsEntry("school-name", 2L);
        assertThat(mentors.findings())
                .extracting(f -> f.row() + f.column() + " " + f.rule())
                .containsExactly("4A school-ambiguous");
    }

    @Test
    void schoolsOfEarlierLoadsAreKnownToo() throws Exception {
        workspace.load(workspace.csv("schools.csv", SCHOOLS));
        workspace.load(
                workspace.csv("territories_a.csv", "territory_code;name;kind", "04701000;Красноярск;municipality"));
        workspace.load(workspace.csv(
                "site_checks.csv",
                "school_id;checked_on;section_exists",
                "Гимназия №7 имени А.С. Пушкина;2022-05-01;да"));
        FileOutcome partners = explained(workspace.csv(
                "schools_2.csv",
                "school_id;name;kind;territory_code;locality",
                "Ш-1;Первая;sosh;4701000;urban",
                "Ш-2;Вторая;sosh;4701001;urban"));

        assertThat(workspace.landed("site_checks", "school_id_alias")).containsExactly("гимназия 7 а с пушкина");
        assertThat(workspace.landed("schools", "territory_code")).contains("4701000", "4701001");
        assertThat(lines(partners)).containsExactly("2D leading-zeros 4701000 > 04701000");
    }

    @Test
    void severalSheetsOfOneTableFormulasAndHiddenRowsAndColumns() throws Exception {
        Path file = workspace.inbox().resolve("школа.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            for (String name : List.of("База наставников", "База наставников (2)")) {
                Worksheet sheet = workbook.newWorksheet(name);
                sheet.value(0, 0, "Код организации");
                sheet.value(0, 1, "Код человека");
                sheet.value(0, 2, "entered_on");
                sheet.value(0, 3, "Наибольшее число наставляемых");
                sheet.value(1, 0, "Ш-1");
                sheet.value(1, 1, name.length());
                sheet.value(1, 2, "01.09.2021");
                sheet.value(2, 0, "Ш-1");
                sheet.value(2, 1, "Ч-" + name.length());
                sheet.formula(2, 2, "TODAY()");
                sheet.hideRow(1);
                sheet.hideColumn(1);
            }
        }

        FileOutcome outcome = explained(file);

        assertThat(workspace.landed("mentors", "source_sheet, source_row"))
                .containsExactly("База наставников|2", "База наставников (2)|2");
        assertThat(outcome.receiptsByRule())
                .containsEntry("hidden-row", 2L)
                .containsEntry("hidden-column", 2L)
                .containsEntry("number-as-text", 2L);
        assertThat(outcome.findings())
                .extracting(f -> f.row() + f.column() + " " + f.rule())
                .contains("3C formula-without-value", "0 rows-hidden");
    }

    @Test
    void headersOfTwoRowsAndWithUnits() throws Exception {
        FileOutcome outcome = explained(workspace.xlsx(
                "пары.xlsx",
                Sheet.of(
                        "Пары",
                        row("1. № пары", "Участники", "", "Код организации (обязательно)", "Форма", "Сроки", ""),
                        row(
                                "",
                                "Код наставника",
                                "Код наставляемого",
                                "",
                                "",
                                "Начало, дата",
                                "Дата окончания (дд.мм.гггг)"),
                        row("П-1", "1", "2", "Ш-1", "TT", "01.09.2021", "31.05.2022"))));

        assertThat(outcome.status()).as(outcome.message().ru()).isEqualTo(Status.LANDED);
        assertThat(workspace.landed("pairs", "pair_id, school_id, started_on, ended_on"))
                .containsExactly("П-1|Ш-1|2021-09-01|2022-06-01");
        assertThat(outcome.receiptsByRule()).containsKeys("header-levels", "header-addition", "last-day");
    }

    @Test
    void namesOfTablesAmongOtherWords() throws Exception {
        String[] lines = {"school_id;person_id;entered_on", "Ш-1;1;2021-09-01"};
        workspace.csv("region_mentors_2022-04-25.csv", lines);
        workspace.csv("mentors_shkola5.csv", lines[0], "Ш-1;2;2021-09-01");
        workspace.csv("mentors_mentees.csv", lines[0], "Ш-1;3;2021-09-01");

        assertThat(workspace.load(workspace.inbox()).files())
                .extracting(f -> f.file() + " " + f.status())
                .containsExactlyInAnyOrder(
                        "region_mentors_2022-04-25.csv LANDED",
                        "mentors_shkola5.csv LANDED",
                        "mentors_mentees.csv NOTHING_RECOGNISED");
    }
}
