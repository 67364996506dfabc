package mentoring.transform.engine;

import java.util.List;
import mentoring.landed.LandedColumns;
import mentoring.schema.Table;

/**
 * A column of an engine's table.
 *
 * @param sqlType type in the common SQL: VARCHAR, BIGINT, DECIMAL(18, s), DOUBLE, BOOLEAN, DATE
 */
public record Column(String name, String sqlType) {

    public static List<Column> of(Table table) {
        return table.fields().stream()
                .map(f -> new Column(f.name(), f.sqlType()))
                .toList();
    }

    public static List<Column> landed(Table table) {
        return LandedColumns.of(table).stream()
                .map(c -> new Column(c.name(), c.sqlType()))
                .toList();
    }
}
