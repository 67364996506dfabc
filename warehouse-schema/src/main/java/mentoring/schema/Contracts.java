package mentoring.schema;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mentoring.schema.Table.Layer;

/** Register of all contracts, validated as a whole. */
public final class Contracts {
    private final Map<String, Table> tables;
    private final CodeLists codeLists;

    private Contracts(Map<String, Table> tables, CodeLists codeLists) {
        this.tables = tables;
        this.codeLists = codeLists;
    }

    /** Reads the contracts that are packed with the program. */
    public static Contracts load() {
        Map<String, String> texts = new TreeMap<>();
        for (Layer layer : Layer.values()) {
            Definitions.texts(Contracts.class, "warehouse/" + layer.folder(), ".yaml")
                    .forEach((file, text) -> texts.put(layer.folder() + "/" + file, text));
        }
        return of(texts, CodeLists.load());
    }

    /**
     * Parses and validates contracts.
     *
     * @param yamlByFile layer folder / file name → text
     * @throws DefinitionError naming file, field and cure
     */
    public static Contracts of(Map<String, String> yamlByFile, CodeLists codeLists) {
        Map<String, Table> tables = new TreeMap<>();
        yamlByFile.forEach((file, text) -> {
            Table table = ContractReader.read(file, text);
            Table twin = tables.put(table.name(), table);
            if (twin != null) {
                throw new DefinitionError(
                        file, "name", "the layer " + twin.layer().folder() + " has a table of this name", "rename one");
            }
        });
        ContractChecks.check(tables, codeLists);
        return new Contracts(tables, codeLists);
    }

    /** All tables, by layer in the order of the flow and by name. */
    public List<Table> all() {
        return tables.values().stream()
                .sorted(Comparator.comparing(Table::layer).thenComparing(Table::name))
                .toList();
    }

    public List<Table> layer(Layer layer) {
        return tables.values().stream().filter(t -> t.layer() == layer).toList();
    }

    public Optional<Table> find(String name) {
        return Optional.ofNullable(tables.get(name));
    }

    /** The table of that name; a missing one is a bug of the caller. */
    public Table get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("No contract for table " + name));
    }

    public CodeLists codeLists() {
        return codeLists;
    }
}
