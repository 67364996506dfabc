package mentoring.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mentoring.workspace.ExitCode;
import mentoring.workspace.UserError;

/** The lines of a measurement, and whether every target was met. */
final class BenchTable {
    private final Session session;
    private final Path log;
    private final TextTable table;
    private final List<String> missed = new ArrayList<>();

    /** @param log takes what the measured processes say */
    BenchTable(Session session, Path log) {
        this.session = session;
        this.log = log;
        this.table = new TextTable(
                session.text("bench.step"),
                session.text("bench.rows"),
                session.text("bench.seconds"),
                session.text("bench.cpu"),
                session.text("bench.memory"),
                session.text("bench.speed"),
                session.text("bench.ratio"),
                session.text("bench.target"));
    }

    /** Runs a command of this program in a process of its own. */
    ChildRun run(String heap, List<String> arguments) {
        return run(Main.class, heap, arguments);
    }

    ChildRun run(Class<?> program, String heap, List<String> arguments) {
        session.say("bench.running", String.join(" ", arguments));
        ChildRun run = ChildRun.of(program, heap, log, arguments);
        if (run.exitCode() != 0) {
            throw new UserError(
                    ExitCode.WORKSPACE,
                    "Шаг замера не удался (код " + run.exitCode() + "); что он сказал – в " + log + ".",
                    "A step of the measurement failed (code " + run.exitCode() + "); what it said is in " + log + ".");
        }
        return run;
    }

    /** Adds a line without a target. */
    void add(String step, long rows, ChildRun run, ChildRun plain) {
        add(step, rows, run, plain, "");
    }

    /**
     * Adds a line with a target in seconds on the clock; too slow is remembered. The processor time beside it tells how
     * much of the clock's was spent waiting for a machine that others use as well.
     */
    void add(String step, long rows, ChildRun run, double mostSeconds) {
        add(step, rows, run, null, mostSeconds);
    }

    /** @param mostSeconds the target, 0 where there is none */
    void add(String step, long rows, ChildRun run, ChildRun plain, double mostSeconds) {
        if (mostSeconds > 0 && run.seconds() > mostSeconds) {
            missed.add(session.text("bench." + step));
        }
        add(step, rows, run, plain, mostSeconds > 0 ? "≤ " + session.messages().decimal(mostSeconds) : "");
    }

    private void add(String step, long rows, ChildRun run, ChildRun plain, String target) {
        Messages messages = session.messages();
        table.row(
                session.text("bench." + step),
                rows == 0 ? "" : messages.count(rows),
                messages.decimal(run.seconds()),
                messages.decimal(run.cpuSeconds()),
                run.peakBytes() == 0 ? "" : messages.count(run.peakBytes() >> 20),
                rows == 0 ? "" : messages.count(Math.round(rows / run.seconds())),
                plain == null ? "" : messages.decimal(run.seconds() / plain.seconds()),
                target);
    }

    void note(String name, boolean held) {
        if (!held) {
            missed.add(name);
        }
    }

    /** Prints the lines; returns what was too slow or too large. */
    List<String> print() {
        table.print(session.console().out());
        return missed;
    }

    static long bytes(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.mapToLong(f -> f.toFile().isFile() ? f.toFile().length() : 0)
                    .sum();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
