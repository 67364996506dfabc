package mentoring.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** How far long work has come: one line that rewrites itself for a person, one JSON object per event for a program. */
interface Progress extends AutoCloseable {

    /** What {@code --progress} accepts. */
    enum Style {
        AUTO,
        JSON,
        NONE
    }

    /**
     * One piece of work is done.
     *
     * @param kind what was done: file, table, report
     * @param line what a person sees
     * @param facts what a program reads
     */
    void done(String kind, String line, Map<String, ?> facts);

    /** Clears the line. */
    @Override
    void close();

    static Progress of(Style style, boolean terminal, PrintStream err) {
        if (style == Style.JSON) {
            return new JsonLines(err);
        }
        return style == Style.AUTO && terminal ? new OneLine(err) : new Silent();
    }

    /** One JSON object per line. */
    record JsonLines(PrintStream err) implements Progress {
        private static final JsonMapper MAPPER = new JsonMapper();

        @Override
        public void done(String kind, String line, Map<String, ?> facts) {
            Map<String, Object> event = new LinkedHashMap<>();
            event.put("event", kind);
            event.putAll(facts);
            try {
                err.println(MAPPER.writeValueAsString(event));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() {}
    }

    /** One line of a terminal, written over and over. */
    record OneLine(PrintStream err) implements Progress {
        private static final int WIDTH = 78;

        @Override
        public void done(String kind, String line, Map<String, ?> facts) {
            String shown = line.length() > WIDTH ? line.substring(0, WIDTH - 1) + "…" : line;
            err.print("\r\u001b[K" + shown);
            err.flush();
        }

        @Override
        public void close() {
            err.print("\r\u001b[K");
            err.flush();
        }
    }

    /** Nobody watches. */
    record Silent() implements Progress {
        @Override
        public void done(String kind, String line, Map<String, ?> facts) {}

        @Override
        public void close() {}
    }
}
