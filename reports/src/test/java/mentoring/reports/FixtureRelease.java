package mentoring.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mentoring.release.Hashes;
import mentoring.release.Manifest;
import mentoring.release.Manifest.ObjectFile;
import mentoring.release.Manifest.ReleaseTable;
import mentoring.release.ReleaseStore;
import mentoring.workspace.Workspace;

/** A workspace with one invented release, made from {@code fixture/izhevsk.sql}. */
public final class FixtureRelease {

    private FixtureRelease() {}

    /** The same release with more tables: outcomes of the region, for the reports of the management cycle. */
    public static Workspace withOutcomes(Path root) {
        return workspace(root, "/fixture/cycle.sql");
    }

    /** @param more files of the class path with further tables or changes, in this order */
    public static Workspace workspace(Path root, String... more) {
        Workspace workspace = new Workspace(root);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            Files.createDirectories(root);
            Files.writeString(workspace.settingsFile(), "region: '94'\n");
            for (String layer : List.of("input", "star", "measure", "published")) {
                statement.execute("CREATE SCHEMA " + layer);
            }
            statement.execute(Resources.text("/fixture/izhevsk.sql"));
            for (String file : more) {
                statement.execute(Resources.text(file));
            }
            release(workspace, statement);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
        return workspace;
    }

    public static Manifest manifest(Workspace workspace) {
        return new ReleaseStore(workspace.warehouse()).current().orElseThrow();
    }

    private static void release(Workspace workspace, Statement statement) throws SQLException, IOException {
        List<ReleaseTable> tables = new ArrayList<>();
        for (String[] table : tables(statement)) {
            tables.add(write(workspace, statement, table[0], table[1]));
        }
        ReleaseStore store = new ReleaseStore(workspace.warehouse());
        Manifest manifest = new Manifest(
                "4be1c0ffee12",
                null,
                "test",
                "duckdb",
                Instant.parse("2022-05-12T00:00:00Z"),
                Map.of(),
                List.of(),
                tables);
        store.write(manifest, Map.of());
        store.point(ReleaseStore.CURRENT, manifest.id());
    }

    private static List<String[]> tables(Statement statement) throws SQLException {
        List<String[]> tables = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(
                "SELECT schema_name, table_name FROM duckdb_tables() WHERE NOT temporary ORDER BY 1, 2")) {
            while (rows.next()) {
                tables.add(new String[] {rows.getString(1), rows.getString(2)});
            }
        }
        return tables;
    }

    private static ReleaseTable write(Workspace workspace, Statement statement, String layer, String table)
            throws SQLException, IOException {
        String path = "objects/" + table + "/fixture/part-0.parquet";
        Path file = workspace.warehouse().resolve(path);
        Files.createDirectories(file.getParent());
        statement.execute("COPY " + layer + "." + table + " TO '" + file + "' (FORMAT parquet)");
        long rows;
        try (ResultSet count = statement.executeQuery("SELECT count(*) FROM " + layer + "." + table)) {
            count.next();
            rows = count.getLong(1);
        }
        ObjectFile object = new ObjectFile(path, Files.size(file), Hashes.sha256(file));
        return new ReleaseTable(table, layer, "fixture", "fixture", rows, List.of(object));
    }
}
