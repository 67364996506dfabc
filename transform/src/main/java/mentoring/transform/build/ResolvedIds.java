package mentoring.transform.build;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import mentoring.landed.LandedColumns;
import mentoring.schema.Field;
import mentoring.schema.Table;

/**
 * Ids made unique over all issuers: an id that a school gave is unique within that school only, so what is written in
 * a row is looked up among the ids of its issuer first and among those of the region second.
 */
final class ResolvedIds {
    private static final String SUFFIX_KNOWN = "_known";

    private final Table table;
    private final List<Field> references;

    ResolvedIds(Table table) {
        this.table = table;
        this.references = table.fields().stream()
                .filter(f -> f.idOf() != null && !isOwnId(f))
                .toList();
    }

    /** Tables in which the ids are looked up. */
    Set<String> inputs() {
        Set<String> inputs = new LinkedHashSet<>();
        references.forEach(f -> inputs.add(f.refersToPerson() ? PersonIds.NAME : f.idOf()));
        return inputs;
    }

    /** The columns of a field that holds an id: its value, and of a reference whether it leads anywhere. */
    List<String> columns(Field field) {
        String name = quote(field.name());
        List<String> columns = new ArrayList<>();
        if (isOwnId(field)) {
            columns.add(ownId(field) + " AS " + name);
        } else {
            columns.add(resolvedId(field) + " AS " + name);
            columns.add(isKnown(field) + " AS " + quote(field.name() + SUFFIX_KNOWN));
        }
        return columns;
    }

    /** Whether the reference of a row leads nowhere; the row is named by its alias. */
    static String isUnknown(String row, String field) {
        return "NOT " + row + "." + quote(field + SUFFIX_KNOWN);
    }

    private String ownId(Field field) {
        return table.name().equals("persons")
                ? "landed." + LandedColumns.PERSON_KEY
                : scoped("landed." + quote(field.name()));
    }

    private static String scoped(String id) {
        return "CASE WHEN landed.issuer = '' THEN " + id + " ELSE landed.issuer || '/' || " + id + " END";
    }

    private static String resolvedId(Field field) {
        String own = alias(field, "own") + "." + target(field);
        String region = alias(field, "region") + "." + target(field);
        String unknown =
                field.refersToPerson() ? "landed." + quote(field.name()) : scoped("landed." + quote(field.name()));
        return "coalesce(" + own + ", " + region + ", " + unknown + ")";
    }

    private static String isKnown(Field field) {
        return "(landed." + quote(field.name()) + " IS NULL OR " + alias(field, "own") + "." + target(field)
                + " IS NOT NULL OR " + alias(field, "region") + "." + target(field) + " IS NOT NULL)";
    }

    /** A school may use an id of its own or one that the region gave; its own one goes first. */
    String joins() {
        StringBuilder joins = new StringBuilder();
        for (Field field : references) {
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

    private static String target(Field field) {
        return field.refersToPerson() ? LandedColumns.PERSON_KEY : ownIdOf(field.idOf());
    }

    /** Tables with ids of their own name the id column after themselves: pairs, pair_id. */
    private static String ownIdOf(String tableName) {
        return tableName.substring(0, tableName.length() - 1) + "_id";
    }

    private boolean isOwnId(Field field) {
        return table.name().equals(field.idOf());
    }

    private static String quote(String name) {
        return AcceptanceSql.quote(name);
    }
}
