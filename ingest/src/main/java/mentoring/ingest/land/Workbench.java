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

    Workbench(CodeLists codeLists, Path privateFolder) {
        this.codeLists = codeLists;
        this.staging = Staging.open(privateFolder);
    }

    Staging staging() {
        return staging;
    }

    TableChecks checks(Table table) {
        return checks.computeIfAbsent(table.name(), name -> new TableChecks(table, codeLists));
    }

    @Override
    public void close() {
        staging.close();
    }
}
