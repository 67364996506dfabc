package mentoring.transform.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mentoring.landed.Delivery;
import mentoring.landed.LandedColumns;
import mentoring.landed.LandedStore;
import mentoring.landed.SchoolName;
import mentoring.release.Hashes;
import mentoring.release.Manifest;
import mentoring.release.ReleaseStore;
import mentoring.schema.Contracts;
import mentoring.schema.Table;
import mentoring.transform.engine.Column;
import mentoring.transform.engine.Engine;
import mentoring.transform.engine.duckdb.DuckDbEngine;
import mentoring.workspace.Json;
import mentoring.workspace.Settings;
import mentoring.workspace.Workspace;

/** A workspace whose landed rows are written as small tables in a test. */
final class World {
    static final Contracts CONTRACTS = Contracts.load();

    private final Path root;
    private final LandedStore landed;
    private LocalDate dated = LocalDate.of(2022, 5, 1);
    private String issuer = "";
    private LocalDate asKnownAt;

    World(Path root) {
        this.root = root;
        this.landed = new LandedStore(root.resolve("landed"));
        try {
            Files.createDirectories(root);
            Files.writeString(root.resolve("mentoring.yaml"), "region: test\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    World dated(String date) {
        dated = LocalDate.parse(date);
        return this;
    }

    World issuedBy(String school) {
        issuer = school;
        return this;
    }

    /** Lands one delivery: column names, then rows, cells parted by {@code |}, an empty cell is null. */
    World land(String table, String header, String... rows) {
        Table contract = CONTRACTS.get(table);
        List<Column> columns = Column.landed(contract);
        List<String> names =
                Arrays.stream(header.split("\\|")).map(String::strip).toList();
        String id = Hashes.sha256(table + dated + issuer + header + String.join("\n", rows))
                .substring(0, 16);
        List<List<Object>> values = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            String[] cells = rows[i].split("\\|", -1);
            Map<String, String> row = new HashMap<>();
            for (int c = 0; c < names.size(); c++) {
                row.put(names.get(c), cells[c].strip());
            }
            contract.fields().stream()
                    .filter(f -> LandedColumns.hasAlias(contract, f) && row.get(f.name()) != null)
                    .forEach(f -> row.put(f.name() + LandedColumns.ALIAS_SUFFIX, SchoolName.key(row.get(f.name()))));
            row.put("delivery_id", id);
            row.put("dated", dated.toString());
            row.put("issuer", issuer);
            row.put("source_file", table + ".csv");
            row.put("source_sheet", table);
            row.put("source_row", String.valueOf(i + 2));
            values.add(columns.stream().map(c -> value(c, row.get(c.name()))).toList());
        }
        write(id, table, columns, values);
        return this;
    }

    private void write(String id, String table, List<Column> columns, List<List<Object>> rows) {
        Path directory = landed.temporaryDirectory(id);
        try (Engine engine = new DuckDbEngine("500MB", root)) {
            Files.createDirectories(directory);
            engine.constants("t", columns, rows);
            engine.writeParquet("SELECT * FROM t", List.of(), directory);
            Path file = directory.resolve(table + ".parquet");
            Files.move(directory.resolve("part-0.parquet"), file);
            Delivery.LandedTable batch = new Delivery.LandedTable(
                    table,
                    file.getFileName().toString(),
                    Hashes.sha256(file),
                    CONTRACTS.get(table).hash(),
                    rows.size(),
                    rows.size(),
                    0,
                    0);
            Delivery delivery =
                    new Delivery(id, table, 0, id, dated, "option", issuer, Map.of(), List.of(batch), Instant.EPOCH);
            Files.write(directory.resolve(LandedStore.RECORD), Json.bytes(List.of(delivery)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        landed.publish(id);
    }

    private static Object value(Column column, String cell) {
        if (cell == null || cell.isEmpty()) {
            return column.name().equals("issuer") ? "" : null;
        }
        return switch (column.sqlType()) {
            case "BIGINT" -> Long.valueOf(cell);
            case "BOOLEAN" -> Boolean.valueOf(cell);
            case "DATE" -> LocalDate.parse(cell);
            case "VARCHAR" -> cell;
            default -> new BigDecimal(cell);
        };
    }

    BuildOutcome build(String engine) {
        return build(engine, Settings.defaults());
    }

    BuildOutcome build(String engine, Settings settings) {
        return Build.run(
                Workspace.open(root),
                settings,
                CONTRACTS,
                new BuildRequest(engine, "local[2]", Set.of(), asKnownAt, "test", Instant.EPOCH, s -> {}));
    }

    /** From here on builds see only what was delivered up to the date. */
    World asKnownAt(String date) {
        asKnownAt = LocalDate.parse(date);
        return this;
    }

    /** Rows of a query over the tables of the current release, each as text with cells parted by {@code |}. */
    List<String> query(String sql) {
        ReleaseStore store = new ReleaseStore(root.resolve("warehouse"));
        Manifest manifest = asKnownAt == null ? store.current().orElseThrow() : store.resolve("known-" + asKnownAt);
        try (Engine engine = new DuckDbEngine("500MB", root)) {
            for (Manifest.ReleaseTable table : manifest.tables()) {
                Table contract = CONTRACTS.get(table.name());
                Table shape = contract.layer() == Table.Layer.INPUT ? StoredInput.of(contract) : contract;
                engine.readParquet(table.name(), Column.of(shape), store.files(table));
            }
            return engine.rows(sql).stream()
                    .map(row ->
                            String.join("|", row.stream().map(String::valueOf).toList()))
                    .toList();
        }
    }
}
