package mentoring.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mentoring.release.Hashes;
import mentoring.reports.release.Zone;
import mentoring.workspace.Language;
import mentoring.workspace.Workspace;

/**
 * What a report depends on besides the release: the program, the texts and maps of the region, language and zone. The
 * day of printing is left out: a report of yesterday is still right.
 */
final class Recipe {
    private static final int SHORT = 16;

    private Recipe() {}

    static String of(Workspace workspace, Language language, Zone zone) {
        StringBuilder facts = new StringBuilder(program());
        facts.append('|').append(language).append('|').append(zone);
        for (Path folder : List.of(workspace.texts(), workspace.root().resolve("maps"))) {
            for (Path file : files(folder)) {
                facts.append('|')
                        .append(workspace.root().relativize(file))
                        .append('=')
                        .append(Hashes.sha256(file));
            }
        }
        return Hashes.sha256(facts.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .substring(0, SHORT);
    }

    /** Hash of the jar with the reports; classes that are not packed yet have none. */
    private static String program() {
        try {
            Path code = Path.of(Recipe.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isRegularFile(code) ? Hashes.sha256(code) : "unpacked";
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
