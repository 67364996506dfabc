package mentoring.transform.build;

import java.util.List;
import java.util.stream.Collectors;
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
     * One row: number of rows, number of different keys, the two sums of row digests, then for each required column
     * the number of rows that lack it. The sums depend neither on order nor on files.
     */
    static String summary(Table table, List<Field> required) {
        String rowText = table.fields().stream()
                .filter(f -> !f.provenance())
                .map(TableSql::lengthPrefixed)
                .collect(Collectors.joining(" || "));
        String keyText = table.naturalKey().stream()
                .map(k -> lengthPrefixed(table.field(k).orElseThrow()))
                .collect(Collectors.joining(" || "));
        StringBuilder sql = new StringBuilder("SELECT count(*) AS row_count, count(DISTINCT key_text) AS key_count, ")
                .append("CAST(coalesce(sum(digest_high(row_text)), 0) AS DECIMAL(38, 0)) AS high, ")
                .append("CAST(coalesce(sum(digest_low(row_text)), 0) AS DECIMAL(38, 0)) AS low");
        required.forEach(f -> sql.append(", count(*) - count(").append(quote(f)).append(")"));
        return sql.append(" FROM (SELECT *, ")
                .append(rowText)
                .append(" AS row_text, ")
                .append(keyText)
                .append(" AS key_text FROM ")
                .append(table.name())
                .append(") AS texts")
                .toString();
    }

    /** Text of a value with its length before it, so that no two rows have the same text by accident. */
    private static String lengthPrefixed(Field field) {
        String text = field.type() == FieldType.DOUBLE
                ? "double_text(" + quote(field) + ")"
                : "CAST(" + quote(field) + " AS STRING)";
        return "coalesce(CAST(length(" + text + ") AS STRING) || ':' || " + text + ", '-')";
    }

    private static String engineType(Field field) {
        return field.type() == FieldType.TEXT ? "STRING" : field.sqlType();
    }

    private static String quote(Field field) {
        return '"' + field.name() + '"';
    }
}
