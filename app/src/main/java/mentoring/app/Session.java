package mentoring.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.function.Supplier;
import mentoring.workspace.Text;
import mentoring.workspace.Workspace;
import mentoring.workspace.WriterLock;

/** One call of the program: the outside world, the options every command has, and how to speak. */
final class Session {
    private final Console console;
    private final Messages messages;
    private final CommonOptions options = new CommonOptions();

    Session(Console console, Messages messages) {
        this.console = console;
        this.messages = messages;
    }

    Console console() {
        return console;
    }

    Messages messages() {
        return messages;
    }

    CommonOptions options() {
        return options;
    }

    Clock clock() {
        return console.clock();
    }

    LocalDate today() {
        return LocalDate.now(console.clock());
    }

    /** The workspace of {@code -w}, else the current folder. */
    Workspace workspace() {
        return Workspace.open(options.workspace == null ? Path.of("").toAbsolutePath() : options.workspace);
    }

    /** Does work for which this process must be the only writer of the workspace. */
    <T> T locked(Workspace workspace, String command, Supplier<T> work) {
        String since = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").format(ZonedDateTime.now(console.clock()));
        String owner = command + ", " + ProcessHandle.current().pid() + ", " + since;
        WriterLock lock = WriterLock.acquire(workspace.lockFile(), owner);
        try {
            return work.get();
        } finally {
            lock.close();
        }
    }

    String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    String text(Text text) {
        return messages.text(text);
    }

    /** A line of the result, to stdout. */
    void print(String line) {
        console.out().println(line);
    }

    /** A result line from the messages. */
    void printText(String key, Object... arguments) {
        print(text(key, arguments));
    }

    /** A line for the person, to stderr; silent with {@code --quiet}. */
    void say(String key, Object... arguments) {
        if (!options.quiet) {
            warn(text(key, arguments));
        }
    }

    /** A line to stderr whatever the options; what was printed before is shown before. */
    void warn(String line) {
        console.out().flush();
        console.err().println(line);
    }

    /** The beginning of a command line for that workspace, to be copied from a hint. */
    String commandFor(Workspace workspace) {
        return quoted(console.program()) + " -w " + quoted(workspace.root().toString());
    }

    private static String quoted(String word) {
        return word.matches("[\\p{L}\\p{N}./_-]+") ? word : "'" + word + "'";
    }

    Progress progress() {
        console.out().flush();
        Progress.Style style =
                options.quiet && options.progress == Progress.Style.AUTO ? Progress.Style.NONE : options.progress;
        return Progress.of(style, console.terminal(), console.err());
    }
}
