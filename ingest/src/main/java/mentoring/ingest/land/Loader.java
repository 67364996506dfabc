package mentoring.ingest.land;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mentoring.ingest.check.TableNames;
import mentoring.ingest.source.DatabaseQuery;
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
 * Decodes and checks deliveries file by file and lands them batch by batch. The caller holds the workspace's writer lock while it loads.
 */
public final class Loader {
    private static final Logger LOG = LoggerFactory.getLogger(Loader.class);

    private static final int MOST_THREADS = 4;

    private final Workspace workspace;
    private final Contracts contracts;
    private final PseudonymKey key;
    private final int threads;
    private final LandedStore store;
    private final TableNames tableNames;
    private final Remains remains;

    public Loader(Workspace workspace, Contracts contracts, PseudonymKey key) {
        this(
                workspace,
                contracts,
                key,
                Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()));
    }

    /** @param threads files worked on at the same time; the result does not depend on it */
    public Loader(Workspace workspace, Contracts contracts, PseudonymKey key, int threads) {
        this.workspace = workspace;
        this.contracts = contracts;
        this.key = key;
        this.threads = threads;
        this.store = new LandedStore(workspace.landed());
        this.remains = new Remains(workspace, store);
        this.tableNames = new TableNames(contracts.layer(Table.Layer.INPUT));
    }

    /** Decodes and checks without landing anything. */
    public LoadReport check(LoadRequest request) {
        return run(request, false, null);
    }

    /** Lands the good rows and puts the bad ones into quarantine. */
    public LoadReport load(LoadRequest request) {
        remains.sweep();
        return run(request, true, null);
    }

    /**
     * As {@link #load(LoadRequest)}, with the files decoded wherever the runner runs its tasks; lists of schools and
     * territories are landed here, before the tasks begin.
     */
    public LoadReport load(LoadRequest request, TaskRunner runner) {
        remains.sweep();
        return run(request, true, runner);
    }

    /** As {@link #check(LoadRequest)} or {@link #load(LoadRequest)} for the result of a query; the table is named. */
    public LoadReport query(LoadRequest request, DatabaseQuery query, boolean land) {
        if (request.table() == null) {
            throw new UserError(
                    ExitCode.ARGUMENTS,
                    "Скажите, какая это таблица: добавьте --table; одна из: " + tableList() + ".",
                    "Say which table it is: add --table; one of: " + tableList() + ".");
        }
        if (land) {
            remains.sweep();
        }
        Path folder = Staging.spillFolder(workspace.privateFolder());
        try {
            Path file = folder.resolve(
                    query.database() + "_" + table(request.table()).name() + ".csv");
            StreamedFile.writePrivate(file, query::writeTo);
            return run(request.of(file, query.facts()), land, null);
        } finally {
            SafeFiles.deleteTree(folder);
        }
    }

    private LoadReport run(LoadRequest request, boolean land, TaskRunner elsewhere) {
        Table table = table(request.table());
        DeliveredFiles delivered = DeliveredFiles.collect(request.paths());
        AtomicReferenceArray<FileOutcome> outcomes =
                new AtomicReferenceArray<>(delivered.files().size());
        KnownBefore known = new KnownBefore(store);
        // Lists of schools and territories go first, so that the other files of the load may refer to them by name.
        List<Function<Workbench, List<Integer>>> places = new ArrayList<>();
        List<Function<Workbench, List<Integer>>> others = new ArrayList<>();
        List<List<Integer>> sent = new ArrayList<>();
        for (List<Integer> group : groups(delivered.files())) {
            boolean first = group.stream()
                    .anyMatch(i -> holdsPlaces(table, delivered.files().get(i)));
            if (!first && elsewhere != null) {
                sent.add(group);
                continue;
            }
            (first ? places : others).add(bench -> {
                for (int index : group) {
                    outcomes.set(index, file(request, table, delivered.files().get(index), bench, land));
                    known.offer(first ? bench.places() : null);
                }
                return group;
            });
        }
        int files = places.size() + others.size();
        try (Workers workers = new Workers(
                Math.min(threads, files),
                () -> new Workbench(contracts.codeLists(), workspace.privateFolder(), known::places))) {
            AtomicInteger told = new AtomicInteger();
            workers.run(places, done -> tell(outcomes, told, request));
            known.takeOver();
            workers.run(others, done -> tell(outcomes, told, request));
            workers.finish(bench -> end(bench, land));
            if (!sent.isEmpty()) {
                new SentFiles(this, request, delivered.files(), sent).run(elsewhere, outcomes);
            }
            tell(outcomes, told, request);
        }
        return new LoadReport(
                IntStream.range(0, outcomes.length()).mapToObj(outcomes::get).toList(),
                List.copyOf(delivered.skipped()));
    }

    /** Writes a batch of files and leaves it invisible. */
    FileTask.Result stage(LoadRequest request, List<DeliveredFiles.File> files) {
        KnownBefore known = new KnownBefore(store);
        try (Workbench bench = new Workbench(contracts.codeLists(), workspace.privateFolder(), known::places)) {
            List<FileOutcome> outcomes = new ArrayList<>();
            for (DeliveredFiles.File file : files) {
                bench.beginFile();
                outcomes.add(new FileLoad(this, request, table(request.table()), file, bench).run(true));
            }
            return new FileTask.Result(bench.stage(this), outcomes);
        }
    }

    private boolean holdsPlaces(Table wanted, DeliveredFiles.File file) {
        return Optional.ofNullable(wanted)
                .or(() -> tableNames.findInFile(file.stem()))
                .filter(KnownBefore::holdsPlaces)
                .isPresent();
    }

    /** Files of one size may be the same file twice; one thread takes them in order, so that the first one lands. */
    private static Collection<List<Integer>> groups(List<DeliveredFiles.File> files) {
        Map<Long, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < files.size(); i++) {
            groups.computeIfAbsent(files.get(i).path().toFile().length(), size -> new ArrayList<>())
                    .add(i);
        }
        return groups.values();
    }

    /** Progress in the order of the files, as far as there is no gap. */
    private static void tell(AtomicReferenceArray<FileOutcome> outcomes, AtomicInteger told, LoadRequest request) {
        while (told.get() < outcomes.length() && outcomes.get(told.get()) != null) {
            request.progress().accept(outcomes.get(told.getAndIncrement()));
        }
    }

    private FileOutcome file(
            LoadRequest request, Table table, DeliveredFiles.File file, Workbench bench, boolean land) {
        long start = System.nanoTime();
        bench.beginFile();
        FileOutcome outcome = new FileLoad(this, request, table, file, bench).run(land);
        bench.batch().countRows(outcome.rowsRead());
        if (bench.batch().isFull()) {
            end(bench, land);
        }
        log(outcome, start);
        return outcome;
    }

    private void end(Workbench bench, boolean land) {
        if (land) {
            bench.land(this);
        } else {
            bench.forget();
        }
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

    /** A place below the private folder. */
    Path privateFile(String folder, String name) {
        return workspace.privateFolder().resolve(folder).resolve(name);
    }

    Workspace workspace() {
        return workspace;
    }

    Remains remains() {
        return remains;
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
}
