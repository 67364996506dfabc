package mentoring.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import mentoring.app.docs.GeneratedDocs;
import mentoring.schema.Contracts;
import mentoring.workspace.SafeFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes docs/generated from the contracts; for developers, so not in the help. */
@Command(name = "docs", hidden = true)
final class DocsCommand implements Runnable {
    @Option(
            names = {"-o", "--out"},
            defaultValue = GeneratedDocs.FOLDER)
    private Path out;

    private final Session session;

    DocsCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        Map<String, String> pages = GeneratedDocs.pages(Contracts.load());
        pages.forEach((file, text) -> SafeFiles.write(out.resolve(file), text.getBytes(StandardCharsets.UTF_8)));
        session.printText("docs.done", pages.size(), out);
    }
}
