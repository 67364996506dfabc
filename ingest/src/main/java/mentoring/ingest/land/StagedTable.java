package mentoring.ingest.land;

import static mentoring.ingest.land.Staging.quoted;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentoring.ingest.check.CheckedRow;
import mentoring.landed.Delivery;
import mentoring.landed.LandedColumns;
import mentoring.landed.LandedColumns.Column;
import mentoring.schema.Field;
import mentoring.schema.Table;
import org.duckdb.DuckDBAppender;

/** The good rows of one table of one file, before it is known whether they are alone with their keys. */
final class StagedTable implements AutoCloseable {
    static final String SEQUENCE = "_sequence";
    static final String DELIVERED_PERSON = "_delivered_person";

    private final Staging staging;
    private final Table contract;
    private final Pseudonyms pseudonyms;
    private final PersonFields person;
    private final String name;
    private DuckDBAppender appender;
    private final KeyScreen keys = new KeyScreen();
    private final int[] keyPositions;
    private long rows;
    private long removed;

    StagedTable(Staging staging, Table contract, Pseudonyms pseudonyms) {
        this.staging = staging;
        this.contract = contract;
        this.pseudonyms = pseudonyms;
        this.person = PersonFields.of(contract);
        this.keyPositions = contract.naturalKey().stream()
                .mapToInt(contract.fields().stream().map(Field::name).toList()::indexOf)
                .toArray();
        this.name = quoted("staged_" + contract.name());
        staging.execute("CREATE OR REPLACE TABLE " + name + " (" + columns() + ")");
    }

    Table contract() {
        return contract;
    }

    String name() {
        return name;
    }

    Staging staging() {
        return staging;
    }

    boolean holdsPersons() {
        return person != null;
    }

    /** In the order in which {@link #add} writes them. */
    private String columns() {
        Stream<Column> landed = LandedColumns.of(contract).stream().filter(c -> !isConstant(c.name()));
        Stream<Column> identities =
                contract.fields().stream().filter(Field::isIdentity).map(f -> new Column(f.name(), f.sqlType()));
        Stream<Column> delivered = person == null ? Stream.of() : Stream.of(new Column(DELIVERED_PERSON, "VARCHAR"));
        return Stream.of(Stream.of(new Column(SEQUENCE, "BIGINT")), landed, identities, delivered)
                .flatMap(s -> s)
                .map(c -> quoted(c.name()) + " " + c.sqlType())
                .collect(Collectors.joining(", "));
    }

    /** Columns that have one value for the whole delivery; they are added when it is written. */
    private static boolean isConstant(String column) {
        return List.of("delivery_id", "dated", "issuer", "source_file").contains(column);
    }

    void add(CheckedRow row, String sheet) {
        try {
            if (appender == null) {
                appender = staging.connection().createAppender("main", "staged_" + contract.name());
            }
            keys.add(row.values(), keyPositions);
            appender.beginRow();
            appender.append(rows++);
            appendFields(row.values());
            if (person != null) {
                appendPerson(row.values());
            }
            appender.append(row.withdrawn());
            appender.append(sheet);
            appender.append(row.number());
            appendIdentities(row.values());
            appender.endRow();
        } catch (SQLException e) {
            throw new IllegalStateException("Staging " + contract.name(), e);
        }
    }

    private void appendFields(Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Field field = contract.fields().get(i);
            if (field.refersToPerson() && values[i] != null) {
                appender.append(pseudonyms.token((String) values[i]));
            } else if (!field.isIdentity()) {
                append(values[i]);
            }
        }
        for (int i = 0; i < values.length; i++) {
            if (contract.fields().get(i).refersToPerson()) {
                append(values[i] == null ? null : pseudonyms.regionToken((String) values[i]));
            }
        }
    }

    private void appendPerson(Object[] values) throws SQLException {
        LocalDate birthDate = (LocalDate) person.birthDate(values);
        append(pseudonyms.personKey((String) person.id(values), (String) person.fullName(values), birthDate, (String)
                person.snils(values)));
        append(birthDate == null ? null : (long) birthDate.getYear());
    }

    private void appendIdentities(Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (contract.fields().get(i).isIdentity()) {
                append(values[i]);
            }
        }
        if (person != null) {
            append(person.id(values));
        }
    }

    private void append(Object value) throws SQLException {
        if (value == null) {
            appender.appendNull();
        } else if (value instanceof String text) {
            appender.append(text);
        } else if (value instanceof Long number) {
            appender.append(number.longValue());
        } else if (value instanceof LocalDate day) {
            appender.append(day);
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
                appender.close();
            } catch (SQLException e) {
                throw new IllegalStateException("Staging " + contract.name(), e);
            }
            appender = null;
        }
    }

    /**
     * Writes the remaining rows in the order of the source, which is the order of insertion: sorting would cost more
     * than all the rest for small tables and spill for large ones.
     */
    void export(Path parquet, Delivery delivery) {
        String columns = LandedColumns.of(contract).stream()
                .map(column -> expression(column, delivery) + " AS " + quoted(column.name()))
                .collect(Collectors.joining(", "));
        staging.execute("COPY (SELECT " + columns + " FROM " + name + ") TO " + Staging.literal(parquet.toString())
                + " (FORMAT parquet, COMPRESSION zstd)");
    }

    private static String expression(Column column, Delivery delivery) {
        String constant =
                switch (column.name()) {
                    case "delivery_id" -> delivery.id();
                    case "dated" -> delivery.dated().toString();
                    case "issuer" -> delivery.issuer();
                    case "source_file" -> delivery.file();
                    default -> null;
                };
        return constant == null
                ? quoted(column.name())
                : "CAST(" + Staging.literal(constant) + " AS " + column.sqlType() + ")";
    }

    /** Rows that are left. */
    long remaining() {
        return rows - removed;
    }

    /** Whether two rows may have the same natural key. */
    boolean mayHoldTwins() {
        return keys.suspicious();
    }

    void remove(String condition, long count) {
        staging.execute("DELETE FROM " + name + " WHERE " + condition);
        removed += count;
    }

    @Override
    public void close() {
        flush();
        staging.execute("DROP TABLE IF EXISTS " + name);
    }
}
