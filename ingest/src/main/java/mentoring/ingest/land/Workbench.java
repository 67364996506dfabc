package mentoring.ingest.land;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import mentoring.ingest.check.TableChecks;
import mentoring.schema.CodeLists;
import mentoring.schema.Table;

/** What one thread needs to work on files, one after the other. */
final class Workbench implements AutoCloseable {
    private final CodeLists codeLists;
    private final Staging staging;
    private final Map<String, TableChecks> checks = new HashMap<>();
    private Batch batch = new Batch();

    Workbench(CodeLists codeLists, Path privateFolder) {
        this.codeLists = codeLists;
        this.staging = Staging.open(privateFolder);
    }

    Staging staging() {
        return staging;
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

    /** Begins a new batch without writing the last one. */
    void forget() {
        staging.clear();
        batch = new Batch();
    }

    TableChecks checks(Table table) {
        return checks.computeIfAbsent(table.name(), name -> new TableChecks(table, codeLists));
    }

    @Override
    public void close() {
        staging.close();
    }
}
