package mentoring.synthetic.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mentoring.schema.Contracts;
import mentoring.schema.Field;
import mentoring.schema.Table;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * Parquet files with the contract's types. A table is cut into files of a fixed number of rows, so memory does not grow
 * with the world. Several sinks may write side by side into one folder when their parts differ.
 */
public final class ParquetSink implements RowSink {
    /** Also what one table needs of memory at a time: about a hundred bytes a row. */
    public static final int ROWS_PER_FILE = 1_000_000;

    private final Path folder;
    private final Contracts contracts;
    private final String part;
    private final int rowsPerFile;
    private final DuckDBConnection database;
    private final Map<String, Output> outputs = new LinkedHashMap<>();

    /** @param part digits that stand in every file's name, empty for a sink alone in its folder */
    public ParquetSink(Path folder, Contracts contracts, String part) {
        this(folder, contracts, part, ROWS_PER_FILE);
    }

    ParquetSink(Path folder, Contracts contracts, String part, int rowsPerFile) {
        this.folder = folder;
        this.contracts = contracts;
        this.part = part;
        this.rowsPerFile = rowsPerFile;
        try {
            Files.createDirectories(folder);
            Connection connection = DriverManager.getConnection("jdbc:duckdb:");
            database = connection.unwrap(DuckDBConnection.class);
            execute("SET threads = 1"); // the order of row groups must not depend on who was faster
            execute("SET memory_limit = '600MB'");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void row(String table, Object... values) {
        try {
            outputs.computeIfAbsent(table, Output::new).append(values);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            for (Output output : outputs.values()) {
                output.close();
            }
            outputs.clear();
            database.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Rows of one table that wait for their file. */
    private final class Output {
        private final Table table;
        private final List<Integer> scales = new ArrayList<>();
        private DuckDBAppender appender;
        private int rows;
        private int files;

        Output(String name) {
            table = contracts.get(name);
            table.fields().forEach(f -> scales.add(f.scale()));
        }

        void append(Object[] values) throws SQLException {
            if (values.length != scales.size()) {
                throw new IllegalArgumentException("Table " + table.name() + " has " + scales.size()
                        + " fields, given were " + values.length + " values");
            }
            if (appender == null) {
                open();
            }
            appender.beginRow();
            for (int i = 0; i < values.length; i++) {
                append(values[i], scales.get(i));
            }
            appender.endRow();
            if (++rows == rowsPerFile) {
                write();
            }
        }

        private void append(Object value, int scale) throws SQLException {
            if (value == null) {
                appender.appendNull();
            } else if (value instanceof String text) {
                appender.append(text);
            } else if (value instanceof Long number) {
                appender.append(number.longValue());
            } else if (value instanceof BigDecimal number) {
                appender.append(number.setScale(scale, RoundingMode.UNNECESSARY));
            } else if (value instanceof Boolean yes) {
                appender.append(yes.booleanValue());
            } else {
                appender.appendEpochDays((int) ((LocalDate) value).toEpochDay());
            }
        }

        private void open() throws SQLException {
            String columns = table.fields().stream().map(this::column).collect(Collectors.joining(", "));
            execute("CREATE OR REPLACE TABLE " + quoted(table.name()) + " (" + columns + ")");
            appender = database.createAppender(DuckDBConnection.DEFAULT_SCHEMA, table.name());
        }

        private String column(Field field) {
            return quoted(field.name()) + " " + field.sqlType();
        }

        private void write() throws SQLException {
            appender.close();
            appender = null;
            rows = 0;
            files++;
            String name = table.name() + (part.isEmpty() ? "" : "_" + part) + "_%03d.parquet".formatted(files);
            execute("COPY " + quoted(table.name()) + " TO '"
                    + folder.resolve(name).toString().replace("'", "''")
                    + "' (FORMAT parquet, COMPRESSION zstd)");
            execute("DROP TABLE " + quoted(table.name()));
        }

        void close() throws SQLException {
            if (appender != null) {
                write();
            }
        }
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }
}
