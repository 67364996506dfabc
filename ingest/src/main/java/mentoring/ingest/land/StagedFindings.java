package mentoring.ingest.land;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.List;
import mentoring.ingest.check.Finding;
import mentoring.schema.Severity;
import org.duckdb.DuckDBAppender;

/** All findings of a batch, however many, until they are written. */
final class StagedFindings extends StagedLog {
    private static final String NAME = "staged_finding";

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

    private final BitSet filesWithBad = new BitSet();
    private final BitSet filesWithWarnings = new BitSet();
    private long count;

    StagedFindings(Staging staging) {
        super(
                staging,
                NAME,
                BatchTable.FILE + " INTEGER, sequence BIGINT, bad BOOLEAN, file VARCHAR, sheet VARCHAR,"
                        + " row_number BIGINT, column_letter VARCHAR, header VARCHAR, table_name VARCHAR, field VARCHAR,"
                        + " rule VARCHAR, severity VARCHAR, found VARCHAR, expected VARCHAR, message VARCHAR");
    }

    void add(int file, Finding finding) {
        boolean bad = finding.severity() != Severity.WARN;
        (bad ? filesWithBad : filesWithWarnings).set(file);
        try {
            DuckDBAppender line = line();
            line.append(file);
            line.append(count++);
            line.append(bad);
            line.append(finding.file());
            line.append(finding.sheet());
            line.append(finding.row());
            line.append(finding.column());
            line.append(finding.header());
            line.append(finding.table());
            line.append(finding.field());
            line.append(finding.rule());
            line.append(severity(finding.severity()));
            line.append(finding.found());
            line.append(finding.expected().ru());
            line.append(finding.message().ru());
            line.endRow();
        } catch (SQLException e) {
            throw new IllegalStateException("Staging findings", e);
        }
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case REJECT_FILE -> "не загружено";
            case WARN -> "предупреждение";
            default -> "карантин";
        };
    }

    boolean hasBad(int file) {
        return filesWithBad.get(file);
    }

    boolean hasWarnings(List<Batch.Landed> landed) {
        return landed.stream().anyMatch(l -> filesWithWarnings.get(l.file()));
    }

    /** Those of one file, to be shown to its sender; null when there are none. */
    StagedMarks marks(int file) {
        if (!filesWithBad.get(file) && !filesWithWarnings.get(file)) {
            return null;
        }
        flush();
        return new StagedMarks(staging(), NAME + " WHERE " + BatchTable.FILE + " = " + file);
    }

    /** Writes the quarantined rows of one file in the order of the file. */
    void writeBad(int file, OutputStream out) throws IOException {
        write("bad AND " + BatchTable.FILE + " = " + file, out);
    }

    /** Writes the warnings of the landed files, file by file. */
    void writeWarnings(List<Batch.Landed> landed, OutputStream out) throws IOException {
        write("NOT bad AND " + BatchTable.FILE + " IN (" + BatchTable.files(landed) + ")", out);
    }

    private void write(String condition, OutputStream out) throws IOException {
        flush();
        SpreadsheetCsv csv = new SpreadsheetCsv(out);
        csv.row(HEADER);
        staging()
                .query(
                        "SELECT file, sheet, row_number, column_letter, header, table_name, field, rule, severity,"
                                + " found, expected, message FROM " + NAME + " WHERE " + condition + " ORDER BY "
                                + BatchTable.FILE + ", min(sequence) OVER (PARTITION BY " + BatchTable.FILE
                                + ", sheet), row_number, sequence",
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

    @Override
    void clear() {
        super.clear();
        filesWithBad.clear();
        filesWithWarnings.clear();
        count = 0;
    }
}
