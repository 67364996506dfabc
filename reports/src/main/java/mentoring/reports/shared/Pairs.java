package mentoring.reports.shared;

import java.util.LinkedHashMap;
import java.util.Map;

/** Names and values that alternate, as a map: arguments of a sentence, parameters of a query. */
public final class Pairs {
    private Pairs() {}

    /** Values may be null; the order is kept. */
    public static Map<String, Object> of(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
