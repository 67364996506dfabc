package mentoring.transform.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mentoring.schema.Disclosure;
import mentoring.schema.Disclosure.Protected;
import mentoring.schema.Table;
import mentoring.transform.engine.Engine;
import mentoring.transform.engine.Rows;

/** Decides for every row of a published table whether it may leave the inner zone. */
public final class DisclosureGate {
    static final String STATUS = "public_status";

    private final Table table;
    private final Disclosure disclosure;
    private final Thresholds thresholds;
    private final List<Protected> sums;

    public DisclosureGate(Table table, Thresholds thresholds) {
        this.table = table;
        this.disclosure = table.disclosure();
        this.thresholds = thresholds;
        this.sums = disclosure.protect().stream().filter(Protected::additive).toList();
    }

    /** The rows of a query with the decisions that a row alone needs. */
    public String primary(String sql) {
        return disclosure.primaryByModel() ? sql : thresholds.primary(table, sql);
    }

    /**
     * Rows that must be hidden to protect others.
     *
     * @param name the table with its primary decisions, known to the engine
     * @param parents the territory above each, both as level/code
     * @return the natural keys, each value as text, missing ones as empty text
     */
    public List<List<Object>> secondary(Engine engine, String name, Map<String, String> parents) {
        List<List<Object>> found = new ArrayList<>();
        if (sums.isEmpty()) {
            return found;
        }
        try (Rows rows = engine.query(query(name))) {
            List<List<Object>> family = new ArrayList<>();
            while (rows.hasNext()) {
                List<Object> row = rows.next();
                if (!family.isEmpty() && !sameFamily(family.get(0), row)) {
                    suppress(family, parents, found);
                    family.clear();
                }
                family.add(row);
            }
            suppress(family, parents, found);
        }
        return found;
    }

    /** Reads only families in which something is hidden, one after the other. */
    private String query(String name) {
        String keys = table.naturalKey().stream()
                .map(k -> keyText(k) + " AS key_" + k)
                .collect(Collectors.joining(", "));
        String counts = IntStream.range(0, sums.size())
                .mapToObj(i -> "coalesce(" + quote(sums.get(i).count()) + ", 0) AS count_" + i)
                .collect(Collectors.joining(", "));
        String family =
                disclosure.family().stream().map(DisclosureGate::keyText).collect(Collectors.joining(", "));
        String order = disclosure.family().stream().map(c -> "key_" + c).collect(Collectors.joining(", "));
        return "SELECT * FROM (SELECT " + keys + ", " + STATUS + ", " + counts + ", max(CASE WHEN " + STATUS
                + " = 'show' THEN 0 ELSE 1 END) OVER (PARTITION BY " + family + ") AS hides FROM " + name
                + ") AS cells WHERE hides = 1 ORDER BY " + order;
    }

    private boolean sameFamily(List<Object> first, List<Object> row) {
        return disclosure.family().stream().allMatch(c -> first.get(place(c)).equals(row.get(place(c))));
    }

    private void suppress(List<List<Object>> rows, Map<String, String> parents, List<List<Object>> found) {
        if (rows.isEmpty()) {
            return;
        }
        List<Cell> cells = rows.stream().map(this::cell).toList();
        new Suppression(Family.of(cells, parents), sums.size(), thresholds.count()).run();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).status() == Cell.Status.SECONDARY) {
                found.add(List.copyOf(rows.get(i).subList(0, table.naturalKey().size())));
            }
        }
    }

    private Cell cell(List<Object> row) {
        int width = table.naturalKey().size();
        long[] counts = IntStream.range(0, sums.size())
                .mapToLong(i -> ((Number) row.get(width + 1 + i)).longValue())
                .toArray();
        return new Cell(
                (String) row.get(place("level")),
                (String) row.get(place("territory_code")),
                disclosure.groups() ? (String) row.get(place("breakdown")) : "all",
                disclosure.groups() ? (String) row.get(place("group_value")) : "all",
                counts,
                Cell.Status.valueOf(((String) row.get(width)).toUpperCase(Locale.ROOT)));
    }

    private int place(String column) {
        return table.naturalKey().indexOf(column);
    }

    /** A key column as text, a missing one as empty text. */
    public static String keyText(String column) {
        return "coalesce(CAST(" + quote(column) + " AS STRING), '')";
    }

    private static String quote(String column) {
        return '"' + column + '"';
    }
}
