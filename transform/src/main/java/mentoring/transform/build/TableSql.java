package mentoring.transform.build;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentoring.schema.Field;
import mentoring.schema.FieldType;
import mentoring.schema.Table;

/** Queries about one table that follow from its contract: the cast to its types, its checks, its content hash. */
final class TableSql {

    private TableSql() {}

    /** The rows of a model as the contract wants them: its columns, in its order, of its types. */
    static String cast(Table table, String sql) {
        String columns = table.fields().stream()
                .map(f -> "CAST(" + quote(f) + " AS " + engineType(f) + ") AS " + quote(f))
                .collect(Collectors.joining(", "));
        return "SELECT " + columns + " FROM (\n" + sql + "\n) AS model";
    }

    /** No rows at all, with the contract's columns. */
    static String empty(Table table) {
        String columns = table.fields().stream()
                .map(f -> "CAST(NULL AS " + engineType(f) + ") AS " + quote(f))
                .collect(Collectors.joining(", "));
        return "SELECT " + columns + " WHERE 1 = 0";
    }

    /**
     * One row: number of rows, number of different keys (of an input table not counted, since acceptance keeps one row of
     * each key), the two sums of row digests, then for each required column
     * the number of rows that lack it. The sums depend neither on order nor on files.
     */
    static String summary(Table table, List<Field> required) {
        String rowText = text(table.fields().stream().filter(f -> !f.provenance()));
        String keyCount = table.layer() == Table.Layer.INPUT
                ? "count(*)"
                : "count(DISTINCT "
                        + text(table.naturalKey().stream()
                                .map(k -> table.field(k).orElseThrow())) + ")";
        StringBuilder sql = new StringBuilder("SELECT count(*) AS row_count, ")
                .append(keyCount)
                .append(" AS key_count, ")
                .append("CAST(coalesce(sum(digest_high(row_text)), 0) AS DECIMAL(38, 0)) AS high, ")
                .append("CAST(coalesce(sum(digest_low(row_text)), 0) AS DECIMAL(38, 0)) AS low");
        required.forEach(f -> sql.append(", count(*) - count(").append(quote(f)).append(")"));
        return sql.append(" FROM (SELECT *, ")
                .append(rowText)
                .append(" AS row_text FROM ")
                .append(table.name())
                .append(") AS texts")
                .toString();
    }

    /**
     * Values as one text, parted and, where missing, marked by control characters that no title, code or name holds. A
     * length before each value would part them as well, at twice the time of the whole check.
     */
    private static String text(Stream<Field> fields) {
        String values = fields.map(f -> f.type() == FieldType.DOUBLE
                        ? "double_text(" + quote(f) + ")"
                        : "CAST(" + quote(f) + " AS STRING)")
                .map(t -> "coalesce(" + t + ", chr(30))")
                .collect(Collectors.joining(", "));
        return "concat_ws(chr(31), " + values + ")";
    }

    private static String engineType(Field field) {
        return field.type() == FieldType.TEXT ? "STRING" : field.sqlType();
    }

    private static String quote(Field field) {
        return '"' + field.name() + '"';
    }
}
