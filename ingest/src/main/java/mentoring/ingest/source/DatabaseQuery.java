package mentoring.ingest.source;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mentoring.workspace.ExitCode;
import mentoring.workspace.UserError;

/**
 * The result of a query against a database, written down as a text table: what was delivered is then a file like any
 * other, with a hash of its own, kept as proof, and the same however often it is asked for.
 */
public final class DatabaseQuery {
    private static final Pattern SECRET_IN_URL = Pattern.compile("(?i)(password|passwd|pwd)\\s*=|//[^/?]*:[^/?@]*@");
    private static final Pattern DATABASE = Pattern.compile("[/:]([\\p{L}\\p{N}_-]+)(?:[?;].*)?$");
    private static final int FETCH = 5_000;

    private final String url;
    private final String sql;
    private final Credentials credentials;

    /** Who asks; either may be null. Never printed. */
    public record Credentials(String user, String password) {
        public static final Credentials NONE = new Credentials(null, null);

        @Override
        public String toString() {
            return "Credentials[hidden]";
        }
    }

    /** @throws UserError when the address is none, or carries a password */
    public DatabaseQuery(String url, String sql, Credentials credentials) {
        if (!url.startsWith("jdbc:")) {
            throw new UserError(
                    ExitCode.ARGUMENTS,
                    "Адрес базы должен начинаться с «jdbc:», например jdbc:postgresql://localhost/base.",
                    "The address of a database begins with 'jdbc:', such as jdbc:postgresql://localhost/base.");
        }
        if (SECRET_IN_URL.matcher(url).find()) {
            throw new UserError(
                    ExitCode.ARGUMENTS,
                    "В адресе базы есть пароль, а командную строку видят все; уберите его и задайте переменную"
                            + " MENTORING_JDBC_PASSWORD или файл --jdbc-credentials.",
                    "The address carries a password, and everybody sees the command line; remove it and set"
                            + " MENTORING_JDBC_PASSWORD or give a file by --jdbc-credentials.");
        }
        this.url = url;
        this.sql = sql;
        this.credentials = credentials;
    }

    /** The name of the database, as far as the address tells. */
    public String database() {
        Matcher matcher = DATABASE.matcher(url);
        return matcher.find() ? matcher.group(1) : "database";
    }

    /** What the ledger keeps about where the rows came from. */
    public Map<String, String> facts() {
        return Map.of("source", "jdbc", "database", url, "query", sql);
    }

    /** Runs the query and writes its result with a header, as it comes. */
    public void writeTo(OutputStream out) throws IOException {
        try (Connection connection = connect()) {
            write(connection, out);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private Connection connect() throws SQLException {
        Properties properties = new Properties();
        if (credentials.user() != null) {
            properties.setProperty("user", credentials.user());
        }
        if (credentials.password() != null) {
            properties.setProperty("password", credentials.password());
        }
        try {
            DriverManager.getDriver(url);
        } catch (SQLException e) {
            throw new UserError(
                    ExitCode.ARGUMENTS,
                    "Для адреса " + url + " нет драйвера; положите его jar в папку lib/ программы. Драйвер PostgreSQL"
                            + " уже есть.",
                    "There is no driver for " + url + "; put its jar into the program's folder lib/. The driver of"
                            + " PostgreSQL is there.",
                    e);
        }
        return DriverManager.getConnection(url, properties);
    }

    private void write(Connection connection, OutputStream out) throws SQLException, IOException {
        connection.setReadOnly(true);
        connection.setAutoCommit(false); // PostgreSQL streams within a transaction only
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(FETCH);
            try (ResultSet rows = statement.executeQuery(sql)) {
                write(rows, new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
            }
        }
        connection.rollback();
    }

    private static void write(ResultSet rows, Writer text) throws SQLException, IOException {
        CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text);
        String[] cells = new String[rows.getMetaData().getColumnCount()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = rows.getMetaData().getColumnLabel(i + 1);
        }
        csv.writeRecord(cells);
        while (rows.next()) {
            for (int i = 0; i < cells.length; i++) {
                cells[i] = SqlCells.cell(rows.getObject(i + 1)).text();
            }
            csv.writeRecord(cells);
        }
        csv.flush();
        text.flush();
    }

    private UserError failed(SQLException e) {
        String said = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        String password = credentials.password();
        String reason = password == null || password.isEmpty() ? said : said.replace(password, "***");
        return new UserError(
                ExitCode.ARGUMENTS,
                "База данных не ответила на запрос (" + reason + "); проверьте адрес, имя и пароль, текст запроса.",
                "The database did not answer the query (" + reason + "); check address, name and password, and the"
                        + " query.",
                e);
    }
}
