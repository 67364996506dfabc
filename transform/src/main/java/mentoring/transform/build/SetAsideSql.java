package mentoring.transform.build;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import mentoring.landed.LandedColumns;
import mentoring.schema.Contracts;
import mentoring.schema.Table;
import mentoring.schema.Table.Layer;

/** The list of all rows that wait in the build, with place and reason. */
final class SetAsideSql {
    static final String NAME = "set_aside";
    /** Name under which a stored input table is read with its waiting rows. */
    static final String STORED_PREFIX = "stored_";

    private SetAsideSql() {}

    static String of(Contracts contracts) {
        List<String> parts = new ArrayList<>();
        for (Table table : contracts.layer(Layer.INPUT)) {
            List<WaitingReasons.Reason> reasons = WaitingReasons.of(table, contracts);
            if (!reasons.isEmpty()) {
                parts.add(part(table, reasons));
            }
        }
        return String.join("\nUNION ALL\n", parts);
    }

    private static String part(Table table, List<WaitingReasons.Reason> reasons) {
        String key = table.naturalKey().stream()
                .map(k -> "coalesce(CAST(\"" + k + "\" AS STRING), '')")
                .collect(Collectors.joining(" || '; ' || "));
        String place = LandedColumns.SYSTEM.stream()
                .map(LandedColumns.Column::name)
                .filter(c -> !c.equals("withdrawn"))
                .collect(Collectors.joining(", "));
        return "SELECT '" + table.name() + "' AS table_name, " + key + " AS natural_key, "
                + byRule(reasons, WaitingReasons.Reason::column) + " AS column_name, " + AcceptanceSql.SET_ASIDE
                + " AS rule_id, " + byRule(reasons, r -> r.message().ru()) + " AS message_ru, "
                + byRule(reasons, r -> r.message().en()) + " AS message_en, " + place + " FROM " + STORED_PREFIX
                + table.name() + " WHERE " + AcceptanceSql.SET_ASIDE + " IS NOT NULL";
    }

    private static String byRule(List<WaitingReasons.Reason> reasons, Function<WaitingReasons.Reason, String> text) {
        return reasons.stream()
                .map(r -> "WHEN '" + r.ruleId() + "' THEN '" + text.apply(r).replace("'", "''") + "'")
                .collect(Collectors.joining(" ", "CASE " + AcceptanceSql.SET_ASIDE + " ", " END"));
    }
}
