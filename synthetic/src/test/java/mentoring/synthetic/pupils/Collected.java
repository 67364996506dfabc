package mentoring.synthetic.pupils;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mentoring.synthetic.write.RowSink;

/** Keeps rows for a look at them. */
final class Collected implements RowSink {
    private final Map<String, List<Object[]>> rows = new HashMap<>();

    @Override
    public void row(String table, Object... values) {
        rows.computeIfAbsent(table, t -> new ArrayList<>()).add(values);
    }

    List<Object[]> of(String table) {
        return rows.getOrDefault(table, List.of());
    }

    @Override
    public void close() {
        // nothing is open
    }
}
