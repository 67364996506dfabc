package mentoring.ingest.land;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mentoring.ingest.decode.UnreadableFile;
import mentoring.landed.Delivery;
import mentoring.landed.LandedStore;
import mentoring.release.Hashes;
import mentoring.schema.Field;
import mentoring.workspace.Faults;
import mentoring.workspace.Json;
import mentoring.workspace.SafeFiles;

/**
 * Writes what a file brought. Everything is written beside or aside first; the last step, one rename, makes the delivery
 * visible. Killed at any moment before, the load leaves nothing that a reader sees, and running it again writes the same.
 */
final class Landing {
    private final Loader loader;
    private final DeliveredFiles.File file;
    private final Delivery delivery;
    private final Sheets sheets;
    private final StagedFindings findings;
    private final Path temporary;

    Landing(Loader loader, DeliveredFiles.File file, Delivery delivery, Sheets sheets, StagedFindings findings) {
        this.loader = loader;
        this.file = file;
        this.delivery = delivery;
        this.sheets = sheets;
        this.findings = findings;
        this.temporary = loader.store().temporaryDirectory(delivery.id());
    }

    /** Lands the file and returns the ledger's record. */
    Delivery land() {
        keepOriginal();
        sheets.tables().stream()
                .map(Sheets.CheckedTable::staged)
                .filter(StagedTable::holdsPersons)
                .forEach(this::writeIdentities);
        if (findings.hasBad()) {
            Path quarantine = loader.workspace().quarantine().resolve(delivery.id() + ".csv");
            StreamedFile.write(quarantine, out -> findings.write(true, out));
        }
        SafeFiles.deleteTree(temporary);
        if (findings.hasWarnings()) {
            StreamedFile.write(temporary.resolve("warnings.csv"), out -> findings.write(false, out));
        }
        Delivery complete = writeTables();
        SafeFiles.write(temporary.resolve(LandedStore.RECORD), Json.bytes(complete));
        loader.store().publish(delivery.id());
        return complete;
    }

    private Path privateFile(String folder, String ending) {
        return loader.workspace().privateFolder().resolve(folder).resolve(delivery.id() + ending);
    }

    /** So that a quarantined row is never lost; and proof that what was checked is what was sent. */
    private void keepOriginal() {
        Path copy = privateFile("deliveries", file.ending());
        StreamedFile.writePrivate(copy, out -> Files.copy(file.path(), out));
        if (!Hashes.sha256(copy).equals(delivery.sha256())) {
            SafeFiles.deleteTree(copy);
            throw new UnreadableFile(
                    "Файл изменился, пока его читали; дождитесь, пока его сохранят, и повторите загрузку.",
                    "The file changed while it was read; wait until it is saved and load it again.");
        }
    }

    private void writeIdentities(StagedTable persons) {
        StreamedFile.writePrivate(privateFile("identities", ".csv"), out -> writeIdentities(persons, out));
    }

    private static void writeIdentities(StagedTable persons, OutputStream out) throws IOException {
        List<String> columns = new ArrayList<>(List.of("person_id", "person_key", StagedTable.DELIVERED_PERSON));
        persons.contract().fields().stream()
                .filter(Field::isIdentity)
                .map(Field::name)
                .forEach(columns::add);
        columns.addAll(List.of("source_sheet", "source_row"));
        SpreadsheetCsv csv = new SpreadsheetCsv(out);
        List<String> titles = new ArrayList<>(columns);
        titles.set(titles.indexOf(StagedTable.DELIVERED_PERSON), "delivered_person_id");
        csv.row(titles.toArray());
        String select = columns.stream()
                .map(Staging::quoted)
                .reduce((a, b) -> a + ", " + b)
                .orElseThrow();
        persons.staging()
                .query("SELECT " + select + " FROM " + persons.name() + " ORDER BY " + StagedTable.SEQUENCE, row -> {
                    Object[] cells = new Object[columns.size()];
                    for (int i = 0; i < cells.length; i++) {
                        cells[i] = row.getObject(i + 1);
                    }
                    csv.row(cells);
                });
        csv.flush();
    }

    private Delivery writeTables() {
        List<Delivery.LandedTable> tables = new ArrayList<>();
        for (Sheets.CheckedTable table : sheets.tables()) {
            Path parquet = temporary.resolve(table.record("").file());
            StreamedFile.ensureFolder(temporary);
            Faults.before("write", parquet);
            table.staged().export(parquet, delivery);
            StreamedFile.sync(parquet);
            Faults.after("write", parquet);
            tables.add(table.record(Hashes.sha256(parquet)));
        }
        return new Delivery(
                delivery.id(),
                delivery.file(),
                delivery.bytes(),
                delivery.sha256(),
                delivery.dated(),
                delivery.datedBy(),
                delivery.issuer(),
                delivery.decoding(),
                List.copyOf(tables),
                delivery.loadedAt());
    }
}
