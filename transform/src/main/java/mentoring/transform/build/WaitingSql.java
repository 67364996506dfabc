package mentoring.transform.build;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import mentoring.schema.Reference;
import mentoring.schema.RowRule;
import mentoring.schema.Table;

/** Finds the rows of {@code latest} that have to wait: their parent is missing, or a rule beyond the row is broken. */
final class WaitingSql {
    private final Table table;

    WaitingSql(Table table) {
        this.table = table;
    }

    /** Tables in which parents are looked up. */
    Set<String> inputs() {
        Set<String> inputs = new LinkedHashSet<>();
        WaitingReasons.references(table).stream().filter(r -> !resolvesId(r)).forEach(r -> inputs.add(r.table()));
        return inputs;
    }

    /** The id of the first rule that is broken, null for a row that need not wait. */
    String rule() {
        List<String> cases = new ArrayList<>();
        for (Reference reference : WaitingReasons.references(table)) {
            if (WaitingReasons.mayBeNamed(table, reference)) {
                cases.add("WHEN " + PlaceNames.isAmbiguous("latest", reference.field()) + " THEN '"
                        + WaitingReasons.ambiguousId(table, reference) + "'");
            }
            cases.add("WHEN " + missing(reference) + " THEN '" + WaitingReasons.ruleId(table, reference) + "'");
        }
        for (RowRule rule : WaitingReasons.rules(table)) {
            cases.add("WHEN " + broken(rule) + " THEN '" + rule.id() + "'");
        }
        return cases.isEmpty() ? "CAST(NULL AS STRING)" : "CASE " + String.join(" ", cases) + " END";
    }

    private static String broken(RowRule rule) {
        String from = latest(rule.fields().get(0));
        String to = latest(rule.fields().get(1));
        String outside = "(" + to + " < add_days(add_calendar_months(" + from + ", " + rule.minMonths() + "), -1) OR "
                + to + " > add_calendar_months(" + from + ", " + rule.maxMonths() + "))";
        return rule.unless() == null ? outside : outside + " AND coalesce(" + exemption(rule) + ".exempt, 0) = 0";
    }

    private String missing(Reference reference) {
        if (resolvesId(reference)) {
            return ResolvedIds.isUnknown("latest", reference.field());
        }
        return latest(reference.field()) + " IS NOT NULL AND parent_of_" + reference.field() + "."
                + AcceptanceSql.quote(reference.targetField()) + " IS NULL";
    }

    String joins() {
        return parentJoins() + exemptionJoins();
    }

    private String parentJoins() {
        StringBuilder joins = new StringBuilder();
        for (Reference reference : WaitingReasons.references(table)) {
            if (!resolvesId(reference)) {
                String alias = "parent_of_" + reference.field();
                String target = AcceptanceSql.quote(reference.targetField());
                joins.append("\nLEFT JOIN (SELECT DISTINCT " + target + " FROM " + reference.table() + ") AS " + alias
                        + " ON " + alias + "." + target + " = " + latest(reference.field()));
            }
        }
        return joins.toString();
    }

    private String exemptionJoins() {
        StringBuilder joins = new StringBuilder();
        for (RowRule rule : WaitingReasons.rules(table)) {
            if (rule.unless() != null) {
                Reference parent = table.reference(rule.unless().parent()).orElseThrow();
                joins.append("\nLEFT JOIN (SELECT " + parent.targetField() + ", max(CASE WHEN has_code("
                        + rule.unless().field() + ", '" + rule.unless().contains()
                        + "') THEN 1 ELSE 0 END) AS exempt FROM "
                        + parent.table() + " GROUP BY " + parent.targetField() + ") AS " + exemption(rule) + " ON "
                        + exemption(rule) + "." + parent.targetField() + " = " + latest(parent.field()));
            }
        }
        return joins.toString();
    }

    private static String exemption(RowRule rule) {
        return "exemption_of_" + rule.unless().parent();
    }

    private static String latest(String column) {
        return "latest." + AcceptanceSql.quote(column);
    }

    private boolean resolvesId(Reference reference) {
        return table.field(reference.field()).orElseThrow().idOf() != null;
    }
}
