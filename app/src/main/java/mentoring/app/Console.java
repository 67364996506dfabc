package mentoring.app;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.Locale;

/**
 * The outside world of one call. Only this package knows it; everything below gets dates and texts as arguments.
 *
 * @param out data
 * @param err everything that is said to a person
 * @param locale the language of the machine, such as {@code ru_RU.UTF-8}; empty or {@code C} when none was chosen
 * @param terminal a person watches {@code err}
 * @param home where the program is installed: samples stand there
 * @param program how the user called it, so that a hint can be copied
 */
record Console(
        PrintStream out, PrintStream err, Clock clock, String locale, boolean terminal, Path home, String program) {

    static Console system() {
        return new Console(
                utf8(FileDescriptor.out, false),
                utf8(FileDescriptor.err, true),
                Clock.system(offset()),
                System.getProperty("mentoring.locale", Locale.getDefault().toString()),
                Boolean.getBoolean("mentoring.terminal"),
                Path.of(System.getProperty("mentoring.home", "")),
                System.getProperty("mentoring.program", "mentoring"));
    }

    /** UTF-8 whatever the locale: a Russian table must survive {@code LANG=C} and a pipe. */
    private static PrintStream utf8(FileDescriptor descriptor, boolean autoFlush) {
        OutputStream buffered = new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16);
        return new PrintStream(buffered, autoFlush, StandardCharsets.UTF_8);
    }

    /** The launcher runs Java in UTC and tells the local offset apart, so that "today" is the user's day. */
    private static ZoneOffset offset() {
        try {
            return ZoneOffset.of(System.getProperty("mentoring.offset", "Z"));
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }
}
