package mentoring.synthetic.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentoring.schema.Contracts;
import mentoring.schema.Field;
import mentoring.schema.FieldType;
import mentoring.schema.Table;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Large deliveries for measurements, cut from the Parquet tables of an invented region: workbooks over all tables, one
 * long workbook, one long CSV file. The same tables give the same cells.
 */
public final class BulkDeliveries implements AutoCloseable {
    private static final String DAY = "dd.mm.yyyy";

    private final Path parquet;
    private final Contracts contracts;
    private final Connection connection;

    /** @param parquet folder with {@code <table>_*.parquet} */
    public BulkDeliveries(Path parquet, Contracts contracts) {
        this.parquet = parquet;
        this.contracts = contracts;
        try {
            connection = DriverManager.getConnection("jdbc:duckdb:");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A table's rows being handed out, so many to every workbook. */
    private record Share(Table table, Statement statement, ResultSet rows, long perBook) {}

    /**
     * Workbooks with all tables of the region, every row in one of them.
     *
     * @param rows per workbook; small tables give what they have, the largest fills up
     */
    public void workbooks(Path folder, int books, int rows) {
        List<Share> shares = shares(books, rows);
        try {
            Files.createDirectories(folder);
            for (int book = 1; book <= books; book++) {
                try (OutputStream out = Files.newOutputStream(folder.resolve("школа " + book + ".xlsx"));
                        Workbook workbook = new Workbook(out, "mentoring-warehouse", "1.0")) {
                    for (Share share : shares) {
                        sheet(workbook, share.table(), share.rows(), share.perBook(), 0);
                    }
                }
            }
            for (Share share : shares) {
                share.statement().close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * One workbook with one table.
     *
     * @param wrongEvery every so many rows have a word where a whole number belongs; 0 for none
     */
    public void workbook(Path file, String table, int rows, int wrongEvery) {
        Table contract = contracts.get(table);
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(select(contract) + " LIMIT " + rows);
                OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "mentoring-warehouse", "1.0")) {
            sheet(workbook, contract, result, rows, wrongEvery);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One CSV file of pupils' results; pupils are doubled under other ids until there are enough rows. */
    public void results(Path csv, long rows) {
        Table results = contracts.get("pupil_results");
        String columns = results.fields().stream()
                .map(Field::name)
                .map(name -> name.equals("pupil_id") ? "pupil_id || '-' || twin AS pupil_id" : quoted(name))
                .collect(Collectors.joining(", "));
        try (Statement statement = connection.createStatement()) {
            long have = count(results);
            statement.execute("COPY (SELECT " + columns + " FROM range(" + (rows / have + 1) + ") AS twins(twin), "
                    + from(results) + " LIMIT " + rows + ") TO " + literal(csv.toString())
                    + " (HEADER, DELIMITER ';')");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes Parquet files of one shape as one CSV file. */
    public static void asText(List<Path> parquet, Path csv) {
        String files = parquet.stream().map(f -> literal(f.toString())).collect(Collectors.joining(", ", "[", "]"));
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            Files.createDirectories(csv.getParent());
            statement.execute(
                    "COPY (SELECT * FROM read_parquet(" + files + ")) TO " + literal(csv.toString()) + " (HEADER)");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Share> shares(int books, int rows) {
        Map<Table, Long> sizes = new LinkedHashMap<>();
        contracts.layer(Table.Layer.INPUT).stream()
                .filter(table -> has(table))
                .forEach(table -> sizes.put(table, count(table)));
        List<Table> tables =
                sizes.keySet().stream().sorted(Comparator.comparing(sizes::get)).toList();
        List<Share> shares = new ArrayList<>();
        long left = rows;
        for (int i = 0; i < tables.size(); i++) {
            Table table = tables.get(i);
            long most = left / (tables.size() - i);
            long perBook = Math.min(most, (sizes.get(table) + books - 1) / books);
            left -= perBook;
            try {
                Statement statement = connection
                        .unwrap(org.duckdb.DuckDBConnection.class)
                        .duplicate()
                        .createStatement();
                shares.add(new Share(
                        table,
                        statement,
                        statement.executeQuery(select(table) + " LIMIT " + perBook * books),
                        perBook));
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
        return shares;
    }

    private static void sheet(Workbook workbook, Table table, ResultSet rows, long most, int wrongEvery)
            throws SQLException {
        Worksheet sheet = workbook.newWorksheet(table.title().ru());
        List<Field> fields = table.fields();
        for (int column = 0; column < fields.size(); column++) {
            sheet.value(0, column, fields.get(column).title().ru());
        }
        int wrong = fields.stream().map(Field::name).toList().indexOf("mark");
        int row = 1;
        while (row <= most && rows.next()) {
            for (int column = 0; column < fields.size(); column++) {
                cell(sheet, row, column, rows.getObject(column + 1));
            }
            if (wrongEvery > 0 && row % wrongEvery == 0) {
                sheet.value(row, wrong, "пять");
            }
            row++;
        }
        for (int column = 0; column < fields.size() && row > 1; column++) {
            if (fields.get(column).type() == FieldType.DATE) {
                sheet.range(1, column, row - 1, column).style().format(DAY).set();
            }
        }
    }

    private static void cell(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
        } else if (value instanceof Date day) {
            sheet.value(row, column, day.toLocalDate());
        } else if (value instanceof BigDecimal number) {
            sheet.value(row, column, number);
        } else if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof Boolean yes) {
            sheet.value(row, column, yes ? "да" : "нет");
        } else if (value != null) {
            sheet.value(row, column, value.toString());
        }
    }

    private boolean has(Table table) {
        try (Stream<Path> files = Files.list(parquet)) {
            return files.anyMatch(f -> f.getFileName().toString().matches(table.name() + "_\\d+\\.parquet"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long count(Table table) {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT count(*) FROM " + from(table))) {
            result.next();
            return result.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String select(Table table) {
        return "SELECT "
                + table.fields().stream().map(f -> quoted(f.name())).collect(Collectors.joining(", "))
                + " FROM " + from(table);
    }

    private String from(Table table) {
        return "read_parquet("
                + literal(parquet.resolve(table.name() + "_[0-9]*.parquet").toString()) + ")";
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
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
