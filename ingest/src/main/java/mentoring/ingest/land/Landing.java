package mentoring.ingest.land;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mentoring.landed.Delivery;
import mentoring.landed.LandedStore;
import mentoring.release.Hashes;
import mentoring.schema.Field;
import mentoring.workspace.Faults;
import mentoring.workspace.Json;
import mentoring.workspace.SafeFiles;

/**
 * Writes what the files of a batch brought. Everything is written beside or aside first; the last step, one rename,
 * makes all deliveries of the batch visible. Killed at any moment before, the load leaves nothing that a reader sees,
 * and running it again writes the same.
 */
final class Landing {
    private final Loader loader;
    private final Staging staging;
    private final List<Batch.Landed> landed;
    private final String batchId;
    private final Path temporary;

    Landing(Loader loader, Staging staging, Batch batch) {
        this.loader = loader;
        this.staging = staging;
        this.landed = batch.landed();
        this.batchId =
                LandedStore.batchId(landed.stream().map(l -> l.delivery().id()).toList());
        this.temporary = loader.store().temporaryDirectory(batchId);
    }

    void land() {
        List<Delivery> complete = write();
        loader.store().publish(batchId);
        complete.forEach(loader.remains()::forgetAnswered);
    }

    /** Everything but the last step; returns the name under which the batch can be published. */
    String stage() {
        write();
        return batchId;
    }

    private List<Delivery> write() {
        writeIdentities();
        writeQuarantine();
        SafeFiles.deleteTree(temporary);
        StreamedFile.ensureFolder(temporary);
        if (staging.findings().hasWarnings(landed)) {
            StreamedFile.write(
                    temporary.resolve("warnings.csv"), out -> staging.findings().writeWarnings(landed, out));
        }
        if (!staging.receipts().isEmpty()) {
            write(temporary.resolve(ReceiptFile.NAME), file -> staging.receipts()
                    .export(file, landed));
        }
        Map<String, String> hashes = writeTables();
        List<Delivery> complete =
                landed.stream().map(l -> complete(l.delivery(), hashes)).toList();
        SafeFiles.write(temporary.resolve(LandedStore.RECORD), Json.bytes(complete));
        return complete;
    }

    private void writeQuarantine() {
        for (Batch.Landed file : landed) {
            if (staging.findings().hasBad(file.file())) {
                Path quarantine =
                        loader.workspace().quarantine().resolve(file.delivery().id() + ".csv");
                StreamedFile.write(quarantine, out -> staging.findings().writeBad(file.file(), out));
            }
        }
    }

    private void writeIdentities() {
        for (BatchTable table : staging.tables()) {
            if (table.holdsPersons()) {
                table.flush();
                landed.stream()
                        .filter(l -> rows(l.delivery(), table.contract().name()) > 0)
                        .forEach(l -> StreamedFile.writePrivate(
                                loader.privateFile("identities", l.delivery().id() + ".csv"),
                                out -> writeIdentities(table, l, out)));
            }
        }
    }

    private static long rows(Delivery delivery, String table) {
        return delivery.tables().stream()
                .filter(t -> t.table().equals(table))
                .mapToLong(Delivery.LandedTable::rowsLanded)
                .sum();
    }

    private static void writeIdentities(BatchTable persons, Batch.Landed file, OutputStream out) throws IOException {
        List<String> columns = new ArrayList<>(List.of("person_id", "person_key", BatchTable.DELIVERED_PERSON));
        persons.contract().fields().stream()
                .filter(Field::isIdentity)
                .map(Field::name)
                .forEach(columns::add);
        columns.addAll(List.of("source_sheet", "source_row"));
        SpreadsheetCsv csv = new SpreadsheetCsv(out);
        List<String> titles = new ArrayList<>(columns);
        titles.set(titles.indexOf(BatchTable.DELIVERED_PERSON), "delivered_person_id");
        titles.add("issuer");
        csv.row(titles.toArray());
        String select = columns.stream()
                .map(Staging::quoted)
                .reduce((a, b) -> a + ", " + b)
                .orElseThrow();
        persons.staging()
                .query(
                        "SELECT " + select + ", coalesce(issuer, "
                                + Staging.literal(file.delivery().issuer()) + ") FROM " + persons.name() + " WHERE "
                                + BatchTable.FILE + " = " + file.file() + " ORDER BY " + BatchTable.SEQUENCE,
                        row -> {
                            Object[] cells = new Object[columns.size() + 1];
                            for (int i = 0; i < cells.length; i++) {
                                cells[i] = row.getObject(i + 1);
                            }
                            csv.row(cells);
                        });
        csv.flush();
    }

    /** One file per table that has rows; returns their hashes. */
    private Map<String, String> writeTables() {
        Map<String, String> hashes = new HashMap<>();
        for (BatchTable table : staging.tables()) {
            String name = table.contract().name();
            if (landed.stream().anyMatch(l -> rows(l.delivery(), name) > 0)) {
                Path parquet = temporary.resolve(name + ".parquet");
                table.flush();
                write(parquet, file -> table.export(file, landed));
                hashes.put(name, Hashes.sha256(parquet));
            }
        }
        return hashes;
    }

    private static void write(Path file, java.util.function.Consumer<Path> content) {
        Faults.before("write", file);
        content.accept(file);
        StreamedFile.sync(file);
        Faults.after("write", file);
    }

    private static Delivery complete(Delivery delivery, Map<String, String> hashes) {
        return delivery.withTables(delivery.tables().stream()
                .map(t -> t.rowsLanded() == 0 ? t : t.in(t.table() + ".parquet", hashes.get(t.table())))
                .toList());
    }
}
