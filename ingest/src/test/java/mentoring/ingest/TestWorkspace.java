package mentoring.ingest;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mentoring.ingest.land.FileOutcome;
import mentoring.ingest.land.LoadReport;
import mentoring.ingest.land.LoadRequest;
import mentoring.ingest.land.Loader;
import mentoring.ingest.land.PseudonymKey;
import mentoring.landed.LandedStore;
import mentoring.schema.Contracts;
import mentoring.workspace.SafeFiles;
import mentoring.workspace.Workspace;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workspace in a temporary folder with a fixed key, and short ways to make deliveries and look at what landed. */
public final class TestWorkspace {
    public static final Contracts CONTRACTS = Contracts.load();
    public static final LocalDate TODAY = LocalDate.of(2022, 5, 20);

    private static final String KEY = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

    private final Workspace workspace;
    private final Path inbox;

    public TestWorkspace(Path root) throws IOException {
        workspace = new Workspace(root);
        inbox = workspace.inbox();
        SafeFiles.createPrivateDirectory(workspace.privateFolder());
        Files.createDirectories(inbox);
        Files.writeString(workspace.privateFolder().resolve("pseudonym.key"), KEY);
    }

    public Workspace workspace() {
        return workspace;
    }

    public Path inbox() {
        return inbox;
    }

    public LandedStore store() {
        return new LandedStore(workspace.landed());
    }

    /** Writes a text delivery, UTF-8. */
    public Path csv(String name, String... lines) throws IOException {
        return csv(name, StandardCharsets.UTF_8, lines);
    }

    public Path csv(String name, Charset charset, String... lines) throws IOException {
        return Files.write(inbox.resolve(name), (String.join("\n", lines) + "\n").getBytes(charset));
    }

    /** Writes a workbook delivery. */
    public Path xlsx(String name, Sheet... sheets) throws IOException {
        Path file = inbox.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            for (Sheet sheet : sheets) {
                sheet.writeTo(workbook.newWorksheet(sheet.name()));
            }
        }
        return file;
    }

    /** Writes a workbook with the hidden sheet of our own template. */
    public Path stamped(String name, Map<String, String> stamp, Sheet sheet) throws IOException {
        Path file = inbox.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            sheet.writeTo(workbook.newWorksheet(sheet.name()));
            Worksheet hidden = workbook.newWorksheet("_mentoring");
            hidden.setVisibilityState(VisibilityState.VERY_HIDDEN);
            int row = 0;
            for (Map.Entry<String, String> entry : stamp.entrySet()) {
                hidden.value(row, 0, entry.getKey());
                hidden.value(row++, 1, entry.getValue());
            }
        }
        return file;
    }

    /** Columns of a landed table as «name|TYPE». */
    public List<String> columns(String table) throws SQLException {
        return query("SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM '"
                + store().files(table).get(0) + "')");
    }

    /** A sheet as rows of strings, numbers, booleans and days. */
    public record Sheet(String name, List<List<Object>> rows) {

        public static Sheet of(String name, Object[]... rows) {
            return new Sheet(
                    name,
                    java.util.Arrays.stream(rows).map(java.util.Arrays::asList).toList());
        }

        private void writeTo(Worksheet sheet) {
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < rows.get(r).size(); c++) {
                    write(sheet, r, c, rows.get(r).get(c));
                }
            }
        }

        static void write(Worksheet sheet, int row, int column, Object value) {
            if (value instanceof LocalDate day) {
                sheet.value(row, column, day);
                sheet.style(row, column).format("dd.mm.yyyy").set();
            } else if (value instanceof Number number) {
                sheet.value(row, column, number);
            } else if (value instanceof Boolean bool) {
                sheet.value(row, column, bool);
            } else if (value != null) {
                sheet.value(row, column, value.toString());
            }
        }
    }

    public static Object[] row(Object... cells) {
        return cells;
    }

    public LoadRequest request(Path... paths) {
        return new LoadRequest(
                List.of(paths), null, null, null, false, TODAY, Instant.parse("2022-05-20T09:00:00Z"), outcome -> {});
    }

    /** On one thread, so that a test can count what happens. */
    public Loader loader() {
        return new Loader(workspace, CONTRACTS, PseudonymKey.open(workspace), 1);
    }

    public LoadReport load(Path... paths) {
        return loader().load(request(paths));
    }

    /** The only outcome of loading one file. */
    public FileOutcome loadOne(Path path) {
        return load(path).files().get(0);
    }

    /** All landed rows of a table as «value|value|…», by delivery, in the order of the source. */
    public List<String> landed(String table, String columns) throws SQLException {
        List<String> rows = new ArrayList<>();
        for (Path file : store().files(table)) {
            rows.addAll(query("SELECT " + columns + " FROM '" + file + "'"));
        }
        return rows;
    }

    private static List<String> query(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    cells.add(String.valueOf(result.getObject(i)));
                }
                rows.add(String.join("|", cells));
            }
        }
        return rows;
    }
}
