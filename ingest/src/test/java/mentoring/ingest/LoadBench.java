package mentoring.ingest;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mentoring.ingest.land.LoadReport;
import mentoring.ingest.land.Loader;
import mentoring.ingest.land.PseudonymKey;
import mentoring.schema.Table;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Measures the load: {@code make FOLDER KIND COUNT ROWS} writes clean deliveries, {@code load FOLDER} loads them and
 * again. Kinds: books (workbooks over all tables), book (one table), csv (results of pupils).
 */
public final class LoadBench {

    private LoadBench() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]);
        if (arguments[0].equals("make")) {
            make(folder, arguments[2], Integer.parseInt(arguments[3]), Integer.parseInt(arguments[4]));
        } else {
            load(folder, "first load");
            load(folder, "again");
        }
    }

    private static void make(Path folder, String kind, int count, int rows) throws IOException {
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        List<Table> all = TestWorkspace.CONTRACTS.layer(Table.Layer.INPUT);
        for (int i = 0; i < count; i++) {
            switch (kind) {
                case "books" -> book(inbox.resolve("школа " + i + ".xlsx"), all, i, rows / all.size() + 1);
                case "book" -> book(
                        inbox.resolve("книга.xlsx"), List.of(TestWorkspace.CONTRACTS.get("pupil_results")), i, rows);
                default -> csv(inbox.resolve("pupil_results_" + i + ".csv"), rows);
            }
        }
    }

    private static void book(Path file, List<Table> tables, int school, int rows) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "bench", "1.0")) {
            for (Table table : tables) {
                Worksheet sheet = workbook.newWorksheet(table.title().ru());
                CleanRows drawn = new CleanRows(table, TestWorkspace.CONTRACTS.codeLists(), school, false);
                for (int c = 0; c < table.fields().size(); c++) {
                    sheet.value(0, c, table.fields().get(c).title().ru());
                }
                for (int r = 0; r < rows; r++) {
                    Object[] values = drawn.row(school * rows + r);
                    for (int c = 0; c < values.length; c++) {
                        TestWorkspace.Sheet.write(sheet, r + 1, c, values[c]);
                    }
                }
            }
        }
    }

    private static void csv(Path file, int rows) throws IOException {
        Table table = TestWorkspace.CONTRACTS.get("pupil_results");
        CleanRows drawn = new CleanRows(table, TestWorkspace.CONTRACTS.codeLists(), 1, false);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(
                    String.join(";", table.fields().stream().map(f -> f.name()).toList()) + "\n");
            for (int r = 0; r < rows; r++) {
                StringBuilder line = new StringBuilder();
                for (Object value : drawn.row(r)) {
                    line.append(line.length() == 0 ? "" : ";").append(value == null ? "" : value);
                }
                out.write(line.append('\n').toString());
            }
        }
    }

    private static void load(Path folder, String label) throws IOException {
        TestWorkspace workspace = new TestWorkspace(folder);
        long started = System.nanoTime();
        LoadReport report = new Loader(
                        workspace.workspace(), TestWorkspace.CONTRACTS, PseudonymKey.open(workspace.workspace()))
                .load(workspace.request(workspace.inbox()));
        double seconds = (System.nanoTime() - started) / 1e9;
        Runtime runtime = Runtime.getRuntime();
        double cpu = ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1e9;
        System.out.printf(
                "%s: %d files, %d rows, %d quarantined, %d warnings, %.2f s wall, %.2f s CPU so far, heap %d MiB, %.0f rows/s%n",
                label,
                report.files().size(),
                report.rowsLanded(),
                report.rowsQuarantined(),
                report.warnings(),
                seconds,
                cpu,
                (runtime.totalMemory() - runtime.freeMemory()) >> 20,
                report.rowsLanded() / seconds);
    }
}
