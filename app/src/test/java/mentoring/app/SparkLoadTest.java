package mentoring.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import mentoring.release.ReleaseStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files decoded in Spark tasks give what files decoded in this process give. */
class SparkLoadTest {
    @TempDir
    private Path folder;

    @Test
    void sameRowsQuarantineAndIdentitiesAsWithoutSpark() throws IOException {
        Path sent = folder.resolve("sent");
        Files.createDirectories(sent);
        try (Stream<Path> sample = Files.list(Call.HOME.resolve("samples/tiny-programme/inbox"))) {
            for (Path file : sample.toList()) {
                Files.copy(file, sent.resolve(file.getFileName().toString()));
            }
        }
        // a bad row, a name where an id belongs, the same bytes twice, a file that is no table
        Path documents = sent.resolve("documents_2022-05-01.csv");
        Files.writeString(
                documents, "school_id;document_kind;number;signed_on\nS1;D01;1;2022-04-01\nS2;D01;2;31.02.2022\n");
        Files.copy(documents, sent.resolve("documents_2022-05-01 (копия).csv"));
        Files.writeString(sent.resolve("заметки.csv"), "что;когда\nпозвонить;завтра\n");
        Path here = workspace("here", null);
        Path cluster = workspace("cluster", here);

        Call plain = Call.mentoring("-w", here.toString(), "load", sent.toString());
        Call spark = Call.mentoring(
                "-w", cluster.toString(), "load", "--engine", "spark", "--master", "local[2]", sent.toString());

        assertThat(spark.exitCode()).as(spark.err()).isEqualTo(plain.exitCode());
        assertThat(spark.out().replace(cluster.toString(), here.toString())).isEqualTo(plain.out());
        for (String kept : new String[] {"quarantine", "private/identities", "private/deliveries"}) {
            assertThat(contents(cluster.resolve(kept))).as(kept).isNotEmpty().isEqualTo(contents(here.resolve(kept)));
        }
        assertThat(release(cluster)).isEqualTo(release(here));
        try (Stream<Path> landed = Files.list(cluster.resolve("landed"))) {
            assertThat(landed.map(p -> p.getFileName().toString()))
                    .as("nothing half, nothing of Spark's")
                    .noneMatch(name -> name.startsWith(".tmp"));
        }
    }

    @Test
    void databasesAreLoadedWithoutSpark() throws IOException {
        Call call = Call.mentoring(
                "-w",
                workspace("w", null).toString(),
                "load",
                "--master",
                "local[2]",
                "--jdbc",
                "jdbc:duckdb:",
                "--query",
                "SELECT 1",
                "--table",
                "schools");
        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err()).contains("без Spark");
    }

    private Path workspace(String name, Path withKeyOf) throws IOException {
        Path root = folder.resolve(name);
        Call.mentoring("init", root.toString());
        if (withKeyOf != null) {
            Path key = Path.of("private/pseudonym.key");
            Files.copy(withKeyOf.resolve(key), root.resolve(key), StandardCopyOption.REPLACE_EXISTING);
            Files.deleteIfExists(root.resolve("landed/key.fingerprint"));
        }
        return root;
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(file.getFileName().toString(), mentoring.release.Hashes.sha256(file));
            }
        }
        return contents;
    }

    /** Rows and content hash of every table. */
    private static Map<String, String> release(Path workspace) {
        assertThat(Call.mentoring("-w", workspace.toString(), "build").exitCode())
                .isZero();
        Map<String, String> content = new TreeMap<>();
        new ReleaseStore(workspace.resolve("warehouse"))
                .current()
                .orElseThrow()
                .tables()
                .forEach(t -> content.put(t.name(), t.rows() + " rows " + t.contentHash()));
        return content;
    }
}
