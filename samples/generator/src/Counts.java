import java.util.LinkedHashMap;
import java.util.Map;

/** How often each code is to occur. */
final class Counts {
    private Counts() {}

    static Map<String, Integer> of(Object... pairs) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            counts.put((String) pairs[i], (Integer) pairs[i + 1]);
        }
        return counts;
    }
}
