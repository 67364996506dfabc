package mentoring.transform.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import mentoring.landed.Delivery;
import mentoring.landed.LandedStore;
import mentoring.release.Hashes;
import mentoring.release.Manifest;
import mentoring.release.Manifest.ReleaseTable;
import mentoring.release.ReleaseStore;
import mentoring.schema.Contracts;
import mentoring.schema.IndicatorCatalogue;
import mentoring.schema.Rule;
import mentoring.schema.RuleCatalogue;
import mentoring.transform.engine.Engines;
import mentoring.transform.outcomes.Computations;
import mentoring.workspace.Json;
import mentoring.workspace.Settings;
import mentoring.workspace.Workspace;

/**
 * Builds a release from everything that has landed. Each table has a recipe (contract, query, content of its
 * inputs); a table whose recipe was made before is reused, so a build with nothing new does nothing and needs no
 * engine at all.
 */
public final class Build {
    private final BuildRequest request;
    private final ReleaseStore store;
    private final LandedStore landed;
    private final Contracts contracts;
    private final Settings settings;
    private final BuildPlan plan;
    private final Map<String, String> contentHashes = new ConcurrentHashMap<>();
    private final Map<String, Long> rowCounts = new ConcurrentHashMap<>();
    private final Map<String, ReleaseTable> objects = new ConcurrentHashMap<>();
    private final Map<String, StepReport> reports = new ConcurrentHashMap<>();
    private final Constants constants;
    private final List<Delivery> deliveries;
    private TableStore tableStore;

    private Build(Workspace workspace, Settings settings, Contracts contracts, BuildRequest request) {
        this.request = request;
        this.settings = settings;
        this.contracts = contracts;
        this.store = new ReleaseStore(workspace.warehouse());
        this.landed = new LandedStore(workspace.landed());
        this.deliveries = landed.deliveries().stream()
                .filter(d -> request.asKnownAt() == null || !d.dated().isAfter(request.asKnownAt()))
                .toList();
        IndicatorCatalogue catalogue = IndicatorCatalogue.load(contracts);
        List<Rule> rules = RuleSql.rules(RuleCatalogue.load(contracts).rules(), contracts);
        this.plan = BuildPlan.of(contracts, catalogue, rules).only(request.only());
        this.constants = new Constants(settings, contracts, catalogue, rules);
    }

    /**
     * Builds and publishes.
     *
     * @throws ContractBroken when a model yields rows that its contract forbids; nothing is published then
     */
    public static BuildOutcome run(Workspace workspace, Settings settings, Contracts contracts, BuildRequest request) {
        return new Build(workspace, settings, contracts, request).run();
    }

    private BuildOutcome run() {
        store.sweep();
        landed.sweep();
        hashSources();
        Path scratch = store.warehouse().resolve(".building").resolve("scratch");
        try (LazyEngine engine =
                new LazyEngine(() -> Engines.open(request.engine(), request.sparkMaster(), settings, scratch))) {
            tableStore = new TableStore(
                    store,
                    engine,
                    new EngineTables(plan, store, landed, deliveries, contracts, constants, request.asKnownAt()),
                    settings.disclosure());
            new StepRunner(plan, this::build).run();
        }
        // some tables are no release; the next whole build finds them ready
        BuildOutcome outcome = request.only().isEmpty() ? publish() : new BuildOutcome(null, true, inOrder(reports));
        store.sweep();
        return outcome;
    }

    private void hashSources() {
        constants.tables().forEach((name, table) -> contentHashes.put(name, table.hash()));
        contracts.layer(mentoring.schema.Table.Layer.INPUT).forEach(table -> {
            StringBuilder files = new StringBuilder();
            long rows = 0;
            for (Delivery delivery : deliveries) {
                for (Delivery.LandedTable batch : delivery.tables()) {
                    if (batch.table().equals(table.name()) && batch.file() != null) {
                        files.append(delivery.id())
                                .append(' ')
                                .append(batch.sha256())
                                .append('\n');
                        rows += batch.rowsLanded();
                    }
                }
            }
            contentHashes.put("landed_" + table.name(), Hashes.sha256(files.toString()));
            rowCounts.put("landed_" + table.name(), rows);
        });
    }

    private void build(Step step) {
        String recipe = recipe(step);
        if (!step.isStored()) {
            contentHashes.put(step.name(), recipe);
            return;
        }
        long started = System.nanoTime();
        Path directory = store.objectDirectory(step.name(), recipe);
        boolean reused = Files.exists(directory.resolve(ObjectRecord.FILE));
        ObjectRecord object = reused
                ? Json.read(directory.resolve(ObjectRecord.FILE), ObjectRecord.class)
                : tableStore.make(step, recipe, objects);
        contentHashes.put(step.name(), object.contentHash());
        rowCounts.put(step.name(), object.rows());
        objects.put(
                step.name(),
                new ReleaseTable(
                        step.name(),
                        step.contract().layer().folder(),
                        recipe,
                        object.contentHash(),
                        object.rows(),
                        object.files()));
        long rowsIn = step.inputs().stream()
                .mapToLong(i -> rowCounts.getOrDefault(BuildPlan.stepOf(i), 0L))
                .sum();
        StepReport report =
                new StepReport(step.name(), rowsIn, object.rows(), (System.nanoTime() - started) / 1e9, reused);
        reports.put(step.name(), report);
        synchronized (request) { // one line after the other
            request.progress().accept(report);
        }
    }

    /** What was made for each stored step, in the order of the plan: steps end in an order of their own. */
    private <T> List<T> inOrder(Map<String, T> made) {
        return plan.steps().stream()
                .filter(Step::isStored)
                .map(s -> made.get(s.name()))
                .toList();
    }

    private String recipe(Step step) {
        StringBuilder recipe = new StringBuilder(step.sql()).append('\n').append(FUNCTIONS_HASH);
        if (step.isStored()) {
            recipe.append('\n')
                    .append(step.contract().hash())
                    .append('\n')
                    .append(step.contract().fields());
        }
        if (step.isComputed()) {
            recipe.append('\n').append(Computations.codeHash());
        }
        if (step.isStored() && step.contract().disclosure() != null) {
            recipe.append('\n').append(DisclosedTable.recipe(step.contract(), settings.disclosure()));
        }
        step.inputs().stream()
                .sorted()
                .forEach(i -> recipe.append('\n').append(i).append(' ').append(contentHashes.get(BuildPlan.stepOf(i))));
        return Hashes.sha256(recipe.toString()).substring(0, 32);
    }

    private static final String FUNCTIONS_HASH =
            Hashes.sha256(mentoring.transform.engine.SqlFunctions.load().toString());

    private BuildOutcome publish() {
        Optional<String> current = store.refTarget(ReleaseStore.CURRENT);
        Map<String, String> parameters = new LinkedHashMap<>(Constants.parameters(settings));
        if (request.asKnownAt() != null) {
            parameters.put("as_known_at", request.asKnownAt().toString());
        }
        Manifest manifest = new Manifest(
                releaseId(parameters),
                current.orElse(null),
                request.codeVersion(),
                request.engine(),
                request.now(),
                parameters,
                deliveries.stream().map(Delivery::id).toList(),
                inOrder(objects));
        if (current.isPresent() && current.get().equals(manifest.id())) {
            return new BuildOutcome(store.current().orElseThrow(), false, inOrder(reports));
        }
        store.write(manifest, ReleaseCompanions.of(manifest, contracts));
        // the past as it was known is a release to compare with, not the one that readers get
        String pointer = request.asKnownAt() == null ? ReleaseStore.CURRENT : "known-" + request.asKnownAt();
        store.point(pointer, manifest.id());
        return new BuildOutcome(store.resolve(manifest.id()), true, inOrder(reports));
    }

    private String releaseId(Map<String, String> parameters) {
        StringBuilder content =
                new StringBuilder(request.codeVersion()).append('\n').append(parameters);
        inOrder(objects)
                .forEach(t -> content.append('\n').append(t.name()).append(' ').append(t.recipe()));
        return Hashes.sha256(content.toString()).substring(0, 12);
    }
}
