package mentoring.ingest.land;

import static mentoring.ingest.TestWorkspace.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mentoring.ingest.TestWorkspace;
import mentoring.ingest.TestWorkspace.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows with the same natural key within one file. */
class DuplicatesTest {
    private static final String HEADER = "school_id;document_kind;number;signed_on;title";

    @TempDir
    Path folder;

    private TestWorkspace workspace;

    @BeforeEach
    void makeWorkspace() throws Exception {
        workspace = new TestWorkspace(folder);
    }

    @Test
    void equalRowsLandOnceAndContradictingOnesNotAtAll() throws Exception {
        FileOutcome outcome = workspace.loadOne(workspace.csv(
                "documents.csv",
                HEADER,
                "Ш-1;D01;1;2021-09-01;Положение",
                "Ш-1;D02;2;2021-09-01;Приказ",
                "Ш-1;D01;1;01.09.2021;Положение",
                "Ш-1;D02;2;2021-09-01;Другой приказ",
                "Ш-1;D01;1;2021-09-01; Положение ",
                "Ш-1;D01;1;2021-09-02;Положение"));

        assertThat(outcome.findings())
                .extracting(f -> f.row() + " " + f.rule() + " " + f.expected().en())
                .containsExactly(
                        "3 key-contradiction a key that no other row has (compare with row 5)",
                        "4 key-repeated a key that no other row has (compare with row 2)",
                        "5 key-contradiction a key that no other row has (compare with row 3)",
                        "6 key-repeated a key that no other row has (compare with row 2)");
        assertThat(workspace.landed("documents", "source_row")).containsExactly("2", "7");
        assertThat(outcome.rowsRead()).isEqualTo(6);
        assertThat(outcome.rowsLanded()).isEqualTo(2);
        assertThat(outcome.rowsQuarantined()).isEqualTo(2);
        assertThat(outcome.warnings()).isEqualTo(2);
    }

    @Test
    void aKeyColumnThatIsNotGivenCountsAsEmptyText() throws Exception {
        FileOutcome outcome = workspace.loadOne(workspace.csv(
                "documents.csv",
                HEADER,
                "Ш-1;D01;;2021-09-01;Положение",
                "Ш-1;D01;;2021-09-01;Порядок",
                "Ш-1;D01;1;2021-09-01;Порядок"));

        assertThat(outcome.findingsByRule()).containsOnlyKeys("key-contradiction");
        assertThat(workspace.landed("documents", "source_row")).containsExactly("4");
    }

    @Test
    void sheetsOfTheSameTableAreJudgedTogether() throws Exception {
        Object[] header = row("Код организации", "Вид документа", "Номер", "Дата подписания");
        FileOutcome outcome = workspace.loadOne(workspace.xlsx(
                "акты.xlsx",
                Sheet.of("Документы", header, row("Ш-1", "D01", "1", "01.09.2021")),
                Sheet.of("Документы 2", header, row("Ш-1", "D01", "1", "01.09.2021"))));

        assertThat(outcome.findings())
                .extracting(f -> f.sheet() + " " + f.expected().ru())
                .containsExactly(
                        "Документы 2 ключ, которого нет в других строках (сравните со строкой 2 листа «Документы»)");
        assertThat(outcome.rowsLanded()).isEqualTo(1);
    }

    @Test
    void personsWithOneIdAndTwoNamesContradict() throws Exception {
        FileOutcome outcome = workspace.loadOne(workspace.csv(
                "persons.csv",
                "person_id;full_name",
                "1;Петрова Анна",
                "1;Иванова Анна",
                "2;Попов Олег",
                "2;Попов Олег"));

        assertThat(outcome.findingsByRule())
                .containsEntry("key-contradiction", 2L)
                .containsEntry("key-repeated", 1L);
        assertThat(workspace.landed("persons", "source_row")).containsExactly("4");
    }

    @Test
    void theScreenNeverOverlooksARepetition() {
        KeyScreen screen = new KeyScreen();
        int[] key = {0, 1};
        for (int i = 0; i < 300_000; i++) {
            screen.add(new Object[] {"a" + i, i % 7 == 0 ? null : (Object) (long) i}, key);
        }
        assertThat(screen.suspicious()).isFalse();
        screen.add(new Object[] {"a" + 7 * 20_000, null}, key);
        assertThat(screen.suspicious()).isTrue();

        KeyScreen parts = new KeyScreen();
        parts.add(new Object[] {"ab", "c"}, key);
        parts.add(new Object[] {"a", "bc"}, key);
        assertThat(parts.suspicious()).isFalse();
    }
}
