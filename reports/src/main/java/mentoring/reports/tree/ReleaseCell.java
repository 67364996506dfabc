package mentoring.reports.tree;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One field of one row of any published table.
 *
 * @param table name of the table
 * @param key columns that name the row, with their values as text
 * @param field column, or what follows from columns of the row and is then named by the report
 */
public record ReleaseCell(String table, SortedMap<String, String> key, String field) implements NumberSource {

    /** Names and values of the key alternate. */
    public static ReleaseCell of(String table, String field, Object... key) {
        SortedMap<String, String> columns = new TreeMap<>();
        for (int i = 0; i < key.length; i += 2) {
            columns.put((String) key[i], String.valueOf(key[i + 1]));
        }
        return new ReleaseCell(table, columns, field);
    }

    public ReleaseCell at(String otherField) {
        return new ReleaseCell(table, key, otherField);
    }

    @Override
    public String toString() {
        return key.entrySet().stream()
                        .map(e -> e.getKey() + "=" + e.getValue())
                        .collect(Collectors.joining("/", table + "/", ""))
                + "." + field;
    }
}
