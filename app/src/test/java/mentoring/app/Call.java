package mentoring.app;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** One call of the whole program inside the test's process, on a fixed day, with what it printed. */
record Call(int exitCode, String out, String err) {
    static final Path HOME = Path.of("..").toAbsolutePath().normalize();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-03T09:15:00Z"), ZoneOffset.ofHours(4));

    /** In Russian, as on a machine that chose no language. */
    static Call mentoring(String... arguments) {
        return in("", arguments);
    }

    static Call in(String locale, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream outStream = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream errStream = new PrintStream(err, true, StandardCharsets.UTF_8);
        int exitCode =
                Main.run(new Console(outStream, errStream, CLOCK, locale, false, HOME, "./mentoring"), arguments);
        outStream.flush();
        return new Call(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
