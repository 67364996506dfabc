package mentoring.ingest.land;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import mentoring.schema.Table;
import mentoring.workspace.SafeFiles;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * Where the rows of a batch wait until it is judged and written. An in-memory database that spills into the private
 * folder: memory stays bounded however long the files are, and identities never touch a public disk.
 */
final class Staging implements AutoCloseable {
    static final String SPILL = ".spill-";
    private static final String MEMORY_LIMIT = "256MB";

    private final Path spillFolder;
    private final DuckDBConnection connection;
    private final Map<String, BatchTable> tables = new LinkedHashMap<>();
    private final StagedFindings findings = new StagedFindings(this);
    private final StagedReceipts receipts = new StagedReceipts(this);

    private Staging(Path spillFolder, DuckDBConnection connection) {
        this.spillFolder = spillFolder;
        this.connection = connection;
    }

    /** Spills into a new folder below the private one, which is removed at the end. */
    static Staging open(Path privateFolder) {
        Path spill = spillFolder(privateFolder);
        Properties settings = new Properties();
        settings.setProperty("memory_limit", MEMORY_LIMIT);
        settings.setProperty("temp_directory", spill.toString());
        settings.setProperty("autoinstall_known_extensions", "false");
        // One thread: the same rows give the same bytes, and decoding needs the other core.
        settings.setProperty("threads", "1");
        try {
            return new Staging(spill, (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:", settings));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A folder of its own for everyone: a check may run beside a load. */
    static Path spillFolder(Path privateFolder) {
        SafeFiles.createPrivateDirectory(privateFolder);
        try {
            return Files.createTempDirectory(privateFolder, SPILL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The table for the rows of one contract; dropped by {@link #clear()}. */
    BatchTable table(Table contract) {
        return tables.computeIfAbsent(contract.name(), name -> new BatchTable(this, contract));
    }

    /** All tables that hold rows, in the order in which they came. */
    Iterable<BatchTable> tables() {
        return tables.values();
    }

    StagedFindings findings() {
        return findings;
    }

    StagedReceipts receipts() {
        return receipts;
    }

    /** Forgets the rows of the last batch. */
    void clear() {
        tables.values().forEach(BatchTable::close);
        tables.clear();
        findings.clear();
        receipts.clear();
    }

    /** An appender that may wander with its workbench from thread to thread; never two use it at once. */
    DuckDBAppender appender(String table) throws SQLException {
        return appender(connection, table);
    }

    static DuckDBAppender appender(DuckDBConnection connection, String table) throws SQLException {
        DuckDBAppender appender = connection.createAppender("main", table);
        appender.unsafeBreakThreadConfinement();
        return appender;
    }

    /** One more connection to the same tables; the caller closes it. */
    DuckDBConnection connection() throws SQLException {
        return connection.duplicate();
    }

    void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** For a result that is read step by step; the caller closes it. */
    Statement statement() throws SQLException {
        return connection.createStatement();
    }

    /** What is done with each row of a result. */
    @FunctionalInterface
    interface RowAction {
        void accept(ResultSet row) throws SQLException, IOException;
    }

    void query(String sql, RowAction action) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                action.accept(rows);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    static String literal(String text) {
        return '\'' + text.replace("'", "''") + '\'';
    }

    @Override
    public void close() {
        try {
            clear();
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            SafeFiles.deleteTree(spillFolder);
        }
    }
}
