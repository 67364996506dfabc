package mentoring.reports.shared;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Supplier;
import mentoring.reports.release.ReleaseDatabase;

/**
 * What every report of one opened release reads alike: titles of codes, the catalogue, values of the region. A batch of
 * five hundred reports reads it once per opened release; it goes with the database.
 */
public final class Once {
    private static final Map<ReleaseDatabase, Map<String, Object>> READ =
            Collections.synchronizedMap(new WeakHashMap<>());

    private Once() {}

    /** The remembered answer under a name, or the given one. An opened release belongs to one thread at a time. */
    @SuppressWarnings("unchecked")
    public static <T> T read(ReleaseDatabase database, String name, Supplier<T> reader) {
        Map<String, Object> answers = READ.computeIfAbsent(database, d -> new HashMap<>());
        if (!answers.containsKey(name)) {
            answers.put(name, reader.get());
        }
        return (T) answers.get(name);
    }
}
