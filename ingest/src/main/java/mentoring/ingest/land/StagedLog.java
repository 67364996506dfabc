package mentoring.ingest.land;

import java.sql.SQLException;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** A staged table that is appended to line by line and made when the first line comes. */
abstract class StagedLog {
    private final Staging staging;
    private final String name;
    private final String columns;
    private DuckDBConnection connection;
    private DuckDBAppender appender;

    StagedLog(Staging staging, String name, String columns) {
        this.staging = staging;
        this.name = name;
        this.columns = columns;
    }

    Staging staging() {
        return staging;
    }

    /** Begins a line; the subclass appends the columns and ends it. */
    final DuckDBAppender line() throws SQLException {
        if (appender == null) {
            staging.execute("CREATE OR REPLACE TABLE " + name + " (" + columns + ")");
            // A connection of its own: another thread may be appending rows.
            connection = staging.connection();
            appender = Staging.appender(connection, name);
        }
        appender.beginRow();
        return appender;
    }

    final boolean isEmpty() {
        return appender == null;
    }

    /** Makes the lines visible to queries. */
    final void flush() {
        if (appender != null) {
            try {
                appender.flush();
            } catch (SQLException e) {
                throw new IllegalStateException(name, e);
            }
        }
    }

    void clear() {
        if (appender != null) {
            try {
                appender.close();
                connection.close();
            } catch (SQLException e) {
                throw new IllegalStateException(name, e);
            }
            appender = null;
            staging.execute("DROP TABLE IF EXISTS " + name);
        }
    }
}
