package mentoring.app;

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
    private static volatile boolean verbose;

    /** Called by the logging system when the first line is logged. */
    public Logging() {
        Logger root = Logger.getLogger("");
        root.setLevel(Level.WARNING);
        Logger.getLogger("mentoring").setLevel(verbose ? Level.INFO : Level.WARNING);
        // Complains about every report that the fonts or the PDF library are not the vendor's own.
        Logger.getLogger("net.sf.jasperreports").setLevel(Level.SEVERE);
        root.addHandler(new LineHandler());
    }

    static void verbose(boolean wanted) {
        verbose = wanted;
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
