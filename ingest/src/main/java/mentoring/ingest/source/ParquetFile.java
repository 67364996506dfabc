package mentoring.ingest.source;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import mentoring.ingest.decode.DecodedFile;
import mentoring.ingest.decode.RawCell;
import mentoring.ingest.decode.RawRow;
import mentoring.ingest.decode.RawSheet;
import mentoring.ingest.decode.RowCursor;
import mentoring.ingest.decode.UnreadableFile;

/** A Parquet file: one table, whose columns are the header. */
public final class ParquetFile implements DecodedFile, RawSheet {
    public static final String FORMAT = "parquet";

    private final Path file;

    private ParquetFile(Path file) {
        this.file = file;
    }

    /**
     * Opens a Parquet file.
     *
     * @throws UnreadableFile when it is damaged
     */
    public static ParquetFile open(Path file) {
        ParquetFile opened = new ParquetFile(file);
        opened.open().close();
        return opened;
    }

    @Override
    public List<RawSheet> sheets() {
        return List.of(this);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("format", FORMAT);
    }

    @Override
    public Optional<LocalDate> modified() {
        return Optional.empty();
    }

    @Override
    public String name() {
        return "";
    }

    @Override
    public boolean hidden() {
        return false;
    }

    @Override
    public RowCursor open() {
        try {
            return new Cursor();
        } catch (SQLException e) {
            throw damaged(e);
        }
    }

    @Override
    public void close() {
        // every cursor closes its own connection
    }

    private static UnreadableFile damaged(SQLException e) {
        return new UnreadableFile(
                "Файл Parquet повреждён или записан в неизвестном виде; выгрузите его заново.",
                "The Parquet file is damaged or of an unknown kind; export it afresh.",
                e);
    }

    /** Row 0 is the header, so that the first row of data is row 1. */
    private final class Cursor implements RowCursor {
        private final Connection connection;
        private final Statement statement;
        private final ResultSet rows;
        private final int width;
        private long number;

        private Cursor() throws SQLException {
            Properties settings = new Properties();
            settings.setProperty("threads", "1");
            settings.setProperty("memory_limit", "256MB");
            settings.setProperty("autoinstall_known_extensions", "false");
            settings.setProperty("jdbc_stream_results", "true");
            connection = DriverManager.getConnection("jdbc:duckdb:", settings);
            try {
                statement = connection.createStatement();
                rows = statement.executeQuery(
                        "SELECT * FROM read_parquet('" + literal() + "', hive_partitioning = false)");
                width = rows.getMetaData().getColumnCount();
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        }

        /** The reader takes stars and brackets in a name for a pattern. */
        private String literal() {
            return file.toAbsolutePath()
                    .toString()
                    .replaceAll("([\\[*?])", "[$1]")
                    .replace("'", "''");
        }

        @Override
        public RawRow next() {
            try {
                if (number == 0) {
                    return header();
                }
                if (!rows.next()) {
                    return null;
                }
                List<RawCell> cells = new ArrayList<>(width);
                for (int i = 1; i <= width; i++) {
                    cells.add(SqlCells.cell(rows.getObject(i)));
                }
                return new RawRow(number++, cells);
            } catch (SQLException e) {
                throw damaged(e);
            }
        }

        private RawRow header() throws SQLException {
            ResultSetMetaData columns = rows.getMetaData();
            List<RawCell> cells = new ArrayList<>(width);
            for (int i = 1; i <= width; i++) {
                cells.add(RawCell.text(columns.getColumnLabel(i)));
            }
            return new RawRow(number++, cells);
        }

        @Override
        public void close() {
            try {
                connection.close();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
