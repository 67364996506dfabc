package mentoring.synthetic.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mentoring.schema.Contracts;
import mentoring.schema.Table;
import org.dhatim.fastexcel.Workbook;

/** One school's workbook as our template lays it out: a sheet per table, a guide in front, the stamp hidden behind. */
public final class WorkbookSink implements RowSink {

    /**
     * What the hidden sheet says.
     *
     * @param issuer the school, null for a workbook of the region
     * @param campaign null when the delivery belongs to none
     */
    public record Stamp(String issuer, LocalDate dated, String campaign) {}

    private final Path root;
    private final String file;
    private final Contracts contracts;
    private final Stamp stamp;
    private final LineStage stage;
    private final DeliveredCells cells;
    private final Map<String, List<Object[]>> rows = new LinkedHashMap<>();

    private WorkbookSink(
            Path root, String file, Contracts contracts, Stamp stamp, LineStage stage, DeliveredCells cells) {
        this.root = root;
        this.file = file;
        this.contracts = contracts;
        this.stamp = stamp;
        this.stage = stage;
        this.cells = cells;
    }

    /** Opens workbooks below one folder; what all of them need is prepared once. For several threads at a time. */
    public static final class Shelf {
        private final Path root;
        private final Contracts contracts;
        private final LineStage stage;
        private final DeliveredCells cells;

        public Shelf(Path root, Contracts contracts, LineStage stage) {
            this.root = root;
            this.contracts = contracts;
            this.stage = stage;
            this.cells = new DeliveredCells(contracts.codeLists());
        }

        /** A sink that collects rows; its file is written when it is closed. */
        public WorkbookSink open(String file, Stamp stamp) {
            return new WorkbookSink(root, file, contracts, stamp, stage, cells);
        }
    }

    /** A sheet that is there even when no row comes. */
    public WorkbookSink sheet(String table) {
        rows.computeIfAbsent(table, name -> new ArrayList<>());
        return this;
    }

    @Override
    public void row(String table, Object... values) {
        add(table, null, values);
    }

    @Override
    public void withdraw(String table, Object... values) {
        add(table, "да", values);
    }

    private void add(String name, String withdrawn, Object[] values) {
        Table table = contracts.get(name);
        Object[] line = cells.of(table, values, true, values.length + 1);
        line[values.length] = withdrawn;
        sheet(name);
        rows.get(name).add(line);
    }

    @Override
    public void close() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        try {
            try (Workbook workbook = new Workbook(bytes, "mentoring-warehouse", "1.0000")) {
                workbook.setCompressionLevel(0); // packed once more without the clock
                write(workbook);
            }
            Path target = root.resolve(file);
            Files.createDirectories(target.getParent());
            try (OutputStream out = Files.newOutputStream(target)) {
                ClocklessZip.write(bytes.toByteArray(), stamp.dated(), out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Workbook workbook) {
        List<Sheet> sheets = rows.keySet().stream()
                .map(contracts::get)
                .map(t -> new Sheet(file, t.title().ru(), t, null, true))
                .toList();
        Guide.write(workbook.newWorksheet(Guide.TITLE), sheets);
        HiddenSheet hidden = new HiddenSheet(contracts.codeLists());
        for (Sheet sheet : sheets) {
            new DataSheet(workbook.newWorksheet(sheet.name()), sheet, hidden)
                    .write(rows.get(sheet.table().name()), stage);
        }
        hidden.write(workbook.newWorksheet(HiddenSheet.NAME), stamp);
    }
}
