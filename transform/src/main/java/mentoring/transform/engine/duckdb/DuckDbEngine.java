package mentoring.transform.engine.duckdb;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import mentoring.transform.engine.Column;
import mentoring.transform.engine.Engine;
import mentoring.transform.engine.Rows;
import mentoring.transform.engine.SqlFunctions;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** The engine of one machine: DuckDB inside this process, nothing to install and no start-up cost. */
public final class DuckDbEngine implements Engine {
    private final DuckDBConnection first;
    /** A connection runs one query at a time, so each thread has its own; they share all tables and views. */
    private final ThreadLocal<DuckDBConnection> connection = ThreadLocal.withInitial(this::another);

    private final Queue<Connection> others = new ConcurrentLinkedQueue<>();

    /**
     * Opens an engine that keeps nothing but temporary data.
     *
     * @param memoryLimit such as "2GB", or null for DuckDB's own default
     * @param spill directory for data that do not fit into memory
     */
    public DuckDbEngine(String memoryLimit, Path spill) {
        try {
            first = DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        connection.set(first);
        execute("SET autoinstall_known_extensions = false");
        execute("SET autoload_known_extensions = false");
        execute("SET temp_directory = " + literal(spill.toString()));
        if (memoryLimit != null) {
            execute("SET memory_limit = " + literal(memoryLimit));
        }
        for (SqlFunctions.Definition function : SqlFunctions.load()) {
            String body = function.duckDbBody().orElseThrow();
            String parameters = String.join(", ", function.parameters().keySet());
            execute("CREATE MACRO " + function.name() + "(" + parameters + ") AS (" + body + ")");
        }
    }

    private DuckDBConnection another() {
        try {
            DuckDBConnection other = first.duplicate();
            others.add(other);
            return other;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String name() {
        return "duckdb";
    }

    @Override
    public void readParquet(String table, List<Column> columns, List<Path> files) {
        if (files.isEmpty()) {
            view(table, emptyRows(columns));
            return;
        }
        String list = files.stream().map(f -> literal(f.toString())).collect(Collectors.joining(", "));
        String names = columns.stream().map(c -> quote(c.name())).collect(Collectors.joining(", "));
        try {
            view(table, "SELECT " + names + " FROM read_parquet([" + list + "])");
        } catch (IllegalStateException e) {
            // Landed before the column was thought of: missing columns are null, as the other engine has it.
            view(
                    table,
                    "SELECT " + names + " FROM (SELECT * FROM read_parquet([" + list
                            + "], union_by_name = true) UNION ALL BY NAME " + emptyRows(columns) + ")");
        }
    }

    private static String emptyRows(List<Column> columns) {
        return "SELECT "
                + columns.stream()
                        .map(c -> "CAST(NULL AS " + c.sqlType() + ") AS " + quote(c.name()))
                        .collect(Collectors.joining(", "))
                + " WHERE false";
    }

    @Override
    public void constants(String table, List<Column> columns, List<List<Object>> rows) {
        String definition =
                columns.stream().map(c -> quote(c.name()) + " " + c.sqlType()).collect(Collectors.joining(", "));
        execute("CREATE OR REPLACE TABLE " + quote(table) + " (" + definition + ")");
        try (DuckDBAppender appender = connection.get().createAppender(DuckDBConnection.DEFAULT_SCHEMA, table)) {
            for (List<Object> row : rows) {
                appender.beginRow();
                for (int i = 0; i < columns.size(); i++) {
                    append(appender, columns.get(i).fit(row.get(i)));
                }
                appender.endRow();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The rows do not fit the table " + table + ": " + e.getMessage(), e);
        }
    }

    private static void append(DuckDBAppender appender, Object value) throws SQLException {
        if (value == null) {
            appender.appendNull();
        } else if (value instanceof Long number) {
            appender.append(number.longValue());
        } else if (value instanceof Double number) {
            appender.append(number.doubleValue());
        } else if (value instanceof Boolean flag) {
            appender.append(flag.booleanValue());
        } else if (value instanceof LocalDate date) {
            appender.append(date);
        } else if (value instanceof BigDecimal number) {
            appender.append(number);
        } else {
            appender.append(value.toString());
        }
    }

    @Override
    public void view(String name, String sql) {
        execute("CREATE OR REPLACE VIEW " + quote(name) + " AS " + sql);
    }

    @Override
    public void keep(String name, String sql) {
        execute("CREATE OR REPLACE TABLE " + quote(name) + " AS " + sql);
    }

    @Override
    public void drop(String name) {
        execute("DROP TABLE " + quote(name));
    }

    @Override
    public void writeParquet(String sql, List<String> sortedBy, Path directory) {
        String order = sortedBy.stream().map(DuckDbEngine::quote).collect(Collectors.joining(", "));
        String target = literal(directory.resolve("part-0.parquet").toString());
        execute("COPY (SELECT * FROM (" + sql + ") AS rows_to_write" + (order.isEmpty() ? "" : " ORDER BY " + order)
                + ") TO " + target + " (FORMAT parquet, COMPRESSION zstd)");
    }

    @Override
    public Rows query(String sql) {
        try {
            return new DuckDbRows(connection.get().createStatement(), sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage() + "\nin: " + sql, e);
        }
    }

    private void execute(String sql) {
        try (Statement statement = connection.get().createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage() + "\nin: " + sql, e);
        }
    }

    @Override
    public void close() {
        try {
            for (Connection other : others) {
                other.close();
            }
            first.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static String quote(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
