package mentoring.transform.build;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mentoring.schema.Contracts;
import mentoring.workspace.Settings;
import mentoring.workspace.Workspace;

/** A build with Spark in a process of its own, whose class path has no DuckDB. */
final class SparkAlone {
    private static final String MARK = "TABLE ";

    private SparkAlone() {}

    /** Builds the workspace in a child process and returns a line per table. */
    static List<String> build(Path workspace) throws IOException, InterruptedException {
        String classPath = Arrays.stream(
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                                .split(File.pathSeparator))
                .filter(entry -> !entry.contains("duckdb"))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // what Spark may reach into is given to this process already
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(a -> a.startsWith("--add-opens"))
                .forEach(command::add);
        command.addAll(List.of("-Xmx1g", "-cp", classPath, SparkAlone.class.getName(), workspace.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> lines = new String(
                        process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                .lines()
                .toList();
        if (process.waitFor() != 0) {
            throw new AssertionError(String.join("\n", lines));
        }
        return lines.stream()
                .filter(l -> l.startsWith(MARK))
                .map(l -> l.substring(MARK.length()))
                .toList();
    }

    public static void main(String[] arguments) {
        try {
            Class.forName("org.duckdb.DuckDBDriver");
            throw new IllegalStateException("DuckDB is on the class path");
        } catch (ClassNotFoundException expected) {
            // as on a cluster
        }
        BuildOutcome outcome = Build.run(
                Workspace.open(Path.of(arguments[0])),
                Settings.defaults(),
                Contracts.load(),
                new BuildRequest("spark", "local[2]", Set.of(), null, "test", Instant.EPOCH, s -> {}));
        EnginesAgreeTest.hashes(outcome.manifest()).forEach(line -> System.out.println(MARK + line));
    }
}
