package mentoring.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mentoring.schema.Table.Layer;

/** What must hold between the parts of a contract and between contracts. */
final class ContractChecks {
    private final Map<String, Table> tables;
    private final CodeLists codeLists;

    private ContractChecks(Map<String, Table> tables, CodeLists codeLists) {
        this.tables = tables;
        this.codeLists = codeLists;
    }

    static void check(Map<String, Table> tables, CodeLists codeLists) {
        ContractChecks checks = new ContractChecks(tables, codeLists);
        tables.values().forEach(checks::check);
    }

    private void check(Table table) {
        uniqueFields(table);
        uniqueHeaders(table);
        knownFields(table, "naturalKey", table.naturalKey());
        knownFields(
                table,
                "school, factDate",
                Stream.of(table.school(), table.factDate(), table.endDate())
                        .filter(f -> f != null)
                        .toList());
        table.rules().forEach(rule -> {
            knownFields(table, "rule " + rule.id(), rule.fields());
            if (rule.judgedInBuild() && rule.kind() != RowRule.Kind.WITHIN) {
                throw error(
                        table,
                        "rule " + rule.id(),
                        "cannot be judged in the build",
                        "use kind: within or another severity");
            }
            if (rule.unless() != null && table.reference(rule.unless().parent()).isEmpty()) {
                throw error(
                        table,
                        "rule " + rule.id(),
                        "unless > parent is not a foreign key",
                        "name a column of foreignKeys");
            }
            if (rule.whenField() != null) {
                knownFields(table, "rule " + rule.id(), List.of(rule.whenField()));
            }
        });
        table.references().forEach(reference -> knownTarget(table, reference));
        table.fields().forEach(field -> checkField(table, field));
    }

    private void checkField(Table table, Field field) {
        if (field.codes() != null && codeLists.find(field.codes()).isEmpty()) {
            throw error(
                    table, field.name(), "no code list '" + field.codes() + "'", "add codes/" + field.codes() + ".csv");
        }
        if (field.codes() != null && field.type() != FieldType.TEXT) {
            throw error(table, field.name(), "a coded column is not of type string", "write type: string");
        }
        if (field.idOf() != null && !tables.containsKey(field.idOf())) {
            throw error(table, field.name(), "id of an unknown table '" + field.idOf() + "'", "name an input table");
        }
        if (field.isIdentity() && table.layer() != Layer.INPUT) {
            throw error(table, field.name(), "identity outside the input layer", "keep it in the private folder");
        }
        if (field.type() == FieldType.DOUBLE && table.layer() == Layer.INPUT) {
            throw error(table, field.name(), "an input number without scale", "give x-mentoring > scale");
        }
    }

    private void uniqueFields(Table table) {
        if (table.fieldsByName().size() != table.fields().size()) {
            throw error(table, "fields", "two columns have the same name", "rename one");
        }
    }

    private void uniqueHeaders(Table table) {
        if (table.layer() != Layer.INPUT) {
            return;
        }
        Map<String, String> owner = new HashMap<>();
        for (Field field : table.fields()) {
            Stream<String> headers = Stream.of(
                            Stream.of(
                                    field.name(),
                                    field.title().ru(),
                                    field.title().en()),
                            field.synonyms().stream(),
                            field.lastDayHeaders().stream())
                    .flatMap(s -> s);
            headers.forEach(header -> {
                String other = owner.put(HeaderName.normalise(header), field.name());
                if (other != null && !other.equals(field.name())) {
                    throw error(
                            table,
                            field.name(),
                            "the header '" + header + "' also belongs to " + other,
                            "keep it at one of the two");
                }
            });
        }
    }

    private void knownFields(Table table, String place, List<String> names) {
        for (String name : names) {
            if (table.field(name).isEmpty()) {
                throw error(
                        table,
                        place,
                        "no column '" + name + "'",
                        "use one of " + table.fieldsByName().keySet());
            }
        }
    }

    private void knownTarget(Table table, Reference reference) {
        knownFields(table, "foreignKeys", List.of(reference.field()));
        Table target = tables.get(reference.table());
        if (target == null || target.field(reference.targetField()).isEmpty()) {
            throw error(
                    table,
                    reference.field(),
                    "refers to " + reference.table() + "." + reference.targetField() + ", which is unknown",
                    "name an existing table and column");
        }
    }

    private static DefinitionError error(Table table, String place, String problem, String cure) {
        return new DefinitionError(table.layer().folder() + "/" + table.name() + ".yaml", place, problem, cure);
    }
}
