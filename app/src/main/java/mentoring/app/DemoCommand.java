package mentoring.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import mentoring.ingest.land.FileOutcome;
import mentoring.ingest.land.LoadReport;
import mentoring.ingest.land.LoadRequest;
import mentoring.release.Manifest;
import mentoring.reports.Format;
import mentoring.reports.OpenReports;
import mentoring.reports.ReportRequest;
import mentoring.reports.Reports;
import mentoring.reports.Territory;
import mentoring.reports.release.ReleaseDatabase;
import mentoring.reports.release.Zone;
import mentoring.schema.Contracts;
import mentoring.workspace.ExitCode;
import mentoring.workspace.SafeFiles;
import mentoring.workspace.Settings;
import mentoring.workspace.UserError;
import mentoring.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The whole way on a sample region: the first thing a new user runs. May be repeated in the same folder. */
@Command(name = "demo")
final class DemoCommand implements Runnable {
    /** Tells a demo from a workspace with real data, into which no sample must ever be loaded. */
    private static final String MARKER = ".demo";

    /** The sample that is not kept as files but drawn anew, the same on every machine. */
    private static final String GENERATED = "region";

    @Option(
            names = {"-o", "--out"},
            paramLabel = "${bundle:label.dir}",
            defaultValue = "demo")
    private Path out;

    @Option(names = "--sample", paramLabel = "region|izhevsk-2022|tiny-programme", defaultValue = GENERATED)
    private String sample;

    private final Session session;

    DemoCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        Workspace workspace = workspace();
        provide(workspace);
        Settings settings = Settings.read(workspace);
        List<FileOutcome> loaded = new ArrayList<>();
        Manifest release = session.locked(workspace, "demo", () -> loadAndBuild(workspace, settings, loaded));
        session.say("demo.reporting");
        List<Path> files = render(new Reports(workspace, release, Contracts.load(), settings.memoryLimit()), workspace);
        try (ReleaseDatabase database = Releases.open(workspace, release, Zone.INNER)) {
            new HeadlineIndicators(session, database).print();
            new QuarantineReport(session, workspace).print(loaded);
            new WaitingRows(session, database).print();
        }
        session.print("");
        session.printText("demo.reports");
        files.forEach(file -> session.print("  " + file));
        session.say(
                "demo.next",
                session.commandFor(workspace),
                workspace.inbox(),
                session.console().program());
    }

    /** The monitoring report, that of the region where the sample is one, and that of its first municipality. */
    private List<Path> render(Reports reports, Workspace workspace) {
        List<Path> files = new ArrayList<>();
        try (OpenReports open = reports.open(Zone.INNER)) {
            files.addAll(open.render(
                    request("monitoring", null, EnumSet.of(Format.PDF, Format.HTML, Format.XLSX), workspace)));
            for (Territory region : first(open, "regional-annual")) {
                files.addAll(open.render(request(
                        "regional-annual", region, EnumSet.of(Format.PDF, Format.HTML, Format.DOCX), workspace)));
            }
            for (Territory municipality : first(open, "municipal")) {
                files.addAll(open.render(request("municipal", municipality, EnumSet.of(Format.PDF), workspace)));
            }
        }
        return files;
    }

    private static List<Territory> first(OpenReports reports, String report) {
        return reports.subjects(report, null).stream().limit(1).toList();
    }

    private ReportRequest request(String report, Territory territory, Set<Format> formats, Workspace workspace) {
        return new ReportRequest(
                report,
                null,
                territory == null ? null : territory.code(),
                Zone.INNER,
                formats,
                workspace.reports(),
                session.messages().language(),
                session.today());
    }

    private void provide(Workspace workspace) {
        if (sample.equals(GENERATED)) {
            session.say("demo.generating");
            SampleRegion.into(workspace);
            return;
        }
        Path source = session.console().home().resolve("samples").resolve(sample);
        if (!Files.isDirectory(source)) {
            throw new UserError(
                    ExitCode.ARGUMENTS,
                    "Образца «" + sample + "» нет; есть region, izhevsk-2022, tiny-programme.",
                    "There is no sample '" + sample + "'; there are region, izhevsk-2022, tiny-programme.");
        }
        copyInto(workspace.inbox(), source.resolve("inbox"));
        copyInto(workspace.texts(), source.resolve("texts"));
    }

    private Manifest loadAndBuild(Workspace workspace, Settings settings, List<FileOutcome> loaded) {
        session.say("demo.loading", workspace.inbox());
        loaded.addAll(load(workspace).files());
        session.printText("demo.loaded", loaded.size(), rows(workspace));
        session.say("demo.building");
        return BuildCommand.build(session, workspace, settings, null, BuildCommand.EngineChoice.DUCKDB, Set.of(), null)
                .manifest();
    }

    private Workspace workspace() {
        Path marker = out.resolve(MARKER);
        if (Files.exists(out.resolve(Workspace.SETTINGS_FILE)) && Files.exists(marker)) {
            return Workspace.open(out);
        }
        if (!SafeFiles.children(out).isEmpty() && !Files.exists(marker) || Files.isRegularFile(out)) {
            throw new UserError(
                    ExitCode.WORKSPACE,
                    "В папке " + out + " уже что-то есть, и это не прежний показ; назовите другую: mentoring demo -o"
                            + " ПАПКА.",
                    "The folder " + out + " holds something else than an earlier demo; name another one: mentoring demo"
                            + " -o DIR.");
        }
        SafeFiles.write(marker.toAbsolutePath(), new byte[0]);
        return NewWorkspace.create(out, "", session.messages().language());
    }

    /** What the user changed in an earlier demo stays as it is. */
    private static void copyInto(Path target, Path source) {
        if (!Files.isDirectory(source)) {
            return;
        }
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = target.resolve(source.relativize(file).toString());
                if (!Files.exists(copy)) {
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LoadReport load(Workspace workspace) {
        try (Progress progress = session.progress()) {
            return LoadCommand.load(
                    workspace,
                    new LoadRequest(
                            List.of(workspace.inbox()),
                            null,
                            null,
                            null,
                            false,
                            session.today(),
                            session.clock().instant(),
                            file -> Intake.show(session, progress, file)));
        }
    }

    private static long rows(Workspace workspace) {
        return new mentoring.landed.LandedStore(workspace.landed())
                .deliveries().stream()
                        .flatMap(d -> d.tables().stream())
                        .mapToLong(mentoring.landed.Delivery.LandedTable::rowsLanded)
                        .sum();
    }
}
