package mentoring.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import mentoring.landed.Delivery;
import mentoring.landed.LandedStore;
import mentoring.release.ReleaseStore;
import mentoring.schema.Contracts;
import mentoring.schema.Table;
import mentoring.synthetic.write.BulkDeliveries;
import mentoring.workspace.ExitCode;
import mentoring.workspace.SafeFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures every step on invented data, each in a process of its own, beside plain SQL of the same kind of work. */
@Command(name = "bench")
final class BenchCommand implements Callable<Integer> {
    /** Most seconds for a region's star schema and indicators, and for its whole release. */
    private static final double STAR_SECONDS = 6;

    private static final double RELEASE_SECONDS = 30;

    @Option(names = "--size", paramLabel = "small|region|big|nation")
    private GenerateCommand.SizeChoice size = GenerateCommand.SizeChoice.REGION;

    @Option(names = "--parquet")
    private boolean parquet;

    @Option(names = "--ingest")
    private boolean ingest;

    @Option(names = "--part", paramLabel = "N", defaultValue = "1")
    private int part;

    @Option(names = "--heap", paramLabel = "1536m")
    private String heap;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "${bundle:label.dir}")
    private Path out;

    private final Session session;

    BenchCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Path scratch = scratch();
        try {
            Files.createDirectories(scratch);
            BenchTable table = new BenchTable(session, scratch.resolve("bench.log"));
            if (ingest) {
                new IngestBench(session, table, scratch, Math.max(1, part)).run();
            } else {
                steps(table, scratch);
            }
            List<String> missed = table.print();
            session.print(load());
            missed.forEach(m -> session.printText("bench.missed", m));
            if (out == null) {
                SafeFiles.deleteTree(scratch);
            }
            return missed.isEmpty() ? ExitCode.DONE.number() : 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path scratch() {
        try {
            return out == null ? Files.createTempDirectory("mentoring-bench-") : out.toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void steps(BenchTable table, Path scratch) {
        Path made = scratch.resolve("made");
        Path workspace = scratch.resolve("workspace");
        List<String> generate = new ArrayList<>(
                List.of("generate", "--size", size.name().toLowerCase(Locale.ROOT), "-o", made.toString()));
        boolean asParquet =
                parquet || size != GenerateCommand.SizeChoice.REGION && size != GenerateCommand.SizeChoice.SMALL;
        if (asParquet) {
            generate.add("--parquet");
        }
        ChildRun generated = table.run(heap, generate);
        table.run(heap, List.of("init", workspace.toString()));
        String deliveries = made.resolve(asParquet ? "parquet" : "deliveries").toString();
        ChildRun loaded = table.run(heap, in(workspace, "load", deliveries));
        ChildRun again = table.run(heap, in(workspace, "load", deliveries));
        ChildRun star = table.run(heap, in(workspace, "build", "--only", "star,indicator_value"));
        ChildRun bySpark = emptied(
                workspace, () -> table.run(heap, in(workspace, "build", "--engine", "spark", "--master", "local[2]")));
        String sparkContent = content(workspace);
        ChildRun built = emptied(workspace, () -> table.run(heap, in(workspace, "build")));
        table.note(session.text("bench.engines"), content(workspace).equals(sparkContent));
        ChildRun rebuilt = table.run(heap, in(workspace, "build"));
        Path plain = scratch.resolve("plain");
        writeText(workspace, plain);
        ChildRun plainLoad = table.run(PlainSql.class, null, List.of("load", workspace.toString(), plain.toString()));
        ChildRun plainBuild = table.run(PlainSql.class, null, List.of("build", workspace.toString(), plain.toString()));
        long landed = landed(workspace);
        boolean region = size == GenerateCommand.SizeChoice.REGION;
        table.add("generate", landed, generated, null);
        table.add("load", landed, loaded, plainLoad);
        table.add("load.again", landed, again, null);
        table.add("star", landed, star, plainBuild, region ? STAR_SECONDS : 0);
        table.add("build", landed, built, plainBuild, region ? RELEASE_SECONDS : 0);
        table.add("build.again", landed, rebuilt, null);
        table.add("build.spark", landed, bySpark, plainBuild);
        table.add("plain.load", landed, plainLoad, null);
        table.add("plain.build", landed, plainBuild, null);
        session.printText("bench.release", rows(workspace));
    }

    /** Runs a build that finds nothing ready. */
    private static ChildRun emptied(Path workspace, Supplier<ChildRun> build) {
        SafeFiles.deleteTree(workspace.resolve("warehouse"));
        return build.get();
    }

    private static String content(Path workspace) {
        return new ReleaseStore(workspace.resolve("warehouse"))
                .current()
                .orElseThrow()
                .contentHash();
    }

    /** What landed as text files, for plain SQL to read. */
    private static void writeText(Path workspace, Path folder) {
        LandedStore store = new LandedStore(workspace.resolve("landed"));
        for (Table input : Contracts.load().layer(Table.Layer.INPUT)) {
            List<Path> files = store.files(input.name());
            if (!files.isEmpty()) {
                BulkDeliveries.asText(files, folder.resolve(input.name()).resolve("rows.csv"));
            }
        }
    }

    static List<String> in(Path workspace, String... command) {
        List<String> arguments = new ArrayList<>(List.of("-w", workspace.toString(), "--quiet"));
        arguments.addAll(List.of(command));
        return arguments;
    }

    static long landed(Path workspace) {
        return new LandedStore(workspace.resolve("landed"))
                .deliveries().stream()
                        .flatMap(d -> d.tables().stream())
                        .mapToLong(Delivery.LandedTable::rowsLanded)
                        .sum();
    }

    private static long rows(Path workspace) {
        return new ReleaseStore(workspace.resolve("warehouse"))
                .current()
                .map(release ->
                        release.tables().stream().mapToLong(t -> t.rows()).sum())
                .orElse(0L);
    }

    /** What else the machine was doing: without it nobody can judge the seconds. */
    private String load() {
        double others = java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                .getSystemLoadAverage();
        return session.text(
                "bench.machine",
                Runtime.getRuntime().availableProcessors(),
                session.messages().decimal(others),
                System.getProperty("java.version"));
    }
}
