package mentoring.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing but the hash decides between two files of one school and one date: whoever loads them must know. */
class SameDayRivalsTest {
    private static final String HEADER = "school_id;document_kind;number;signed_on;cancelled_on\n";

    @TempDir
    private Path folder;

    @Test
    void theSecondFileOfTheDayIsToldWithTheOneThatWins() throws IOException {
        Path workspace = folder.resolve("w");
        Call.mentoring("init", workspace.toString());
        Path first = Files.writeString(folder.resolve("documents_a.csv"), HEADER + "Ш-1;D01;1;2022-03-01;\n");
        Path second =
                Files.writeString(folder.resolve("documents_b.csv"), HEADER + "Ш-1;D01;1;2022-03-01;2022-04-01\n");
        assertThat(load(workspace, "Ш-1", "2022-05-01", first).out()).doesNotContain("та же дата");
        // another date and another school are no rivals
        assertThat(load(workspace, "Ш-1", "2022-05-02", second).out()).doesNotContain("та же дата");
        assertThat(load(workspace, "Ш-2", "2022-05-01", second).out()).doesNotContain("та же дата");
        Call rival = load(workspace, "Ш-1", "2022-05-01", second);
        assertThat(rival.out())
                .contains("documents_b.csv: та же дата (2022-05-01), что у файла «documents_a.csv» той же организации")
                .containsPattern("верны строки (файла «documents_a.csv»|этого файла)");
    }

    private static Call load(Path workspace, String issuer, String dated, Path file) {
        return Call.mentoring(
                "-w", workspace.toString(), "load", "--issuer", issuer, "--dated", dated, file.toString());
    }
}
