package mentoring.ingest.land;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import mentoring.ingest.check.KnownPlaces;
import mentoring.ingest.check.TableChecks;
import mentoring.schema.CodeLists;
import mentoring.schema.Table;

/** What one thread needs to work on files, one after the other. */
final class Workbench implements AutoCloseable {
    private final CodeLists codeLists;
    private final Staging staging;
    private final Map<String, TableChecks> checks = new HashMap<>();
    private final Supplier<KnownPlaces> known;
    private KnownPlaces places;
    private Batch batch = new Batch();

    /** @param known schools and territories that were given before this load */
    Workbench(CodeLists codeLists, Path privateFolder, Supplier<KnownPlaces> known) {
        this.known = known;
        this.codeLists = codeLists;
        this.staging = Staging.open(privateFolder);
    }

    Staging staging() {
        return staging;
    }

    /** What the current file may refer to; looked up when a cell asks for the first time. */
    KnownPlaces places() {
        if (places == null) {
            places = known.get().within();
        }
        return places;
    }

    void beginFile() {
        places = null;
    }

    /** The files since the last landing. */
    Batch batch() {
        return batch;
    }

    /** Writes the batch, if there is anything to land, and begins a new one. */
    void land(Loader loader) {
        if (!batch.landed().isEmpty()) {
            new Landing(loader, staging, batch).land();
        }
        forget();
    }

    /** Writes the batch without making it visible; returns its name, null when there is nothing to land. */
    String stage(Loader loader) {
        String name = batch.landed().isEmpty() ? null : new Landing(loader, staging, batch).stage();
        forget();
        return name;
    }

    /** Begins a new batch without writing the last one. */
    void forget() {
        staging.clear();
        batch = new Batch();
    }

    TableChecks checks(Table table) {
        return checks.computeIfAbsent(table.name(), name -> new TableChecks(table, codeLists, this::places));
    }

    @Override
    public void close() {
        staging.close();
    }
}
