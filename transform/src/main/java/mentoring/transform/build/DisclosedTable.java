package mentoring.transform.build;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mentoring.release.Hashes;
import mentoring.schema.Definitions;
import mentoring.schema.Table;
import mentoring.transform.disclosure.DisclosureGate;
import mentoring.transform.disclosure.Thresholds;
import mentoring.transform.engine.Column;
import mentoring.transform.engine.Engine;
import mentoring.workspace.Settings;

/** A published table on its way through the disclosure gate. */
final class DisclosedTable {
    /** The territories above territories; every gated step reads it. */
    static final String PARENTS = "disclosure_parent";

    private static final String CODE_HASH =
            Hashes.sha256(Definitions.classes(DisclosureGate.class).toString());

    private final Engine engine;
    private final Table table;
    private final DisclosureGate gate;

    DisclosedTable(Engine engine, Table table, DisclosureGate gate) {
        this.engine = engine;
        this.table = table;
        this.gate = gate;
    }

    static Optional<DisclosureGate> gate(Step step, Settings.Disclosure settings) {
        return Optional.ofNullable(step.contract().disclosure())
                .map(d -> new DisclosureGate(step.contract(), Thresholds.of(d, settings)));
    }

    /** What decides besides rows and contract: part of the recipe. */
    static String recipe(Table table, Settings.Disclosure settings) {
        return Thresholds.of(table.disclosure(), settings) + " " + CODE_HASH;
    }

    void write(String sql, Path directory) {
        String undisclosed = "undisclosed_" + table.name();
        engine.keep(undisclosed, gate.primary(sql));
        List<String> hidden = gate.secondary(engine, undisclosed, parents());
        engine.writeParquet(
                hidden.isEmpty() ? "SELECT * FROM " + undisclosed : marked(undisclosed, hidden),
                table.naturalKey(),
                directory);
        engine.drop(undisclosed);
    }

    /** The rows again, those to be hidden as secondary. */
    private String marked(String name, List<String> hidden) {
        String keys = "hidden_" + table.name();
        engine.constants(
                keys,
                List.of(new Column("row_key", "VARCHAR")),
                hidden.stream().map(List::<Object>of).toList());
        String columns = table.fields().stream()
                .map(f -> f.name().equals("public_status")
                        ? "CASE WHEN hidden.row_key IS NULL THEN cell.public_status ELSE 'secondary' END AS public_status"
                        : "cell.\"" + f.name() + '"')
                .collect(Collectors.joining(", "));
        return "SELECT " + columns + " FROM (SELECT *, " + gate.rowKey() + " AS row_key FROM " + name
                + ") AS cell LEFT JOIN " + keys + " AS hidden ON hidden.row_key = cell.row_key";
    }

    private Map<String, String> parents() {
        Map<String, String> parents = new HashMap<>();
        engine.rows("SELECT unit, parent_unit FROM " + PARENTS)
                .forEach(r -> parents.put((String) r.get(0), (String) r.get(1)));
        return parents;
    }
}
