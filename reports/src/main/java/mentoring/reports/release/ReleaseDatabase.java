package mentoring.reports.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import mentoring.release.Manifest;
import mentoring.release.Manifest.ReleaseTable;
import mentoring.release.ReleaseStore;
import mentoring.schema.Contracts;
import mentoring.workspace.ExitCode;
import mentoring.workspace.SafeFiles;
import mentoring.workspace.UserError;

/**
 * One release, opened for reading in an embedded database: a view per table over the files that the manifest names,
 * in the schemas {@code published} (the default one), {@code star}, {@code measure} and {@code input}. After opening
 * the database is locked: no other file can be read, nothing can be written, no setting changed.
 */
public final class ReleaseDatabase implements AutoCloseable {
    /** Names and titles, which hold no facts about persons: reports of every zone need them. */
    private static final Set<String> LABELS =
            Set.of("dim_territory", "dim_school", "dim_campaign", "dim_indicator", "dim_code");

    private final Manifest manifest;
    private final Zone zone;
    private final Connection connection;
    private final Path spillFolder;
    private final Set<String> tables = new TreeSet<>();
    private final QueryGuard guard;

    private ReleaseDatabase(Manifest manifest, Zone zone, Connection connection, Path spillFolder) {
        this.manifest = manifest;
        this.zone = zone;
        this.connection = connection;
        this.spillFolder = spillFolder;
        this.guard = new QueryGuard(connection, zone, tables);
    }

    /**
     * Opens a release.
     *
     * @param memoryLimit such as "2GB", or null for the engine's default
     * @throws UserError when a file of the release is missing or damaged
     */
    public static ReleaseDatabase open(
            ReleaseStore store, Manifest manifest, Zone zone, Contracts contracts, String memoryLimit) {
        try {
            Path spill = Files.createTempDirectory("mentoring-");
            ReleaseDatabase database = new ReleaseDatabase(manifest, zone, connect(), spill);
            database.prepare(store, contracts, memoryLimit);
            return database;
        } catch (SQLException e) {
            throw new UserError(
                    ExitCode.VERIFICATION,
                    "Выпуск " + manifest.id() + " не открывается (" + QueryError.reason(e)
                            + "); проверьте его: mentoring release verify.",
                    "Release " + manifest.id() + " cannot be opened (" + QueryError.reason(e)
                            + "); check it: mentoring release verify.",
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Connection connect() throws SQLException {
        Properties properties = new Properties();
        // Without streaming the driver would hold the whole result of a user's query in memory.
        properties.setProperty("jdbc_stream_results", "true");
        return DriverManager.getConnection("jdbc:duckdb:", properties);
    }

    private void prepare(ReleaseStore store, Contracts contracts, String memoryLimit) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String schema : List.of("published", "star", "measure", "input")) {
                statement.execute("CREATE SCHEMA " + schema);
            }
            for (ReleaseTable table : manifest.tables()) {
                if (isVisible(table) && !table.files().isEmpty()) {
                    createView(statement, store, table, contracts);
                }
            }
            statement.execute("SET search_path = 'published'");
            if (memoryLimit != null) {
                statement.execute("SET memory_limit = " + quote(memoryLimit));
            }
            lock(statement, store);
        }
    }

    private boolean isVisible(ReleaseTable table) {
        return zone == Zone.INNER
                || table.layer().equals("published")
                || table.layer().equals("star") && LABELS.contains(table.name());
    }

    private void createView(Statement statement, ReleaseStore store, ReleaseTable table, Contracts contracts)
            throws SQLException {
        String files = store.files(table).stream()
                .map(Path::toString)
                .map(ReleaseDatabase::quote)
                .collect(java.util.stream.Collectors.joining(", ", "read_parquet([", "])"));
        String select = "SELECT * FROM " + files;
        if (zone == Zone.PUBLIC && table.layer().equals("published")) {
            select =
                    PublicView.of(statement, files, contracts.find(table.name()).orElse(null));
        }
        if (select != null) {
            statement.execute("CREATE VIEW " + table.layer() + "." + identifier(table.name()) + " AS " + select);
            tables.add(table.layer() + "." + table.name());
        }
    }

    /** The order matters: once the configuration is locked, nothing can be set any more. */
    private void lock(Statement statement, ReleaseStore store) throws SQLException {
        Path objects = store.warehouse().resolve("objects").toAbsolutePath();
        statement.execute("SET temp_directory = " + quote(spillFolder.toString()));
        statement.execute(
                "SET allowed_directories = [" + quote(objects.toString()) + ", " + quote(spillFolder.toString()) + "]");
        statement.execute("SET enable_external_access = false");
        statement.execute("SET lock_configuration = true");
    }

    public Manifest manifest() {
        return manifest;
    }

    public Zone zone() {
        return zone;
    }

    /** Whether this zone of this release has the table, named with its layer: {@code star.set_aside}. */
    public boolean has(String layerAndTable) {
        return tables.contains(layerAndTable);
    }

    /** Tables that a query of this zone may name. */
    public List<String> tables() {
        return guard.visibleTables();
    }

    /**
     * Runs a query that a user wrote. The result must be closed before the next query.
     *
     * @throws UserError when it is not a query, reads what the zone hides, or contains a mistake
     */
    public QueryResult query(String sql) {
        guard.check(sql);
        return run(sql, List.of());
    }

    /** Runs one of the program's own queries; {@code $name} in it stands for a parameter. */
    public List<SqlRow> rows(String sql, Map<String, ?> parameters) {
        List<Object> values = new ArrayList<>();
        String positional = NamedParameters.replace(sql, parameters, values);
        try (QueryResult result = run(positional, values)) {
            return SqlRow.all(result);
        }
    }

    /**
     * Runs a query that a user wrote into a Parquet file.
     *
     * @throws UserError as {@link #query}
     */
    public void writeParquet(String sql, Path file) {
        guard.check(sql);
        String select = sql.strip().replaceFirst(";+$", "");
        Path result = spillFolder.resolve("result.parquet"); // the one place where the locked database may write
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "COPY (\n" + select + "\n) TO " + quote(result.toString()) + " (FORMAT parquet, COMPRESSION zstd)");
            Files.move(result, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (SQLException e) {
            throw QueryError.of(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private QueryResult run(String sql, List<Object> values) {
        try {
            PreparedStatement statement = connection.prepareStatement(sql);
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            return new QueryResult(statement, statement.executeQuery());
        } catch (SQLException e) {
            throw QueryError.of(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            SafeFiles.deleteTree(spillFolder);
        }
    }

    private static String quote(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    static String identifier(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
