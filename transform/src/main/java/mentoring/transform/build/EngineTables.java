package mentoring.transform.build;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mentoring.landed.Delivery;
import mentoring.landed.LandedStore;
import mentoring.release.Manifest.ReleaseTable;
import mentoring.release.ReleaseStore;
import mentoring.schema.Contracts;
import mentoring.schema.Table.Layer;
import mentoring.transform.engine.Column;
import mentoring.transform.engine.Engine;

/** Makes the inputs of a step known to the engine, each when it is first needed. */
final class EngineTables {
    private final BuildPlan plan;
    private final ReleaseStore store;
    private final LandedStore landed;
    private final List<Delivery> deliveries;
    private final Contracts contracts;
    private final Constants constants;
    private final LocalDate asKnownAt;
    private final Set<String> known = new HashSet<>();

    EngineTables(
            BuildPlan plan,
            ReleaseStore store,
            LandedStore landed,
            List<Delivery> deliveries,
            Contracts contracts,
            Constants constants,
            LocalDate asKnownAt) {
        this.plan = plan;
        this.store = store;
        this.landed = landed;
        this.deliveries = deliveries;
        this.contracts = contracts;
        this.constants = constants;
        this.asKnownAt = asKnownAt;
    }

    /** Steps that run side by side share what is known, and wait for each other here. */
    synchronized void makeKnown(Engine engine, Set<String> names, Map<String, ReleaseTable> objects) {
        for (String name : names) {
            if (known.add(name)) {
                makeKnown(engine, name, objects);
            }
        }
    }

    private void makeKnown(Engine engine, String name, Map<String, ReleaseTable> objects) {
        if (constants.tables().containsKey(name)) {
            Constants.ConstantTable table = constants.tables().get(name);
            engine.constants(name, table.columns(), table.rows());
        } else if (name.startsWith("landed_")) {
            String table = name.substring("landed_".length());
            readLanded(engine, name, table);
        } else {
            Step step = plan.step(BuildPlan.stepOf(name));
            if (step == null) {
                throw new IllegalStateException("A model reads the unknown table " + name);
            }
            if (step.isStored()) {
                readStored(engine, step, objects.get(step.name()));
            } else {
                makeKnown(engine, step.inputs(), objects);
                engine.view(step.name(), step.sql());
            }
        }
    }

    private void readLanded(Engine engine, String name, String table) {
        if (asKnownAt == null) {
            engine.readParquet(name, Column.landed(contracts.get(table)), landedFiles(table));
        } else {
            engine.readParquet("all_" + name, Column.landed(contracts.get(table)), landedFiles(table));
            engine.view(name, "SELECT * FROM all_" + name + " WHERE dated <= DATE '" + asKnownAt + "'");
        }
    }

    /** Rows of an input table that wait for a parent are invisible to the models. */
    private void readStored(Engine engine, Step step, ReleaseTable object) {
        boolean input = step.contract().layer() == Layer.INPUT;
        String stored = input ? SetAsideSql.STORED_PREFIX + step.name() : step.name();
        engine.readParquet(stored, Column.of(step.contract()), store.files(object));
        known.add(stored);
        if (input) {
            engine.view(step.name(), "SELECT * FROM " + stored + " WHERE " + AcceptanceSql.SET_ASIDE + " IS NULL");
            known.add(step.name());
        }
    }

    private List<Path> landedFiles(String table) {
        return landed.files(deliveries, table).stream()
                .map(Path::toAbsolutePath)
                .toList();
    }
}
