package mentoring.ingest.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mentoring.ingest.TestWorkspace;
import mentoring.ingest.land.FileOutcome;
import mentoring.ingest.template.IssuedIds.Issued;
import mentoring.schema.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook that goes out to a school, and what a load makes of it when it comes back. */
class TemplateTest {
    private static final LocalDate DAY = LocalDate.of(2022, 5, 6);

    /** Two teachers, of whom the region has issued one's id; their pair is the school's own. */
    private static final Map<String, List<Map<String, Object>>> KNOWN = Map.of(
            "persons",
            List.of(
                    Map.of(
                            "person_id",
                            "Р-9",
                            "full_name",
                            "Иванова Мария Петровна",
                            "birth_date",
                            LocalDate.of(1980, 4, 17)),
                    Map.of(
                            "person_id",
                            "12",
                            "full_name",
                            "Петров Пётр",
                            "birth_date",
                            LocalDate.of(1999, 1, 2),
                            "sex",
                            "m")),
            "employment",
            List.of(Map.of(
                    "person_id", "12",
                    "school_id", "Ш-7",
                    "position", "teacher",
                    "employment_kind", "main",
                    "rate", new BigDecimal("0.50"),
                    "started_on", LocalDate.of(2021, 9, 1))),
            "pairs",
            List.of(Map.of(
                    "pair_id", "П-1",
                    "mentor_id", "Р-9",
                    "mentee_id", "12",
                    "school_id", "Ш-7",
                    "form", "TT",
                    "kinds", "VIRT;TRAD",
                    "order_number", "=1+1",
                    "started_on", LocalDate.of(2021, 10, 1))),
            "programmes",
            List.of(Map.of(
                    "programme_id",
                    "ПР-1",
                    "pair_id",
                    "П-1",
                    "approved_on",
                    LocalDate.of(2021, 9, 30),
                    "starts_on",
                    LocalDate.of(2021, 10, 1),
                    "ends_on",
                    LocalDate.of(2022, 5, 31),
                    "status",
                    "running",
                    "goals_planned",
                    3L)));

    @TempDir
    private Path folder;

    private TestWorkspace workspace;

    @BeforeEach
    void makeWorkspace() throws IOException {
        workspace = new TestWorkspace(folder);
    }

    private static SchoolForm form(PrefilledRows rows) {
        IssuedIds ids = new IssuedIds();
        ids.add("persons", "Р-9", new Issued("", "Р-9"));
        return new SchoolForm("Ш-7", "Школа № 7", "c1", "Мониторинг 2022 года", DAY, rows, ids);
    }

    private Path template(PrefilledRows rows) throws IOException {
        Path file = workspace.inbox().resolve("шаблон.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            new Template(TestWorkspace.CONTRACTS).write(form(rows), out);
        }
        return file;
    }

    private static PrefilledRows known() {
        return table -> KNOWN.getOrDefault(table.name(), List.of());
    }

    @Test
    void anUntouchedTemplateBringsBackWhatIsKnownAndNothingElse() throws Exception {
        FileOutcome outcome = workspace.loadOne(template(known()));
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.returned()).isNull();
        assertThat(outcome.delivery().dated()).isEqualTo(DAY);
        assertThat(outcome.delivery().issuer()).isEqualTo("Ш-7");
        assertThat(outcome.delivery().decoding()).containsEntry("campaign", "c1");
        assertThat(outcome.rowsLanded()).isEqualTo(5);
        assertThat(workspace.landed("employment", "school_id, \"position\", rate, started_on, ended_on"))
                .containsExactly("Ш-7|teacher|0.50|2021-09-01|null");
        assertThat(workspace.landed("pairs", "pair_id, issuer, form, kinds, order_number"))
                .containsExactly("П-1|Ш-7|TT|VIRT;TRAD|=1+1");
        assertThat(workspace.landed("programmes", "programme_id, pair_id, status, goals_planned"))
                .containsExactly("ПР-1|П-1|running|3");
    }

    @Test
    void anEmptyTemplateIsAValidAnswer() throws IOException {
        FileOutcome outcome = workspace.loadOne(template(table -> List.of()));
        assertThat(outcome.status()).isEqualTo(FileOutcome.Status.LANDED);
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.rowsRead()).isZero();
    }

    @Test
    void idsOfTheRegionStayTheRegions() throws Exception {
        workspace.loadOne(workspace.csv("persons.csv", "person_id;full_name", "Р-9;Иванова Мария Петровна"));
        String known = workspace.landed("persons", "person_id, person_key").get(0);
        workspace.loadOne(template(known()));
        List<String> landed = workspace.landed("persons", "person_id, person_key, issuer");
        assertThat(landed).hasSize(3).contains(known + "|");
        String own = landed.stream().filter(r -> r.endsWith("|Ш-7")).findFirst().orElseThrow();
        assertThat(workspace.landed("pairs", "mentor_id, mentee_id, mentor_id_region"))
                .containsExactly(known.split("\\|")[0] + "|" + own.split("\\|")[0] + "|null");
    }

    @Test
    void rowsOfOthersKeepTheirIssuer() throws Exception {
        IssuedIds ids = new IssuedIds();
        ids.add("pairs", "Р-1", new Issued("", "Р-1"));
        ids.add("programmes", "Ш-8/5", new Issued("Ш-8", "5"));
        Map<String, Map<String, Object>> rows = new LinkedHashMap<>();
        rows.put(
                "pairs",
                Map.of(
                        "pair_id",
                        "Р-1",
                        "mentor_id",
                        "1",
                        "mentee_id",
                        "2",
                        "form",
                        "TT",
                        "partner_id",
                        "3",
                        "started_on",
                        DAY));
        rows.put(
                "programmes",
                Map.of(
                        "programme_id",
                        "Ш-8/5",
                        "pair_id",
                        "Р-1",
                        "starts_on",
                        DAY.minusYears(1),
                        "ends_on",
                        DAY,
                        "approved_on",
                        DAY.minusYears(1),
                        "status",
                        "running"));
        Path file = workspace.inbox().resolve("t.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            PrefilledRows prefilled =
                    table -> Stream.ofNullable(rows.get(table.name())).toList();
            new Template(TestWorkspace.CONTRACTS).write(new SchoolForm("Ш-7", "", null, "", DAY, prefilled, ids), out);
        }
        assertThat(workspace.loadOne(file).findings()).isEmpty();
        assertThat(workspace.landed("pairs", "pair_id, issuer, partner_id, school_id"))
                .as("the school's own partner is named so that it is found from another's row")
                .containsExactly("Р-1||Ш-7/3|Ш-7");
        assertThat(workspace.landed("programmes", "programme_id, issuer, pair_id"))
                .containsExactly("5|Ш-8|Р-1");
    }

    @Test
    void theSameKnowledgeGivesTheSameBytes() throws IOException {
        byte[] first = Files.readAllBytes(template(known()));
        assertThat(Files.readAllBytes(template(known()))).isEqualTo(first);
    }

    @Test
    void everyInputTableIsAskedForOrComesFromElsewhere() {
        List<String> tables = TestWorkspace.CONTRACTS.layer(Table.Layer.INPUT).stream()
                .map(Table::name)
                .toList();
        assertThat(tables)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(SchoolTables.FILLED.stream(), SchoolTables.FROM_OTHERS.keySet().stream())
                                .toList());
    }

    @Test
    void whereTheSchoolIsNotNamedItIsTheSender() throws Exception {
        Path file = workspace.stamped(
                "x.xlsx",
                Map.of("issuer", "Ш-7"),
                TestWorkspace.Sheet.of(
                        "Документы",
                        TestWorkspace.row("Код организации", "Вид документа", "Дата подписания"),
                        TestWorkspace.row(null, "D01", DAY)));
        assertThat(workspace.loadOne(file).findings()).isEmpty();
        assertThat(workspace.landed("documents", "school_id")).containsExactly("Ш-7");
    }
}
