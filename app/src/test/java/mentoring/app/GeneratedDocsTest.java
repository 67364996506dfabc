package mentoring.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import mentoring.app.docs.GeneratedDocs;
import mentoring.schema.Contracts;
import mentoring.workspace.SafeFiles;
import org.junit.jupiter.api.Test;

/** The committed data dictionary is what the contracts say today. */
class GeneratedDocsTest {

    @Test
    void committedPagesAreCurrent() throws IOException {
        Map<String, String> committed = new TreeMap<>();
        for (Path page : SafeFiles.children(Path.of("..").resolve(GeneratedDocs.FOLDER))) {
            committed.put(page.getFileName().toString(), Files.readString(page));
        }
        Map<String, String> current = GeneratedDocs.pages(Contracts.load());
        assertThat(committed.keySet())
                .as("pages of %s; to mend: %s", GeneratedDocs.FOLDER, GeneratedDocs.COMMAND)
                .isEqualTo(current.keySet());
        current.forEach((page, text) -> assertThat(committed.get(page))
                .as("%s/%s is stale; to mend: %s", GeneratedDocs.FOLDER, page, GeneratedDocs.COMMAND)
                .isEqualTo(text));
    }
}
