package mentoring.transform.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
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

    /** A decimal with the digits of this column; everything else unchanged. */
    public Object fit(Object value) {
        if (value instanceof BigDecimal number) {
            int scale = Integer.parseInt(sqlType.substring(sqlType.indexOf(',') + 1, sqlType.indexOf(')'))
                    .strip());
            return number.setScale(scale, RoundingMode.UNNECESSARY);
        }
        return value;
    }

    public static List<Column> landed(Table table) {
        return LandedColumns.of(table).stream()
                .map(c -> new Column(c.name(), c.sqlType()))
                .toList();
    }
}
