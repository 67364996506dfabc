package mentoring.ingest.returned;

import static mentoring.ingest.TestWorkspace.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import mentoring.ingest.TestWorkspace;
import mentoring.ingest.TestWorkspace.Sheet;
import mentoring.ingest.land.FileOutcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes back to a sender, and what becomes of it when it returns mended. */
class ReturnedCopyTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String SUMMARY = "xl/worksheets/summary-mentoring.xml";
    private static final String COMMENTS = "xl/comments-mentoring1.xml";

    @TempDir
    private Path folder;

    private TestWorkspace workspace;

    @BeforeEach
    void makeWorkspace() throws IOException {
        workspace = new TestWorkspace(folder);
    }

    /** Row 3 lacks the form, row 4 begins on a day that is none; row 2 is good but its order is later than its start. */
    private Path pairs() throws IOException {
        return workspace.xlsx(
                "school-7.xlsx",
                Sheet.of(
                        "Пары",
                        row(
                                "Номер пары",
                                "Код наставника",
                                "Код наставляемого",
                                "Код организации",
                                "Форма",
                                "Дата начала",
                                "Дата приказа"),
                        row("П-1", "Ч-1", "Ч-2", "Ш-7", "TT", LocalDate.of(2021, 10, 1), LocalDate.of(2021, 10, 5)),
                        row("П-2", "Ч-1", "Ч-3", "Ш-7", null, LocalDate.of(2021, 10, 1)),
                        row("П-3", "Ч-1", "Ч-4", "Ш-7", "TT", "32.10.2021"),
                        row("П-4", "Ч-1", "Ч-5", "Ш-7", "TT", LocalDate.of(2021, 11, 1))));
    }

    @Test
    void offendingCellsAreMarkedAndEverythingElseStays() throws IOException {
        FileOutcome outcome = workspace.loadOne(pairs());
        Path copy = workspace.workspace().returned().resolve("school-7.xlsx");
        assertThat(outcome.returned()).isEqualTo(copy);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
                .isEqualTo("rw-------");

        Parts parts = Parts.of(copy);
        assertThat(parts.fill(SHEET, "E3")).isEqualTo("FFB3B1");
        assertThat(parts.fill(SHEET, "F4")).isEqualTo("FFB3B1");
        assertThat(parts.fill(SHEET, "F2")).isEqualTo("FFF1A6");
        assertThat(parts.fill(SHEET, "F5")).isEmpty();
        assertThat(parts.format(SHEET, "F2")).isEqualTo("dd.mm.yyyy");
        assertThat(parts.comments(COMMENTS)).containsOnlyKeys("E3", "F4", "F2");
        assertThat(parts.comments(COMMENTS).get("F4"))
                .startsWith("ОШИБКА. ")
                .contains("Такого дня в календаре нет", "Стоит: «32.10.2021».", "Нужно: существующая дата.");
        assertThat(parts.text(SUMMARY))
                .contains("Ошибок: 2", "замечаний: 1", "location=\"'Пары'!F4\"", "32.10.2021")
                .doesNotContain("Ч-1");
        assertThat(parts.text("xl/workbook.xml")).containsSubsequence("Что исправить", "Пары", "_mentoring_returned");
    }

    @Test
    void aMendedCopyReleasesTheMendedRows() throws Exception {
        FileOutcome first = workspace.loadOne(pairs());
        assertThat(first.rowsLanded()).isEqualTo(2);
        Path mended = Parts.of(first.returned())
                .change(
                        SHEET,
                        xml -> xml.replaceFirst("(<c r=\"F4\") t=\"s\"( s=\"\\d+\"><v>)\\d+", "$1$2".concat("44490")))
                .writeTo(workspace.inbox().resolve("снова/school-7.xlsx"));

        FileOutcome second = workspace.loadOne(mended);
        assertThat(second.rowsLanded()).isEqualTo(3);
        assertThat(second.findingsByRule()).containsOnlyKeys("required", "pairs-order-before-start");
        assertThat(workspace.landed("pairs", "pair_id, started_on"))
                .contains("П-1|2021-10-01", "П-3|2021-10-21", "П-4|2021-11-01");
        assertThat(Files.list(workspace.workspace().quarantine()))
                .as("what waits is listed once, with the later delivery")
                .containsExactly(workspace
                        .workspace()
                        .quarantine()
                        .resolve(second.delivery().id() + ".csv"));
        Parts again = Parts.of(second.returned());
        assertThat(again.comments(COMMENTS)).containsOnlyKeys("E3", "F2");
        assertThat(again.fill(SHEET, "F4")).as("no longer marked").isEmpty();
        assertThat(again.fill(SHEET, "E3")).isEqualTo("FFB3B1");
        assertThat(again.names()).filteredOn(n -> n.contains("summary")).hasSize(1);
        assertThat(again.text("xl/drawings/notes-mentoring1.vml").split("<v:shape "))
                .hasSize(3);
    }

    @Test
    void aCleanFileTakesAnEarlierCopyAway() throws IOException {
        Path copy = workspace.loadOne(pairs()).returned();
        Path clean = workspace.xlsx(
                "school-7.xlsx",
                Sheet.of(
                        "Документы",
                        row("Код организации", "Вид документа", "Дата подписания"),
                        row("Ш-7", "D01", LocalDate.of(2021, 9, 1))));
        assertThat(workspace.loadOne(clean).returned()).isNull();
        assertThat(copy).doesNotExist();
    }

    @Test
    void aTextFileComesBackAsAWorkbook() throws Exception {
        FileOutcome first = workspace.loadOne(workspace.csv(
                "documents_2022-05-06.csv",
                "Код организации;Вид документа;Номер;Дата подписания",
                "",
                "Ш-7;D01;\"=1+1\nвторая строка\";2021-09-01",
                "Ш-7;D99;-5;2021-09-01",
                "Ш-7;D02;7;2021-09-01"));
        assertThat(first.rowsLanded()).isEqualTo(2);
        assertThat(first.returned().getFileName()).hasToString("documents_2022-05-06.csv.xlsx");
        Parts parts = Parts.of(first.returned());
        assertThat(parts.fill(SHEET, "B3")).isEqualTo("FFB3B1");
        assertThat(parts.text(SHEET))
                .as("texts stay texts, whatever they begin with")
                .contains(">=1+1\nвторая строка</t>", ">-5</t>")
                .doesNotContain("<f>", "t=\"n\"");
        assertThat(parts.text("xl/styles.xml")).contains("quotePrefix=\"1\"");

        Path mended = parts.change(SHEET, xml -> xml.replace("D99", "D03"))
                .writeTo(workspace.inbox().resolve("documents_2022-05-06.csv.xlsx"));
        FileOutcome second = workspace.loadOne(mended);
        assertThat(second.findings()).isEmpty();
        assertThat(second.delivery().dated()).isEqualTo(first.delivery().dated());
        assertThat(workspace.landed("documents", "document_kind, number"))
                .containsExactlyInAnyOrder(
                        "D01|=1+1 вторая строка", "D02|7", "D01|=1+1 вторая строка", "D03|-5", "D02|7");
        assertThat(workspace.workspace().quarantine()).isEmptyDirectory();
    }

    @Test
    void whatTheCommandLineSaidIsRemembered() throws IOException {
        Path file =
                workspace.csv("документы.csv", "Код организации;Вид документа;Дата подписания", "Ш-7;D99;2021-09-01");
        var request = new mentoring.ingest.land.LoadRequest(
                List.of(file),
                null,
                "Ш-7",
                LocalDate.of(2022, 4, 1),
                false,
                TestWorkspace.TODAY,
                java.time.Instant.EPOCH,
                outcome -> {});
        Path copy = workspace.loader().load(request).files().get(0).returned();
        Path mended = Parts.of(copy)
                .change(SHEET, xml -> xml.replace("D99", "D01"))
                .writeTo(workspace.inbox().resolve("x.xlsx"));
        FileOutcome second = workspace.loadOne(mended);
        assertThat(second.delivery().issuer()).isEqualTo("Ш-7");
        assertThat(second.delivery().dated()).isEqualTo("2022-04-01");
    }

    @Test
    void checkWritesTheCopyToo() throws IOException {
        FileOutcome outcome =
                workspace.loader().check(workspace.request(pairs())).files().get(0);
        assertThat(outcome.returned()).exists();
        assertThat(workspace.store().deliveries()).isEmpty();
    }

    @Test
    void aNameCannotLeadOutOfTheFolder() {
        Path returned = folder.resolve("returned");
        assertThat(ReturnedCopy.place(returned, "../../etc/x.csv")).isEqualTo(returned.resolve("x.csv.xlsx"));
        assertThat(ReturnedCopy.place(returned, "а/б.xlsx")).isEqualTo(returned.resolve("а/б.xlsx"));
    }
}
