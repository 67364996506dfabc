package mentoring.transform.build;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mentoring.landed.LandedColumns;
import mentoring.schema.Contracts;
import mentoring.schema.Reference;
import mentoring.schema.Table;
import mentoring.schema.Table.Layer;

/** The list of all rows that wait for a parent, with place and reason. */
final class SetAsideSql {
    static final String NAME = "set_aside";
    /** Name under which a stored input table is read with its waiting rows. */
    static final String STORED_PREFIX = "stored_";

    private SetAsideSql() {}

    static String of(Contracts contracts) {
        List<String> parts = new ArrayList<>();
        for (Table table : contracts.layer(Layer.INPUT)) {
            List<Reference> references = table.references().stream()
                    .filter(r -> r.setAside() && !r.table().equals(table.name()))
                    .toList();
            if (!references.isEmpty()) {
                parts.add(part(contracts, table, references));
            }
        }
        return String.join("\nUNION ALL\n", parts);
    }

    private static String part(Contracts contracts, Table table, List<Reference> references) {
        String key = table.naturalKey().stream()
                .map(k -> "coalesce(CAST(\"" + k + "\" AS STRING), '')")
                .collect(Collectors.joining(" || '; ' || "));
        String place = LandedColumns.SYSTEM.stream()
                .map(LandedColumns.Column::name)
                .filter(c -> !c.equals("withdrawn"))
                .collect(Collectors.joining(", "));
        return "SELECT '" + table.name() + "' AS table_name, " + key + " AS natural_key, " + AcceptanceSql.SET_ASIDE
                + " AS column_name, '" + table.name() + "-' || " + AcceptanceSql.SET_ASIDE
                + " || '-missing' AS rule_id, "
                + message(contracts, table, references, true) + " AS message_ru, "
                + message(contracts, table, references, false) + " AS message_en, " + place + " FROM " + STORED_PREFIX
                + table.name() + " WHERE " + AcceptanceSql.SET_ASIDE + " IS NOT NULL";
    }

    private static String message(Contracts contracts, Table table, List<Reference> references, boolean russian) {
        return references.stream()
                .map(r -> "WHEN '" + r.field() + "' THEN '"
                        + text(contracts, table, r, russian).replace("'", "''") + "'")
                .collect(Collectors.joining(" ", "CASE " + AcceptanceSql.SET_ASIDE + " ", " END"));
    }

    private static String text(Contracts contracts, Table table, Reference reference, boolean russian) {
        String column = russian
                ? table.field(reference.field()).orElseThrow().title().ru()
                : table.field(reference.field()).orElseThrow().title().en();
        String parent = russian
                ? contracts.get(reference.table()).title().ru()
                : contracts.get(reference.table()).title().en();
        return russian
                ? "В таблице «" + parent + "» нет строки, на которую указывает колонка «" + column
                        + "»; пришлите её – эта строка вернётся сама."
                : "Table " + parent + " has no row that column " + column
                        + " refers to; deliver it and this row comes back by itself.";
    }
}
