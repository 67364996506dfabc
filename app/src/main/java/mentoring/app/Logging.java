package mentoring.app;

import java.util.List;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * What modules and libraries log: one line each on stderr, warnings only unless {@code --verbose}. The launcher names
 * this class as {@code java.util.logging.config.class}, so that a command that logs nothing pays nothing.
 */
public final class Logging {
    /** Set by {@link Main}: what is logged is decided before anything is. */
    static final String VERBOSE = "mentoring.verbose";

    // Held here: the logging system itself forgets a logger, and its level, that nobody holds.
    private static final Logger ROOT = Logger.getLogger("");
    private static final Logger OURS = Logger.getLogger("mentoring");
    /** Warn about every report and every start: the PDF library is a stock one, the machine has no Hadoop of its own. */
    private static final List<Logger> TALKATIVE = List.of(
            Logger.getLogger("net.sf.jasperreports"),
            Logger.getLogger("org.apache"),
            Logger.getLogger("org.sparkproject"));

    /** Called by the logging system when the first line is logged. */
    public Logging() {
        ROOT.setLevel(Level.WARNING);
        OURS.setLevel(Boolean.getBoolean(VERBOSE) ? Level.INFO : Level.WARNING);
        TALKATIVE.forEach(logger -> logger.setLevel(Level.SEVERE));
        ROOT.addHandler(new LineHandler());
    }

    private static final class LineHandler extends Handler {
        private final Formatter formatter = new java.util.logging.SimpleFormatter();

        @Override
        public void publish(LogRecord entry) {
            if (isLoggable(entry)) {
                String name = entry.getLoggerName();
                System.err.println(name.substring(name.lastIndexOf('.') + 1) + ": " + formatter.formatMessage(entry));
            }
        }

        @Override
        public void flush() {
            System.err.flush();
        }

        @Override
        public void close() {}
    }
}
