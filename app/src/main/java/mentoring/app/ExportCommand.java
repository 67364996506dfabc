package mentoring.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import mentoring.app.docs.DataDictionary;
import mentoring.release.DataPackage;
import mentoring.release.Manifest;
import mentoring.release.ReleaseStore;
import mentoring.reports.release.ReleaseExport;
import mentoring.reports.release.ReleaseExport.Exported;
import mentoring.schema.Contracts;
import mentoring.workspace.ExitCode;
import mentoring.workspace.Json;
import mentoring.workspace.SafeFiles;
import mentoring.workspace.UserError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The bundle for those outside: tables with hidden cells masked, their description, their dictionary. */
@Command(name = "export")
final class ExportCommand implements Runnable {

    /** What {@code --zone} accepts. */
    enum ExportZone {
        RESEARCHER,
        PUBLIC
    }

    @Option(names = "--zone", required = true, paramLabel = "researcher|public")
    private ExportZone zone;

    @Option(names = "--release", paramLabel = "${bundle:label.release}")
    private String release = ReleaseStore.CURRENT;

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "${bundle:label.dir}")
    private Path out;

    private final Session session;

    ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        ReleaseStore store = new ReleaseStore(session.workspace().warehouse());
        Manifest manifest = store.resolve(release);
        if (Files.exists(out) && !SafeFiles.children(out).isEmpty()) {
            throw new UserError(
                    ExitCode.ARGUMENTS,
                    "Папка " + out + " не пуста; назовите новую, чтобы выпуски не смешались.",
                    "The folder " + out + " is not empty; name a new one, so that releases do not mix.");
        }
        List<Exported> tables = ReleaseExport.write(
                store, manifest.tables(), Contracts.load(), zone == ExportZone.RESEARCHER, out.toAbsolutePath());
        describe(manifest, tables);
        session.printText(
                "export.done",
                out,
                tables.size(),
                tables.stream().mapToLong(Exported::rows).sum());
    }

    private void describe(Manifest manifest, List<Exported> tables) {
        String name = "mentoring-warehouse-" + manifest.id() + "-" + zone.name().toLowerCase(Locale.ROOT);
        SafeFiles.write(
                out.resolve("datapackage.json"),
                Json.bytes(DataPackage.of(
                        name,
                        tables.stream()
                                .map(t -> DataPackage.resource(
                                        t.contract(),
                                        List.of("parquet/" + t.contract().name() + ".parquet"),
                                        t.rows()))
                                .toList())));
        write(
                "dictionary.md",
                DataDictionary.of(tables.stream().map(Exported::contract).toList()));
        write("README.md", session.text("export.readme", manifest.id(), manifest.contentHash()));
    }

    private void write(String file, String text) {
        SafeFiles.write(out.resolve(file), text.getBytes(StandardCharsets.UTF_8));
    }
}
