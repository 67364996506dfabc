package mentoring.reports.release;

import static mentoring.reports.release.ReleaseDatabase.identifier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mentoring.release.Manifest.ReleaseTable;
import mentoring.release.ReleaseStore;
import mentoring.schema.Contracts;
import mentoring.schema.Field;
import mentoring.schema.FieldType;
import mentoring.schema.Table;
import mentoring.workspace.ExitCode;
import mentoring.workspace.UserError;

/**
 * Writes what may leave the inner zone: published tables with every hidden measure masked, and the names that explain
 * their codes; as Parquet, as CSV that no spreadsheet takes for formulas, and as one DuckDB file. No table about single
 * persons, no pseudonym.
 */
public final class ReleaseExport {
    /** Names without facts about persons. */
    private static final Set<String> PUBLIC_NAMES =
            Set.of("dim_territory", "dim_school", "dim_campaign", "dim_indicator", "dim_code");

    private static final Set<String> RESEARCH_NAMES =
            Set.of("dim_academic_year", "dim_position", "dim_code_attribute", "dim_date");

    /** One exported table. */
    public record Exported(Table contract, long rows) {}

    private ReleaseExport() {}

    /**
     * Writes into an existing folder: {@code parquet/}, {@code csv/} and {@code mentoring.duckdb}.
     *
     * @param research also the dimensions by which a researcher joins
     * @throws UserError when a table that may leave would carry a column about single persons
     */
    public static List<Exported> write(
            ReleaseStore store, List<ReleaseTable> tables, Contracts contracts, boolean research, Path folder) {
        List<Exported> exported = new ArrayList<>();
        try {
            Files.createDirectories(folder.resolve("parquet"));
            Files.createDirectories(folder.resolve("csv"));
            try (Connection connection =
                            DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("mentoring.duckdb"));
                    Statement statement = connection.createStatement()) {
                for (ReleaseTable table : tables) {
                    Table contract = contracts.find(table.name()).orElse(null);
                    String select = table.files().isEmpty() || contract == null
                            ? null
                            : select(statement, store, table, contract, research);
                    if (select != null) {
                        exported.add(new Exported(contract, write(statement, contract, select, folder)));
                    }
                }
            }
        } catch (SQLException e) {
            throw QueryError.of(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return exported;
    }

    /** Null for a table that stays. */
    private static String select(
            Statement statement, ReleaseStore store, ReleaseTable table, Table contract, boolean research)
            throws SQLException {
        String files = store.files(table).stream()
                .map(Path::toString)
                .map(ReleaseExport::literal)
                .collect(Collectors.joining(", ", "read_parquet([", "])"));
        if (table.layer().equals("published")) {
            return PublicView.of(statement, files, contract);
        }
        boolean names = PUBLIC_NAMES.contains(table.name()) || research && RESEARCH_NAMES.contains(table.name());
        return table.layer().equals("star") && names ? "SELECT * FROM " + files : null;
    }

    private static long write(Statement statement, Table contract, String select, Path folder) throws SQLException {
        String name = identifier(contract.name());
        statement.execute("CREATE TABLE " + name + " AS " + select);
        refusePersons(statement, contract);
        comment(statement, contract);
        String sorted = " FROM " + name + " ORDER BY "
                + contract.naturalKey().stream()
                        .map(ReleaseDatabase::identifier)
                        .collect(Collectors.joining(", "));
        statement.execute("COPY (SELECT *" + sorted + ") TO "
                + literal(folder.resolve("parquet")
                        .resolve(contract.name() + ".parquet")
                        .toString())
                + " (FORMAT parquet, COMPRESSION zstd)");
        statement.execute("COPY (SELECT " + harmless(statement, contract) + sorted + ") TO "
                + literal(
                        folder.resolve("csv").resolve(contract.name() + ".csv").toString())
                + " (HEADER, DELIMITER ',')");
        try (ResultSet count = statement.executeQuery("SELECT count(*) FROM " + name)) {
            count.next();
            return count.getLong(1);
        }
    }

    /** The last look before anything leaves: pseudonyms are recognised by the names of their columns. */
    private static void refusePersons(Statement statement, Table contract) throws SQLException {
        for (String column : columns(statement, contract)) {
            boolean personal = contract.field(column)
                    .map(f -> f.personalData() != Field.PersonalData.NONE)
                    .orElse(false);
            if (personal || column.endsWith("_key") || column.endsWith("person_id")) {
                throw new UserError(
                        ExitCode.VERIFICATION,
                        "В таблице " + contract.name() + " есть столбец о людях (" + column
                                + "); такие таблицы за пределы внутреннего контура не выходят.",
                        "Table " + contract.name() + " has a column about persons (" + column
                                + "); such tables do not leave the inner zone.");
            }
        }
    }

    private static List<String> columns(Statement statement, Table contract) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("DESCRIBE " + identifier(contract.name()))) {
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
        }
        return columns;
    }

    /** A spreadsheet runs a text that begins like a formula; an apostrophe before it makes it a text again. */
    private static String harmless(Statement statement, Table contract) throws SQLException {
        List<String> cells = new ArrayList<>();
        for (String column : columns(statement, contract)) {
            String cell = identifier(column);
            boolean text =
                    contract.field(column).map(f -> f.type() == FieldType.TEXT).orElse(true);
            cells.add(
                    text
                            ? "CASE WHEN regexp_matches(CAST(" + cell + " AS VARCHAR), '^[=+@\\t\\r-]') THEN '''' || "
                                    + cell + " ELSE " + cell + " END AS " + cell
                            : cell);
        }
        return String.join(", ", cells);
    }

    private static void comment(Statement statement, Table contract) throws SQLException {
        String name = identifier(contract.name());
        statement.execute("COMMENT ON TABLE " + name + " IS "
                + literal(contract.title().ru() + ". " + contract.title().en()));
        List<String> columns = columns(statement, contract);
        for (Field field : contract.fields()) {
            if (columns.contains(field.name())) {
                statement.execute("COMMENT ON COLUMN " + name + "." + identifier(field.name()) + " IS "
                        + literal(field.title().ru() + ". " + field.title().en()));
            }
        }
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
