package mentoring.transform.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import mentoring.release.Manifest;
import mentoring.release.ReleaseStore;
import mentoring.release.Verification;
import mentoring.workspace.Faults;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that is killed before or after any write or rename leaves readers the old release, and a rerun the new one. */
class KilledBuildTest {
    /** All points are tried in the expensive proofs; here every so many. */
    private static final int STRIDE = Integer.getInteger("mentoring.fault.stride", 9);

    private static final String DOCUMENTS = "school_id|document_kind|number|signed_on";

    @TempDir
    Path folder;

    private Path base;
    private Manifest before;
    private Manifest after;

    /** The listener throws this in place of a kill; nothing in the product catches it. */
    private static final class Kill extends Error {
        private static final long serialVersionUID = 1L;
    }

    @BeforeEach
    void oldAndNewRelease() throws IOException {
        base = folder.resolve("base");
        World world = new World(base);
        new RandomDeliveries(3).all().forEach(d -> d.land(world));
        before = world.build("duckdb").manifest();
        world.dated("2022-05-20").issuedBy("").land("documents", DOCUMENTS, "A|D04|77|2022-01-01");
        Path undisturbed = copy(base, folder.resolve("undisturbed"));
        after = new World(undisturbed).build("duckdb").manifest();
        assertThat(after.contentHash()).isNotEqualTo(before.contentHash());
    }

    @AfterEach
    void nobodyListens() {
        Faults.none();
    }

    @Test
    void atAnyMoment() throws IOException {
        int points = count(copy(base, folder.resolve("count")));
        assertThat(points).isGreaterThan(40);
        for (int point = 1; point <= points; point += STRIDE) {
            Path workspace = copy(base, folder.resolve("killed-" + point));
            killAt(workspace, point);
            assertReadable(workspace, point == points ? after : before, point);
            Faults.none();
            Manifest again = new World(workspace).build("duckdb").manifest();
            assertThat(again).as("rebuilt after point %s", point).isEqualTo(after);
            assertReadable(workspace, after, point);
            assertThat(workspace.resolve("warehouse/.building")).doesNotExist();
        }
    }

    private static int count(Path workspace) {
        AtomicInteger points = new AtomicInteger();
        Faults.listen((point, path) -> points.incrementAndGet());
        new World(workspace).build("duckdb");
        Faults.none();
        return points.get();
    }

    private static void killAt(Path workspace, int fatal) {
        World world = new World(workspace);
        AtomicInteger points = new AtomicInteger();
        Faults.listen((point, path) -> {
            if (points.incrementAndGet() == fatal) {
                throw new Kill();
            }
        });
        assertThatThrownBy(() -> world.build("duckdb")).as("point %s", fatal).isInstanceOf(Kill.class);
    }

    private static void assertReadable(Path workspace, Manifest expected, int point) {
        ReleaseStore store = new ReleaseStore(workspace.resolve("warehouse"));
        Manifest current = store.current().orElseThrow();
        assertThat(current.contentHash()).as("current after point %s", point).isEqualTo(expected.contentHash());
        assertThat(Verification.faults(store, current)).isEmpty();
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
        return to;
    }
}
