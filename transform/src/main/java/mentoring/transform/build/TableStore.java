package mentoring.transform.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mentoring.release.Hashes;
import mentoring.release.Manifest.ObjectFile;
import mentoring.release.Manifest.ReleaseTable;
import mentoring.release.ReleaseStore;
import mentoring.schema.Field;
import mentoring.schema.Table;
import mentoring.transform.disclosure.DisclosureGate;
import mentoring.transform.engine.Column;
import mentoring.transform.engine.Rows;
import mentoring.transform.outcomes.Computations;
import mentoring.transform.outcomes.Prepared;
import mentoring.workspace.Faults;
import mentoring.workspace.Json;
import mentoring.workspace.SafeFiles;
import mentoring.workspace.Settings;

/** Computes one table, checks it against its contract and stores it as an immutable object. */
final class TableStore {
    /** Place of the first required column in the row of {@link TableSql#summary}. */
    private static final int FIRST_REQUIRED = 4;

    private final ReleaseStore store;
    private final LazyEngine engine;
    private final EngineTables engineTables;
    private final Settings.Disclosure disclosure;

    TableStore(ReleaseStore store, LazyEngine engine, EngineTables engineTables, Settings.Disclosure disclosure) {
        this.disclosure = disclosure;
        this.store = store;
        this.engine = engine;
        this.engineTables = engineTables;
    }

    ObjectRecord make(Step step, String recipe, Map<String, ReleaseTable> objects) {
        Path temporary = store.temporaryDirectory(step.name(), recipe);
        Path directory = store.objectDirectory(step.name(), recipe);
        SafeFiles.deleteTree(temporary);
        createDirectories(temporary);
        engineTables.makeKnown(engine.get(), step.inputs(), objects);
        Faults.before("write", temporary);
        write(step, temporary);
        Faults.after("write", temporary);
        ObjectRecord object = examine(step.contract(), temporary, directory);
        SafeFiles.write(temporary.resolve(ObjectRecord.FILE), Json.bytes(object));
        SafeFiles.deleteTree(directory); // an incomplete one, without record, of an older program
        SafeFiles.rename(temporary, directory);
        return object;
    }

    private void write(Step step, Path directory) {
        if (step.isComputed()) {
            String computed = "computed_" + step.name();
            compute(step, computed);
            write(step, "SELECT * FROM " + computed, directory);
            engine.get().drop(computed);
        } else {
            write(step, step.sql(), directory);
        }
    }

    private void write(Step step, String rows, Path directory) {
        String sql = TableSql.cast(step.contract(), rows);
        Optional<DisclosureGate> gate = DisclosedTable.gate(step, disclosure);
        if (gate.isPresent()) {
            new DisclosedTable(engine.get(), step.contract(), gate.get()).write(sql, directory);
        } else {
            engine.get().writeParquet(sql, step.contract().naturalKey(), directory);
        }
    }

    /** Finishes the prepared rows in Java and makes them readable as a table. */
    private void compute(Step step, String table) {
        List<List<Object>> rows = new ArrayList<>();
        try (Rows prepared = engine.get().query(step.sql())) {
            Map<String, Integer> places = Prepared.places(prepared.columns());
            Iterator<Prepared> each = new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return prepared.hasNext();
                }

                @Override
                public Prepared next() {
                    return new Prepared(places, prepared.next());
                }
            };
            Computations.find(step.name()).orElseThrow().compute(each, rows::add);
        }
        engine.get().constants(table, Column.of(step.contract()), rows);
    }

    private ObjectRecord examine(Table table, Path temporary, Path directory) {
        List<Path> files = SafeFiles.children(temporary);
        Table probe = table.withName("written_" + table.name());
        engine.get().readParquet(probe.name(), Column.of(table), files);
        List<Field> required = table.fields().stream()
                .filter(Field::required)
                .filter(f -> !f.isIdentity())
                .toList();
        List<Object> summary =
                engine.get().rows(TableSql.summary(probe, required)).get(0);
        requireGiven(table, required, summary);
        requireGrain(table, summary);
        List<ObjectFile> objectFiles = new ArrayList<>();
        for (Path file : files) {
            String path = store.warehouse()
                    .relativize(directory.resolve(file.getFileName()))
                    .toString()
                    .replace('\\', '/');
            objectFiles.add(new ObjectFile(path, file.toFile().length(), Hashes.sha256(file)));
        }
        return new ObjectRecord((Long) summary.get(0), contentHash(table, summary), objectFiles);
    }

    private static String contentHash(Table table, List<Object> summary) {
        StringBuilder content = new StringBuilder();
        table.fields().stream()
                .filter(f -> !f.provenance())
                .forEach(f ->
                        content.append(f.name()).append(' ').append(f.sqlType()).append('\n'));
        for (Object sum : List.of(summary.get(0), summary.get(2), summary.get(3))) {
            content.append(new BigDecimal(sum.toString()).toBigInteger()).append('\n');
        }
        return Hashes.sha256(content.toString());
    }

    private static void requireGiven(Table table, List<Field> required, List<Object> summary) {
        for (int i = 0; i < required.size(); i++) {
            long missing = (Long) summary.get(FIRST_REQUIRED + i);
            if (missing > 0) {
                String column = required.get(i).name();
                throw new ContractBroken(
                        table.name(),
                        "обязательная колонка " + column + " пуста в строках: " + missing,
                        "required column " + column + " is empty in " + missing + " rows");
            }
        }
    }

    private static void requireGrain(Table table, List<Object> summary) {
        long repeated = (Long) summary.get(0) - (Long) summary.get(1);
        if (repeated > 0) {
            throw new ContractBroken(
                    table.name(),
                    "ключ " + table.naturalKey() + " повторяется, лишних строк: " + repeated,
                    "key " + table.naturalKey() + " is repeated, rows too many: " + repeated);
        }
    }

    private static void createDirectories(Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
