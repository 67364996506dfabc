package mentoring.app;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What one call of the program cost in a process of its own.
 *
 * @param seconds on the clock, the start of Java included
 * @param cpuSeconds of all processors; what other programs do to the clock they do not do to these
 * @param peakBytes most memory that was resident, 0 where the system does not tell
 */
record ChildRun(int exitCode, double seconds, double cpuSeconds, long peakBytes) {
    private static final long LOOK_EVERY_MILLISECONDS = 20;
    /** Linux counts processor time in hundredths of a second in /proc. */
    private static final double TICKS = 100;

    /**
     * Runs a class of this program.
     *
     * @param heap such as {@code 1536m}; null for Java's default
     * @param log takes everything the child says
     */
    static ChildRun of(Class<?> program, String heap, Path log, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                // the launcher starts long work with both compilers
                .filter(a -> !a.startsWith("-Xmx") && !a.startsWith("-XX:TieredStopAtLevel") && !a.startsWith("-agent"))
                .forEach(command::add);
        if (heap != null) {
            command.add("-Xmx" + heap);
        }
        command.addAll(List.of("-cp", classPath(), program.getName()));
        command.addAll(arguments);
        try {
            long started = System.nanoTime();
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            Cost cost = new Cost(0, 0);
            do {
                cost = Cost.of(process.pid(), cost);
            } while (!process.waitFor(LOOK_EVERY_MILLISECONDS, TimeUnit.MILLISECONDS));
            return new ChildRun(
                    process.exitValue(), (System.nanoTime() - started) / 1e9, cost.ticks() / TICKS, cost.peak());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String classPath() {
        return System.getProperty("java.class.path", "")
                .replace("" + File.pathSeparatorChar + File.pathSeparatorChar, File.pathSeparator);
    }

    /** As far as was seen; a process that has ended has nothing more to show. */
    private record Cost(long ticks, long peak) {

        static Cost of(long pid, Cost before) {
            try {
                String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
                String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
                long ticks = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
                long peak = Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                        .findFirst()
                        .orElse(before.peak());
                return new Cost(Math.max(ticks, before.ticks()), Math.max(peak, before.peak()));
            } catch (IOException | ArrayIndexOutOfBoundsException e) {
                return before;
            }
        }
    }
}
