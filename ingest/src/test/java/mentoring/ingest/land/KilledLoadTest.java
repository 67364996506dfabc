package mentoring.ingest.land;

import static mentoring.ingest.TestWorkspace.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import mentoring.ingest.TestWorkspace;
import mentoring.ingest.TestWorkspace.Sheet;
import mentoring.landed.Delivery;
import mentoring.landed.Delivery.LandedTable;
import mentoring.release.Hashes;
import mentoring.workspace.Faults;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A load that is killed before or after any of its writes and renames leaves nothing half; run again, it is whole. */
class KilledLoadTest {
    @TempDir
    Path folder;

    /** The kill. Not an exception, so that nothing of the product can catch it by accident. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    @AfterEach
    void stopListening() {
        Faults.none();
    }

    @Test
    void anyKillFollowedByARerunGivesTheUndisturbedResult() throws Exception {
        Path deliveries = deliveries();
        AtomicInteger points = new AtomicInteger();
        Faults.listen((point, path) -> points.incrementAndGet());
        TestWorkspace undisturbed = new TestWorkspace(folder.resolve("undisturbed"));
        undisturbed.load(deliveries);
        Map<String, String> expected = contents(undisturbed);

        assertThat(points.get()).isGreaterThan(30);
        for (int kill = 1; kill <= points.get(); kill++) {
            TestWorkspace workspace = new TestWorkspace(folder.resolve("killed-" + kill));
            killAt(kill);
            assertThatThrownBy(() -> workspace.load(deliveries)).isInstanceOf(Killed.class);
            assertOnlyWholeDeliveries(workspace);

            Faults.none();
            workspace.load(deliveries);
            assertThat(contents(workspace)).as("killed at point %d", kill).isEqualTo(expected);
        }
    }

    private static void killAt(int point) {
        AtomicInteger left = new AtomicInteger(point);
        Faults.listen((name, path) -> {
            if (left.decrementAndGet() == 0) {
                throw new Killed();
            }
        });
    }

    /** One file that brings everything a load can write, and one more, so that kills fall between files too. */
    private Path deliveries() throws IOException {
        TestWorkspace sender = new TestWorkspace(folder.resolve("sender"));
        sender.xlsx(
                "1 школа.xlsx",
                Sheet.of(
                        "Люди",
                        row("Код человека", "ФИО", "Примечание"),
                        row("1", "Петрова Анна Ильинична", "x"),
                        row("", "Иванова Анна Ильинична", "")),
                Sheet.of(
                        "База наставников",
                        row("Код организации", "Код человека", "entered_on"),
                        row("Ш-1", "1", "01.09.2021")));
        sender.csv("mentors.csv", "school_id;person_id;entered_on", "Ш-2;2;2021-09-01", "Ш-2;3;никогда");
        return sender.inbox();
    }

    private static void assertOnlyWholeDeliveries(TestWorkspace workspace) {
        for (Delivery delivery : workspace.store().deliveries()) {
            for (LandedTable table : delivery.tables()) {
                if (table.file() == null) {
                    continue;
                }
                Path file = workspace.store().directory(delivery.id()).resolve(table.file());
                assertThat(Hashes.sha256(file)).isEqualTo(table.sha256());
            }
        }
    }

    /** Everything but the deliveries themselves: path → hash. */
    private static Map<String, String> contents(TestWorkspace workspace) throws IOException {
        Path root = workspace.workspace().root();
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            paths.filter(p -> !p.startsWith(workspace.inbox()))
                    .forEach(p -> contents.put(
                            root.relativize(p).toString(), Files.isDirectory(p) ? "folder" : Hashes.sha256(p)));
        }
        return contents;
    }
}
