package mentoring.transform.build;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mentoring.landed.LandedColumns;
import mentoring.schema.Field;
import mentoring.schema.Reference;
import mentoring.schema.RowRule;
import mentoring.schema.Table;

/**
 * The query that turns everything landed for one input table into what is known today: ids made unique, the latest
 * version of each row, withdrawn rows gone, rows whose parent is missing marked as set aside. Which rows exist is
 * decided here over all deliveries together, so the order of loading cannot matter.
 */
final class AcceptanceSql {
    static final String SET_ASIDE = "set_aside_rule";
    /** Of a fact that ended at an unknown time: the date of the last delivery that still had it. */
    static final String SEEN_LAST = "seen_last";
    /** The day of the first complete list that no longer had it. */
    static final String GONE_BY = "gone_by";

    private static final String SUFFIX_KNOWN = "_known";

    private final Table table;

    private AcceptanceSql(Table table) {
        this.table = table;
    }

    static String of(Table table) {
        return new AcceptanceSql(table).sql();
    }

    /** All tables that the query reads besides the landed rows of its own table. */
    static Set<String> inputs(Table table) {
        Set<String> inputs = new LinkedHashSet<>();
        for (Field field : table.fields()) {
            if (field.refersToPerson() && !isOwnId(table, field)) {
                inputs.add(PersonIds.NAME);
            } else if (field.idOf() != null && !isOwnId(table, field)) {
                inputs.add(field.idOf());
            }
        }
        WaitingReasons.references(table).stream()
                .filter(r -> !resolvesId(table, r))
                .forEach(r -> inputs.add(r.table()));
        if (completeDeliveriesWithdraw(table)) {
            inputs.add("reporting");
        }
        return inputs;
    }

    private String sql() {
        return """
                -- ids made unique over all issuers; persons by their key
                WITH identified AS (
                  SELECT %s
                  FROM landed_%s AS landed%s
                ),
                -- of several versions of a row the one of the latest delivery holds; equal dates: the greater hash
                ranked AS (
                  SELECT *, row_number() OVER (PARTITION BY %s
                    ORDER BY dated DESC, delivery_id DESC, source_row DESC) AS version_rank
                  FROM identified
                ),
                latest AS (
                  SELECT * FROM ranked WHERE version_rank = 1 AND NOT coalesce(withdrawn, false)%s
                )%s
                -- a row without its parent waits until the parent is there
                SELECT %s, %s AS %s, %s
                FROM latest%s"""
                .formatted(
                        identifiedColumns(),
                        table.name(),
                        identityJoins(),
                        key(),
                        notWithdrawnByCompleteDelivery(),
                        vanished(),
                        contentColumns(),
                        setAside(),
                        SET_ASIDE,
                        placeColumns(),
                        parentJoins() + exemptionJoins() + vanishedJoin());
    }

    private String identifiedColumns() {
        List<String> columns = new ArrayList<>();
        for (Field field : table.fields()) {
            if (field.isIdentity()) {
                continue;
            }
            String name = quote(field.name());
            if (field.idOf() == null) {
                columns.add("landed." + name);
            } else if (isOwnId(table, field)) {
                columns.add(ownId(field) + " AS " + name);
            } else {
                columns.add(resolvedId(field) + " AS " + name);
                columns.add(isKnown(field) + " AS " + quote(field.name() + SUFFIX_KNOWN));
            }
        }
        if (isPersons()) {
            columns.add("landed." + LandedColumns.BIRTH_YEAR);
        }
        LandedColumns.SYSTEM.forEach(c -> columns.add("landed." + c.name()));
        return String.join(", ", columns);
    }

    /** An id given by a school is unique within that school only. */
    private String ownId(Field field) {
        if (isPersons()) {
            return "landed." + LandedColumns.PERSON_KEY;
        }
        return scoped("landed." + quote(field.name()));
    }

    private static String scoped(String id) {
        return "CASE WHEN landed.issuer = '' THEN " + id + " ELSE landed.issuer || '/' || " + id + " END";
    }

    private String resolvedId(Field field) {
        String own = alias(field, "own") + "." + target(field);
        String region = alias(field, "region") + "." + target(field);
        String unknown =
                field.refersToPerson() ? "landed." + quote(field.name()) : scoped("landed." + quote(field.name()));
        return "coalesce(" + own + ", " + region + ", " + unknown + ")";
    }

    private String isKnown(Field field) {
        return "(landed." + quote(field.name()) + " IS NULL OR " + alias(field, "own") + "." + target(field)
                + " IS NOT NULL OR " + alias(field, "region") + "." + target(field) + " IS NOT NULL)";
    }

    /** A school may use an id of its own or one that the region gave; its own one goes first. */
    private String identityJoins() {
        StringBuilder joins = new StringBuilder();
        for (Field field : table.fields()) {
            if (field.idOf() == null || isOwnId(table, field)) {
                continue;
            }
            String landed = "landed." + quote(field.name());
            if (field.refersToPerson()) {
                joins.append(join(field, "own", PersonIds.NAME, "person_token", landed));
                joins.append(join(
                        field,
                        "region",
                        PersonIds.NAME,
                        "person_token",
                        "landed." + quote(field.name() + LandedColumns.REGION_SUFFIX)));
            } else {
                String parent = "(SELECT DISTINCT " + target(field) + " FROM " + field.idOf() + ")";
                joins.append(join(field, "own", parent, target(field), scoped(landed)));
                joins.append(join(field, "region", parent, target(field), landed));
            }
        }
        return joins.toString();
    }

    private static String join(Field field, String which, String parent, String parentColumn, String value) {
        String alias = alias(field, which);
        return "\n  LEFT JOIN " + parent + " AS " + alias + " ON " + alias + "." + parentColumn + " = " + value;
    }

    private static String alias(Field field, String which) {
        return field.name() + "_" + which;
    }

    private String target(Field field) {
        return field.refersToPerson() ? LandedColumns.PERSON_KEY : ownIdOf(field.idOf());
    }

    /** Tables with ids of their own name the id column after themselves: pairs, pair_id. */
    private static String ownIdOf(String tableName) {
        return tableName.substring(0, tableName.length() - 1) + "_id";
    }

    private String key() {
        return table.naturalKey().stream()
                .map(k -> "coalesce(CAST(" + quote(k) + " AS STRING), '')")
                .collect(Collectors.joining(", "));
    }

    private String notWithdrawnByCompleteDelivery() {
        if (!completeDeliveriesWithdraw(table)) {
            return "";
        }
        return """

                    -- a later delivery that is declared complete for the period does not have the row any more
                    AND NOT EXISTS (
                      SELECT 1 FROM reporting AS declared
                      WHERE declared.complete AND declared."table" IN ('*', '%s')
                        AND declared.school_id = ranked.%s AND ranked.dated < declared.dated
                        AND ranked.%s BETWEEN coalesce(declared.covers_from, declared.dated)
                          AND coalesce(declared.covers_to, declared.dated))"""
                .formatted(table.name(), table.school(), table.factDate());
    }

    private String contentColumns() {
        List<String> columns = new ArrayList<>();
        table.fields().stream().filter(f -> !f.isIdentity()).forEach(f -> columns.add("latest." + quote(f.name())));
        if (isPersons()) {
            columns.add("latest." + LandedColumns.BIRTH_YEAR);
        }
        if (knowsVanished(table)) {
            columns.add("CASE WHEN vanished." + GONE_BY + " IS NOT NULL THEN latest.dated END AS " + SEEN_LAST);
            columns.add("vanished." + GONE_BY);
        }
        return String.join(", ", columns);
    }

    /**
     * Facts that are open in an earlier delivery and absent from a later complete list have ended in between, at an
     * unknown time: the interval is kept.
     */
    private String vanished() {
        if (!knowsVanished(table)) {
            return "";
        }
        String keys = keyColumns("latest.");
        return """
                ,
                -- open facts that a later complete list does not have any more ended between the two
                vanished AS (
                  SELECT %s, min(coalesce(declared.covers_to, declared.dated)) AS %s
                  FROM latest
                  JOIN reporting AS declared
                    ON declared.school_id = latest.%s AND latest.dated < declared.dated
                    AND latest.%s < coalesce(declared.covers_from, declared.dated)
                  WHERE declared.complete AND declared."table" IN ('*', '%s') AND latest.%s IS NULL
                  GROUP BY %s
                )"""
                .formatted(keys, GONE_BY, table.school(), table.factDate(), table.name(), quote(table.endDate()), keys);
    }

    private String vanishedJoin() {
        return knowsVanished(table)
                ? "\nLEFT JOIN vanished ON "
                        + table.naturalKey().stream()
                                .map(k -> "vanished." + quote(k) + " IS NOT DISTINCT FROM latest." + quote(k))
                                .collect(Collectors.joining(" AND "))
                : "";
    }

    private String keyColumns(String prefix) {
        return table.naturalKey().stream().map(k -> prefix + quote(k)).collect(Collectors.joining(", "));
    }

    static boolean knowsVanished(Table table) {
        return completeDeliveriesWithdraw(table) && table.endDate() != null;
    }

    private static String placeColumns() {
        return LandedColumns.SYSTEM.stream()
                .filter(c -> !c.name().equals("withdrawn"))
                .map(c -> "latest." + c.name())
                .collect(Collectors.joining(", "));
    }

    private String setAside() {
        List<String> cases = new ArrayList<>();
        for (Reference reference : WaitingReasons.references(table)) {
            cases.add("WHEN " + missing(reference) + " THEN '" + WaitingReasons.ruleId(table, reference) + "'");
        }
        for (RowRule rule : WaitingReasons.rules(table)) {
            cases.add("WHEN " + broken(rule) + " THEN '" + rule.id() + "'");
        }
        return cases.isEmpty() ? "CAST(NULL AS STRING)" : "CASE " + String.join(" ", cases) + " END";
    }

    private static String broken(RowRule rule) {
        String from = "latest." + quote(rule.fields().get(0));
        String to = "latest." + quote(rule.fields().get(1));
        String outside = "(" + to + " < add_days(add_calendar_months(" + from + ", " + rule.minMonths() + "), -1) OR "
                + to + " > add_calendar_months(" + from + ", " + rule.maxMonths() + "))";
        return rule.unless() == null ? outside : outside + " AND coalesce(" + exemption(rule) + ".exempt, 0) = 0";
    }

    private static String exemption(RowRule rule) {
        return "exemption_of_" + rule.unless().parent();
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
                        + exemption(rule) + "." + parent.targetField() + " = latest." + quote(parent.field()));
            }
        }
        return joins.toString();
    }

    private String missing(Reference reference) {
        if (resolvesId(table, reference)) {
            return "NOT latest." + quote(reference.field() + SUFFIX_KNOWN);
        }
        return "latest." + quote(reference.field()) + " IS NOT NULL AND parent_of_" + reference.field() + "."
                + quote(reference.targetField()) + " IS NULL";
    }

    private String parentJoins() {
        StringBuilder joins = new StringBuilder();
        for (Reference reference : WaitingReasons.references(table)) {
            if (!resolvesId(table, reference)) {
                String alias = "parent_of_" + reference.field();
                String target = quote(reference.targetField());
                joins.append("\nLEFT JOIN (SELECT DISTINCT " + target + " FROM " + reference.table() + ") AS " + alias
                        + " ON " + alias + "." + target + " = latest." + quote(reference.field()));
            }
        }
        return joins.toString();
    }

    private boolean isPersons() {
        return table.name().equals("persons");
    }

    private static boolean resolvesId(Table table, Reference reference) {
        return table.field(reference.field()).orElseThrow().idOf() != null;
    }

    private static boolean isOwnId(Table table, Field field) {
        return table.name().equals(field.idOf());
    }

    private static boolean completeDeliveriesWithdraw(Table table) {
        return table.completeDeliveriesWithdraw()
                && table.school() != null
                && table.factDate() != null
                && !table.name().equals("reporting");
    }

    private static String quote(String name) {
        return '"' + name + '"';
    }
}
