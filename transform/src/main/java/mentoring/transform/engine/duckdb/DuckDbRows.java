package mentoring.transform.engine.duckdb;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import mentoring.transform.engine.Rows;

/** Rows of a DuckDB query; closes its statement, because a statement of DuckDB serves one query only. */
final class DuckDbRows implements Rows {
    private final Statement statement;
    private final ResultSet result;
    private final List<String> columns = new ArrayList<>();
    private boolean hasNext;

    DuckDbRows(Statement statement, String sql) throws SQLException {
        this.statement = statement;
        try {
            result = statement.executeQuery(sql);
            for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                columns.add(result.getMetaData().getColumnName(i));
            }
            hasNext = result.next();
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public boolean hasNext() {
        return hasNext;
    }

    @Override
    public List<Object> next() {
        if (!hasNext) {
            throw new NoSuchElementException();
        }
        try {
            List<Object> row = new ArrayList<>(columns.size());
            for (int i = 1; i <= columns.size(); i++) {
                row.add(value(result.getObject(i)));
            }
            hasNext = result.next();
            return row;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object value(Object value) {
        if (value instanceof BigInteger big) {
            return new BigDecimal(big);
        }
        return value instanceof Integer i ? Long.valueOf(i) : value;
    }

    @Override
    public void close() {
        try {
            statement.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
