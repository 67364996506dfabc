package mentoring.ingest.land;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import mentoring.ingest.ooxml.CellName;
import mentoring.ingest.returned.Mark;
import mentoring.ingest.returned.Marks;

/** The findings of one file as marks for its sender. */
final class StagedMarks implements Marks {
    private static final String COLUMNS = "sheet, row_number, column_letter, bad, header, found, expected, message";

    private final Staging staging;
    private final String findings;
    private final List<String> sheets = new ArrayList<>();
    private long errors;
    private long warnings;

    /** @param findings the staged findings with the condition that selects those of the file */
    StagedMarks(Staging staging, String findings) {
        this.staging = staging;
        this.findings = findings;
        staging.query("SELECT count(*) FILTER (bad), count(*) FILTER (NOT bad) FROM " + findings, row -> {
            errors = row.getLong(1);
            warnings = row.getLong(2);
        });
        staging.query(
                "SELECT DISTINCT sheet FROM " + findings + " AND row_number > 0 ORDER BY sheet",
                row -> sheets.add(row.getString(1)));
    }

    @Override
    public long errors() {
        return errors;
    }

    @Override
    public long warnings() {
        return warnings;
    }

    @Override
    public List<String> sheets() {
        return sheets;
    }

    @Override
    public Cursor cells(String sheet) {
        return new Rows("SELECT " + COLUMNS + " FROM " + findings + " AND row_number > 0 AND sheet = "
                + Staging.literal(sheet) + " ORDER BY row_number, length(column_letter), column_letter, sequence");
    }

    @Override
    public Cursor all() {
        return new Rows("SELECT " + COLUMNS + " FROM " + findings
                + " ORDER BY min(sequence) OVER (PARTITION BY sheet), row_number, length(column_letter),"
                + " column_letter, sequence");
    }

    private final class Rows implements Cursor {
        private final Statement statement;
        private final ResultSet rows;

        private Rows(String sql) {
            try {
                statement = staging.statement();
                rows = statement.executeQuery(sql);
            } catch (SQLException e) {
                throw new IllegalStateException(sql, e);
            }
        }

        @Override
        public Mark next() {
            try {
                return rows.next() ? mark() : null;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private Mark mark() throws SQLException {
            return new Mark(
                    rows.getString(1),
                    rows.getLong(2),
                    CellName.column(rows.getString(3)),
                    rows.getBoolean(4),
                    rows.getString(5),
                    rows.getString(6),
                    rows.getString(7),
                    rows.getString(8));
        }

        @Override
        public void close() {
            try {
                statement.close();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
