package mentoring.ingest.land;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentoring.landed.Delivery;
import mentoring.landed.LandedColumns;
import mentoring.landed.LandedColumns.Column;
import mentoring.schema.Field;
import mentoring.schema.Table;
import org.duckdb.DuckDBAppender;

/** The staged rows of one table of all files of a batch. A file is known by its place in the batch. */
final class BatchTable implements AutoCloseable {
    static final String SEQUENCE = "_sequence";
    static final String FILE = "_file";
    static final String DELIVERED_PERSON = "_delivered_person";

    /** From here on a second thread pays when the file is written: nothing is left to decode by then. */
    private static final long MANY_ROWS = 1_000_000;

    private final Staging staging;
    private final Table contract;
    private final String plainName;
    private DuckDBAppender appender;
    private long rows;

    BatchTable(Staging staging, Table contract) {
        this.staging = staging;
        this.contract = contract;
        this.plainName = "staged_" + contract.name();
        staging.execute("CREATE OR REPLACE TABLE " + name() + " (" + columns() + ")");
    }

    Table contract() {
        return contract;
    }

    Staging staging() {
        return staging;
    }

    String name() {
        return Staging.quoted(plainName);
    }

    boolean holdsPersons() {
        return PersonFields.of(contract) != null;
    }

    /** In the order in which a {@link StagedTable} writes them. */
    private String columns() {
        Stream<Column> place = Stream.of(new Column(SEQUENCE, "BIGINT"), new Column(FILE, "INTEGER"));
        Stream<Column> landed = LandedColumns.of(contract).stream().filter(c -> !isConstant(c.name()));
        Stream<Column> identities =
                contract.fields().stream().filter(Field::isIdentity).map(f -> new Column(f.name(), f.sqlType()));
        Stream<Column> delivered = holdsPersons() ? Stream.of(new Column(DELIVERED_PERSON, "VARCHAR")) : Stream.of();
        return Stream.of(place, landed, identities, delivered)
                .flatMap(s -> s)
                .map(c -> Staging.quoted(c.name()) + " " + c.sqlType())
                .collect(Collectors.joining(", "));
    }

    /** Columns that have one value for a whole file; they are added when the batch is written. */
    private static boolean isConstant(String column) {
        return List.of("delivery_id", "dated", "source_file").contains(column);
    }

    /** Begins the next row; its values follow by {@link #append}. */
    void beginRow(int file) throws SQLException {
        if (appender == null) {
            appender = staging.appender(plainName);
        }
        appender.beginRow();
        appender.append(rows++);
        appender.append(file);
    }

    void endRow() throws SQLException {
        appender.endRow();
    }

    void append(Object value) throws SQLException {
        if (value == null) {
            appender.appendNull();
        } else if (value instanceof String text) {
            appender.append(text);
        } else if (value instanceof Long number) {
            appender.append(number.longValue());
        } else if (value instanceof LocalDate day) {
            appender.appendEpochDays((int) day.toEpochDay());
        } else if (value instanceof Boolean bool) {
            appender.append(bool.booleanValue());
        } else {
            appender.append((BigDecimal) value);
        }
    }

    /** Makes the added rows visible to queries. */
    void flush() {
        if (appender != null) {
            try {
                appender.flush();
            } catch (SQLException e) {
                throw new IllegalStateException("Staging " + contract.name(), e);
            }
        }
    }

    /**
     * Writes the rows of landed files in the order of the source, which is the order of insertion: sorting would cost
     * more than all the rest for small tables and spill for large ones.
     */
    void export(Path parquet, List<Batch.Landed> landed) {
        String columns = LandedColumns.of(contract).stream()
                .map(column -> expression(column, landed) + " AS " + Staging.quoted(column.name()))
                .collect(Collectors.joining(", "));
        staging.execute("SET threads = " + (rows >= MANY_ROWS ? 2 : 1));
        staging.execute("COPY (SELECT " + columns + " FROM " + name() + " WHERE " + FILE + " IN ("
                + files(landed) + ")) TO " + Staging.literal(parquet.toString())
                + " (FORMAT parquet, COMPRESSION zstd)");
        staging.execute("SET threads = 1");
    }

    static String files(List<Batch.Landed> landed) {
        return landed.stream().map(l -> String.valueOf(l.file())).collect(Collectors.joining(", "));
    }

    private static String expression(Column column, List<Batch.Landed> landed) {
        return switch (column.name()) {
            case "delivery_id" -> perFile(landed, Delivery::id);
            case "dated" -> "CAST(" + perFile(landed, d -> d.dated().toString()) + " AS DATE)";
                // Only rows that somebody else than the sender has issued say so themselves.
            case "issuer" -> "coalesce(issuer, " + perFile(landed, Delivery::issuer) + ")";
            case "source_file" -> perFile(landed, Delivery::file);
            default -> Staging.quoted(column.name());
        };
    }

    /** An expression for what is the same in all rows of a file. */
    static String perFile(List<Batch.Landed> landed, java.util.function.Function<Delivery, String> value) {
        if (landed.size() == 1) {
            return Staging.literal(value.apply(landed.get(0).delivery()));
        }
        String keys = files(landed);
        String values = landed.stream()
                .map(l -> Staging.literal(value.apply(l.delivery())))
                .collect(Collectors.joining(", "));
        return "[" + values + "][list_position([" + keys + "], " + FILE + ")]";
    }

    @Override
    public void close() {
        try {
            if (appender != null) {
                appender.close();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Staging " + contract.name(), e);
        }
        staging.execute("DROP TABLE IF EXISTS " + name());
    }
}
