package mentoring.transform.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mentoring.schema.Disclosure;
import mentoring.schema.Disclosure.Protected;
import mentoring.schema.Table;
import mentoring.transform.engine.Column;
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
     * @return their keys, as {@link #rowKey} has them
     */
    public List<String> secondary(Engine engine, String name, Map<String, String> parents) {
        List<String> found = new ArrayList<>();
        if (sums.isEmpty()) {
            return found;
        }
        List<String> families = column(engine, hidingFamilies(name));
        String numbered = "hiding_" + name;
        engine.constants(
                numbered,
                List.of(new Column("family", "VARCHAR"), new Column("number", "BIGINT")),
                IntStream.range(0, families.size())
                        .mapToObj(i -> List.<Object>of(families.get(i), (long) i))
                        .toList());
        try (Rows rows = engine.query(cells(name, numbered))) {
            List<Cell> family = new ArrayList<>();
            long number = 0;
            while (rows.hasNext()) {
                List<Object> row = rows.next();
                if ((Long) row.get(0) != number) {
                    suppress(families.get((int) number), family, parents, found);
                    family.clear();
                    number = (Long) row.get(0);
                }
                family.add(cell(row));
            }
            if (!family.isEmpty()) {
                suppress(families.get((int) number), family, parents, found);
            }
        }
        return found;
    }

    /** The natural key as one text: the family, then the place and the group in it. */
    public String rowKey() {
        return "concat_ws(chr(31), " + familyKey() + ", " + cellKey() + ")";
    }

    private String familyKey() {
        return joined(disclosure.family());
    }

    /** As {@link Cell} reads it. */
    private String cellKey() {
        String groups = disclosure.groups() ? "breakdown, group_value" : "'all', 'all'";
        return "concat_ws(chr(31), level || '/' || territory_code, " + groups + ")";
    }

    private static String joined(List<String> columns) {
        return columns.stream()
                .map(c -> "coalesce(CAST(" + quote(c) + " AS STRING), '')")
                .collect(Collectors.joining(", ", "concat_ws(chr(31), ", ")"));
    }

    /** Only families in which something is hidden are looked at. */
    private String hidingFamilies(String name) {
        return "SELECT family FROM (SELECT " + familyKey() + " AS family, " + STATUS + " FROM " + name
                + ") AS decided GROUP BY family HAVING max(CASE WHEN " + STATUS
                + " = 'show' THEN 0 ELSE 1 END) = 1 ORDER BY family";
    }

    /** One family after the other. Numbers and one text a row: what Java reads costs more than what SQL joins. */
    private String cells(String name, String numbered) {
        String counts = sums.stream()
                .map(s -> "coalesce(" + quote(s.count()) + ", 0) AS " + quote(s.count()))
                .collect(Collectors.joining(", "));
        String columns = sums.stream().map(s -> "cell." + quote(s.count())).collect(Collectors.joining(", "));
        return "SELECT hiding.number, cell.cell_key, cell.hidden, " + columns + " FROM (SELECT " + familyKey()
                + " AS family, " + cellKey() + " AS cell_key, " + STATUS + " <> 'show' AS hidden, " + counts + " FROM "
                + name + ") AS cell JOIN " + numbered + " AS hiding ON hiding.family = cell.family"
                + " ORDER BY hiding.number, cell.cell_key";
    }

    private static List<String> column(Engine engine, String sql) {
        return engine.rows(sql).stream().map(r -> (String) r.get(0)).toList();
    }

    private void suppress(String family, List<Cell> cells, Map<String, String> parents, List<String> found) {
        new Suppression(Family.of(cells, parents), sums.size(), thresholds.count()).run();
        cells.stream()
                .filter(c -> c.status() == Cell.Status.SECONDARY)
                .forEach(c -> found.add(family + Cell.SEPARATOR + c.key()));
    }

    private Cell cell(List<Object> row) {
        long[] counts = IntStream.range(0, sums.size())
                .mapToLong(i -> ((Number) row.get(3 + i)).longValue())
                .toArray();
        return new Cell((String) row.get(1), counts, (Boolean) row.get(2) ? Cell.Status.PRIMARY : Cell.Status.SHOW);
    }

    private static String quote(String column) {
        return '"' + column + '"';
    }
}
