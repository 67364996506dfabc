package mentoring.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
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
