package mentoring.transform.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import mentoring.schema.Contracts;
import mentoring.workspace.Settings;
import mentoring.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildPlanTest {
    @TempDir
    Path folder;

    @Test
    void emptyWorkspaceGivesAReleaseWithEveryTable() throws Exception {
        Files.writeString(folder.resolve("mentoring.yaml"), "region: test\n");
        Contracts contracts = Contracts.load();
        BuildOutcome outcome = Build.run(
                Workspace.open(folder),
                Settings.defaults(),
                contracts,
                new BuildRequest("duckdb", null, "test", Instant.EPOCH, s -> System.out.println(s)));
        assertThat(outcome.changed()).isTrue();
    }
}
