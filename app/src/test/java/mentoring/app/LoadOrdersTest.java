package mentoring.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import mentoring.ingest.land.LoadReport;
import mentoring.ingest.land.LoadRequest;
import mentoring.ingest.land.Loader;
import mentoring.ingest.land.PseudonymKey;
import mentoring.release.Manifest;
import mentoring.schema.Contracts;
import mentoring.transform.build.Build;
import mentoring.transform.build.BuildRequest;
import mentoring.workspace.SafeFiles;
import mentoring.workspace.Settings;
import mentoring.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever the order in which deliveries come, however many come at once, however often: the same content. The whole
 * proof takes minutes: {@code -Dmentoring.orders=50 -Dmentoring.deliveries=200}.
 */
class LoadOrdersTest {
    private static final int ORDERS = Integer.getInteger("mentoring.orders", 3);
    private static final int DELIVERIES = Integer.getInteger("mentoring.deliveries", 40);
    private static final Contracts CONTRACTS = Contracts.load();

    @TempDir
    private Path folder;

    @Test
    void everyOrderOfLoadingGivesTheSameContent() throws IOException {
        long seed = Long.getLong("mentoring.seed", 7);
        List<TinyDeliveries.File> files = new TinyDeliveries(seed).write(folder.resolve("sent"), DELIVERIES);
        Path key = folder.resolve("key");
        assertThat(Call.mentoring("init", key.toString()).exitCode()).isZero();
        Random random = new Random(seed);
        Map<String, String> first = null;
        for (int order = 0; order < ORDERS; order++) {
            Workspace workspace = workspaceWithKeyOf(key, folder.resolve("order-" + order));
            long landed = load(workspace, files, random);
            Map<String, String> content = build(workspace);
            if (first == null) {
                first = content;
                assertThat(landed).isGreaterThan(DELIVERIES);
                assertThat(content.values().stream().filter(rows -> !rows.startsWith("0 rows")))
                        .as("tables with rows")
                        .hasSizeGreaterThan(30);
            }
            assertThat(content).as("order %d of seed %d", order, seed).isEqualTo(first);
            SafeFiles.deleteTree(workspace.root());
        }
        System.out.printf("%d deliveries in %d orders: the same content%n", files.size(), ORDERS);
    }

    private static Workspace workspaceWithKeyOf(Path other, Path root) throws IOException {
        Call.mentoring("init", root.toString());
        Files.copy(
                other.resolve("private/pseudonym.key"),
                root.resolve("private/pseudonym.key"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Files.deleteIfExists(root.resolve("landed/key.fingerprint"));
        return Workspace.open(root);
    }

    /** In random order, a random number at a time, some a second time. */
    private static long load(Workspace workspace, List<TinyDeliveries.File> files, Random random) {
        List<TinyDeliveries.File> shuffled = new ArrayList<>(files);
        Collections.shuffle(shuffled, random);
        long landed = 0;
        for (int from = 0; from < shuffled.size(); ) {
            int to = Math.min(shuffled.size(), from + 1 + random.nextInt(files.size() / 3));
            List<TinyDeliveries.File> together = new ArrayList<>(shuffled.subList(from, to));
            together.add(shuffled.get(random.nextInt(to)));
            for (String issuer : List.of("", TinyDeliveries.ISSUER)) {
                List<Path> paths = together.stream()
                        .filter(f -> f.issuer().equals(issuer))
                        .map(TinyDeliveries.File::path)
                        .toList();
                landed += paths.isEmpty()
                        ? 0
                        : load(workspace, paths, issuer.isEmpty() ? null : issuer)
                                .rowsLanded();
            }
            from = to;
        }
        return landed;
    }

    private static LoadReport load(Workspace workspace, List<Path> paths, String issuer) {
        return new Loader(workspace, CONTRACTS, PseudonymKey.open(workspace))
                .load(new LoadRequest(
                        paths, null, issuer, null, false, LocalDate.of(2022, 6, 1), Instant.EPOCH, file -> {}));
    }

    /** Rows and content hash of every table. */
    private static Map<String, String> build(Workspace workspace) {
        Manifest manifest = Build.run(
                        workspace,
                        Settings.read(workspace),
                        CONTRACTS,
                        new BuildRequest("duckdb", "local[2]", Set.of(), null, "test", Instant.EPOCH, step -> {}))
                .manifest();
        Map<String, String> content = new TreeMap<>();
        manifest.tables().forEach(t -> content.put(t.name(), t.rows() + " rows " + t.contentHash()));
        return content;
    }
}
