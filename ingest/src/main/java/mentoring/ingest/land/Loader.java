package mentoring.ingest.land;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mentoring.ingest.check.TableChecks;
import mentoring.ingest.check.TableNames;
import mentoring.landed.Delivery;
import mentoring.landed.LandedStore;
import mentoring.schema.Contracts;
import mentoring.schema.Table;
import mentoring.workspace.ExitCode;
import mentoring.workspace.SafeFiles;
import mentoring.workspace.UserError;
import mentoring.workspace.Workspace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decodes, checks and lands deliveries, file by file. The caller holds the workspace's writer lock while it loads. Not
 * for several threads at once.
 */
public final class Loader {
    private static final Logger LOG = LoggerFactory.getLogger(Loader.class);

    private final Workspace workspace;
    private final Contracts contracts;
    private final PseudonymKey key;
    private final LandedStore store;
    private final TableNames tableNames;
    private final Map<String, TableChecks> checks = new HashMap<>();

    public Loader(Workspace workspace, Contracts contracts, PseudonymKey key) {
        this.workspace = workspace;
        this.contracts = contracts;
        this.key = key;
        this.store = new LandedStore(workspace.landed());
        this.tableNames = new TableNames(contracts.layer(Table.Layer.INPUT));
    }

    /** Decodes and checks without writing anything. */
    public LoadReport check(LoadRequest request) {
        return run(request, false);
    }

    /** Lands the good rows and puts the bad ones into quarantine. */
    public LoadReport load(LoadRequest request) {
        sweep();
        return run(request, true);
    }

    private LoadReport run(LoadRequest request, boolean land) {
        Table table = table(request.table());
        DeliveredFiles delivered = DeliveredFiles.collect(request.paths());
        List<FileOutcome> outcomes = new ArrayList<>();
        try (Staging staging = Staging.open(workspace.privateFolder())) {
            for (DeliveredFiles.File file : delivered.files()) {
                long start = System.nanoTime();
                FileOutcome outcome = new FileLoad(this, request, table, file, staging).run(land);
                staging.clear();
                outcomes.add(outcome);
                log(outcome, start);
                request.progress().accept(outcome);
            }
        }
        return new LoadReport(List.copyOf(outcomes), List.copyOf(delivered.skipped()));
    }

    private static void log(FileOutcome outcome, long start) {
        LOG.info(
                "{} {}: rows in {}, landed {}, quarantined {}, {} s",
                outcome.status(),
                outcome.file(),
                outcome.rowsRead(),
                outcome.rowsLanded(),
                outcome.rowsQuarantined(),
                (System.nanoTime() - start) / 1_000_000 / 1e3);
    }

    private Table table(String name) {
        if (name == null) {
            return null;
        }
        return tableNames
                .find(name)
                .orElseThrow(() -> new UserError(
                        ExitCode.ARGUMENTS,
                        "Таблицы «" + name + "» нет; назовите одну из: " + tableList() + ".",
                        "There is no table '" + name + "'; name one of: " + tableList() + "."));
    }

    private String tableList() {
        return contracts.layer(Table.Layer.INPUT).stream().map(Table::name).collect(Collectors.joining(", "));
    }

    /** Removes what killed loads left behind, so that only complete deliveries are ever seen. */
    private void sweep() {
        store.sweep();
        for (String folder : List.of("deliveries", "identities")) {
            StreamedFile.sweep(workspace.privateFolder().resolve(folder));
        }
        StreamedFile.sweep(workspace.quarantine());
        Set<String> landed = store.deliveries().stream().map(Delivery::id).collect(Collectors.toSet());
        for (Path file : SafeFiles.children(workspace.quarantine())) {
            String name = file.getFileName().toString();
            // Quarantine is written before the delivery becomes visible; without the delivery it never happened.
            if (name.matches("[0-9a-f]{16}\\.csv") && !landed.contains(name.substring(0, 16))) {
                SafeFiles.deleteTree(file);
            }
        }
    }

    Workspace workspace() {
        return workspace;
    }

    LandedStore store() {
        return store;
    }

    TableNames tableNames() {
        return tableNames;
    }

    PseudonymKey key() {
        return key;
    }

    TableChecks checks(Table table) {
        return checks.computeIfAbsent(table.name(), name -> new TableChecks(table, contracts.codeLists()));
    }
}
