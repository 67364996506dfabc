package mentoring.ingest.template;

import java.util.HashMap;
import java.util.Map;
import mentoring.ingest.decode.RawRow;
import mentoring.ingest.decode.RawSheet;
import mentoring.ingest.decode.RowCursor;

/**
 * Ids in a school's workbook that the school has not issued: the region's, or another school's. They are kept on a
 * hidden sheet, so that a row which comes back is known to be the same row.
 */
public final class IssuedIds {
    public static final IssuedIds NONE = new IssuedIds();

    private static final int MOST = 1_000_000;

    /**
     * Who issued an id.
     *
     * @param issuer id of a school, empty for the region
     */
    public record Issued(String issuer, String id) {

        /** The id as it is unique everywhere. */
        public String everywhere() {
            return issuer.isEmpty() ? id : issuer + "/" + id;
        }
    }

    private final Map<String, Map<String, Issued>> byTable = new HashMap<>();

    /**
     * Remembers an id.
     *
     * @param table whose rows have the id
     * @param shown how it stands in the workbook
     */
    public void add(String table, String shown, Issued issued) {
        byTable.computeIfAbsent(table, t -> new HashMap<>()).put(shown, issued);
    }

    /** Who issued the id; null when the sender of the workbook did. */
    public Issued find(String table, String shown) {
        return byTable.getOrDefault(table, Map.of()).get(shown);
    }

    /** Whether there are such ids among the rows of a table. */
    public boolean has(String table) {
        return byTable.containsKey(table);
    }

    Map<String, Map<String, Issued>> all() {
        return byTable;
    }

    /** Reads the hidden sheet. */
    public static IssuedIds read(RawSheet sheet) {
        IssuedIds ids = new IssuedIds();
        try (RowCursor cursor = sheet.open()) {
            int rows = 0;
            for (RawRow row = cursor.next(); row != null && rows < MOST; row = cursor.next()) {
                ids.add(text(row, 0), text(row, 1), new Issued(text(row, 2), text(row, 3)));
                rows++;
            }
        }
        return ids;
    }

    private static String text(RawRow row, int column) {
        return row.cell(column).text();
    }
}
