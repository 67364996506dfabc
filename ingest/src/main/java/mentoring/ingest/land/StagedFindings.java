package mentoring.ingest.land;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import mentoring.ingest.check.Finding;
import mentoring.schema.Severity;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** All findings of one file, however many, until they are written. */
final class StagedFindings implements AutoCloseable {
    static final String NAME = "staged_finding";

    private static final Object[] HEADER = {
        "Файл",
        "Лист",
        "Строка",
        "Столбец",
        "Заголовок",
        "Таблица",
        "Поле",
        "Правило",
        "Важность",
        "Найдено",
        "Ожидалось",
        "Пояснение"
    };

    private final Staging staging;
    private DuckDBConnection connection;
    private DuckDBAppender appender;
    private long count;
    private long bad;

    StagedFindings(Staging staging) {
        this.staging = staging;
    }

    void add(Finding finding) {
        try {
            if (appender == null) {
                open();
            }
            appender.beginRow();
            appender.append(count++);
            appender.append(finding.severity() != Severity.WARN);
            appender.append(finding.file());
            appender.append(finding.sheet());
            appender.append(finding.row());
            appender.append(finding.column());
            appender.append(finding.header());
            appender.append(finding.table());
            appender.append(finding.field());
            appender.append(finding.rule());
            appender.append(severity(finding.severity()));
            appender.append(finding.found());
            appender.append(finding.expected().ru());
            appender.append(finding.message().ru());
            appender.endRow();
            bad += finding.severity() == Severity.WARN ? 0 : 1;
        } catch (SQLException e) {
            throw new IllegalStateException("Staging findings", e);
        }
    }

    private void open() throws SQLException {
        staging.execute(
                "CREATE OR REPLACE TABLE " + NAME + " (sequence BIGINT, bad BOOLEAN, file VARCHAR, sheet VARCHAR,"
                        + " row_number BIGINT, column_letter VARCHAR, header VARCHAR, table_name VARCHAR, field VARCHAR,"
                        + " rule VARCHAR, severity VARCHAR, found VARCHAR, expected VARCHAR, message VARCHAR)");
        // A connection of its own: rows and findings are appended by turns.
        connection = staging.connection().duplicate();
        appender = connection.createAppender("main", NAME);
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case REJECT_FILE -> "не загружено";
            case WARN -> "предупреждение";
            default -> "карантин";
        };
    }

    boolean hasBad() {
        return bad > 0;
    }

    boolean hasWarnings() {
        return count > bad;
    }

    /** Writes quarantined rows (or else the warnings) in the order of the file. */
    void write(boolean badOnes, OutputStream out) throws IOException {
        flush();
        SpreadsheetCsv csv = new SpreadsheetCsv(out);
        csv.row(HEADER);
        staging.query(
                "SELECT file, sheet, row_number, column_letter, header, table_name, field, rule, severity, found,"
                        + " expected, message FROM " + NAME + " WHERE bad = " + badOnes
                        + " ORDER BY min(sequence) OVER (PARTITION BY sheet), row_number, sequence",
                row -> csv.row(cells(row)));
        csv.flush();
    }

    private static Object[] cells(ResultSet row) throws SQLException {
        Object[] cells = new Object[HEADER.length];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = row.getObject(i + 1);
        }
        return cells;
    }

    private void flush() {
        if (appender != null) {
            try {
                appender.close();
                connection.close();
            } catch (SQLException e) {
                throw new IllegalStateException("Staging findings", e);
            }
            appender = null;
        }
    }

    @Override
    public void close() {
        flush();
    }
}
