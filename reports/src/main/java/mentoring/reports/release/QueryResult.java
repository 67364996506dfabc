package mentoring.reports.release;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Columns and rows of a query, read one by one as the engine makes them. */
public final class QueryResult implements AutoCloseable {
    private final Statement statement;
    private final ResultSet rows;
    private final List<Column> columns = new ArrayList<>();

    /** Name and SQL type of a column. */
    public record Column(String name, String type) {}

    QueryResult(Statement statement, ResultSet rows) throws SQLException {
        this.statement = statement;
        this.rows = rows;
        ResultSetMetaData meta = rows.getMetaData();
        for (int i = 1; i <= meta.getColumnCount(); i++) {
            columns.add(new Column(meta.getColumnLabel(i), meta.getColumnTypeName(i)));
        }
    }

    public List<Column> columns() {
        return List.copyOf(columns);
    }

    /** The next row: numbers, booleans, texts, {@code java.time} values, lists; null where nothing is known. */
    public Optional<List<Object>> next() {
        try {
            if (!rows.next()) {
                return Optional.empty();
            }
            List<Object> values = new ArrayList<>();
            for (int i = 1; i <= columns.size(); i++) {
                values.add(plain(rows.getObject(i)));
            }
            return Optional.of(values);
        } catch (SQLException e) {
            throw QueryError.of(e);
        }
    }

    private static Object plain(Object value) throws SQLException {
        return value instanceof Array array ? Arrays.asList((Object[]) array.getArray()) : value;
    }

    @Override
    public void close() {
        try {
            rows.close();
            statement.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
