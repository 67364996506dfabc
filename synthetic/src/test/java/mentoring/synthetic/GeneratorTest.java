package mentoring.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import mentoring.schema.Contracts;
import mentoring.schema.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratorTest {
    @TempDir
    Path folder;

    @Test
    void theSameSeedGivesTheSameBytesWhateverTheThreads() throws Exception {
        Map<String, String> once = files(generate("once", 1, Parameters.defaults()));
        Map<String, String> again = files(generate("again", 3, Parameters.defaults()));
        assertThat(again).isEqualTo(once).hasSizeGreaterThan(200);
    }

    @Test
    void anotherSeedGivesAnotherRegion() throws Exception {
        Path other = generate("other", 2, Parameters.defaults().withSeed(1));
        Path usual = generate("usual", 2, Parameters.defaults());
        String persons = "deliveries/2016-05-15/persons_2016-05-15.csv";
        assertThat(files(other).get(persons)).isNotEqualTo(files(usual).get(persons));
    }

    @Test
    void everyInputTableIsDelivered() throws Exception {
        Set<String> delivered = new TreeSet<>();
        for (String file : files(generate("dirty", 2, dirty(0.01, 2))).keySet()) {
            if (file.endsWith(".csv") && file.startsWith("deliveries")) {
                String name = Path.of(file).getFileName().toString();
                delivered.add(name.substring(0, name.lastIndexOf('_')));
            }
        }
        assertThat(delivered)
                .containsExactlyInAnyOrderElementsOf(Contracts.load().layer(Table.Layer.INPUT).stream()
                        .map(Table::name)
                        .toList());
    }

    @Test
    void whatIsPlantedIsWrittenDown() throws Exception {
        Path out = generate("planted", 2, dirty(0.01, 2));
        assertThat(Files.readAllLines(out.resolve("truth/contradictions.csv"))).hasSize(1 + 2 * 28);
        assertThat(Files.readAllLines(out.resolve("truth/errors.csv"))).hasSizeGreaterThan(500);
    }

    private static Parameters dirty(double rate, int contradictions) {
        return Parameters.defaults().withDirt(new Parameters.Dirt(rate, contradictions));
    }

    private Path generate(String name, int threads, Parameters parameters) {
        Path out = folder.resolve(name);
        Generator.Request request = Generator.Request.of(Size.SMALL, out).with(parameters);
        Generator.generate(new Generator.Request(
                request.size(), parameters, out, Generator.Format.DELIVERIES, threads, (done, all) -> {}));
        return out;
    }

    private static Map<String, String> files(Path root) throws Exception {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                found.put(root.relativize(file).toString(), hash(file));
            }
        }
        return found;
    }

    private static String hash(Path file) throws IOException, java.security.NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        return HexFormat.of().formatHex(digest);
    }
}
