package mentoring.transform.build;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import mentoring.landed.LandedColumns;
import mentoring.schema.Field;
import mentoring.schema.Table;

/**
 * Names of schools where their ids belong, and codes of territories without their leading zero: resolved over all lists
 * that have landed, so that it does not matter whether the list or the row that refers to it came first.
 */
final class PlaceNames {
    static final String SCHOOLS = "school_names";
    static final String TERRITORIES = "shortened_territory_codes";

    /** A text that is itself an id is no name; names of withdrawn rows are no longer known, those of past years are. */
    static final String SCHOOLS_SQL =
            """
            WITH ranked AS (
              SELECT school_id, name_alias, short_name_alias, withdrawn, row_number() OVER (
                PARTITION BY school_id, valid_from
                ORDER BY dated DESC, delivery_id DESC, source_sheet DESC, source_row DESC) AS version_rank
              FROM landed_schools
            ),
            latest AS (
              SELECT * FROM ranked WHERE version_rank = 1 AND NOT coalesce(withdrawn, false)
            ),
            named AS (
              SELECT name_alias AS alias, school_id FROM latest
              UNION ALL SELECT short_name_alias AS alias, school_id FROM latest
            )
            SELECT alias, min(school_id) AS school_id, count(DISTINCT school_id) AS schools
            FROM named WHERE alias IS NOT NULL GROUP BY alias""";

    /** ОКТМО has 8 or 11 digits; spreadsheets drop its first one when it is a zero. */
    static final String TERRITORIES_SQL =
            """
            SELECT DISTINCT substr(territory_code, 2) AS shortened, territory_code
            FROM landed_territories
            WHERE length(territory_code) IN (8, 11) AND substr(territory_code, 1, 1) = '0'
              AND translate(territory_code, '0123456789', '') = '' AND NOT coalesce(withdrawn, false)""";

    private static final Set<String> TERRITORY_COLUMNS =
            Set.of("territory_code", "parent_code", "successor_code", "oktmo");
    private static final String SUFFIX_AMBIGUOUS = "_ambiguous";

    private final Table table;
    private final List<Field> schools;
    private final List<Field> territories;

    PlaceNames(Table table) {
        this.table = table;
        this.schools = table.fields().stream()
                .filter(f -> LandedColumns.refersToSchool(table, f))
                .toList();
        this.territories = table.fields().stream()
                .filter(f -> TERRITORY_COLUMNS.contains(f.name()))
                .toList();
    }

    Set<String> inputs() {
        Set<String> inputs = new LinkedHashSet<>();
        if (!schools.isEmpty()) {
            inputs.add(SCHOOLS);
            inputs.add("landed_schools");
        }
        if (!territories.isEmpty()) {
            inputs.add(TERRITORIES);
        }
        return inputs;
    }

    /** The columns of a field: its value, and of a school whether its name fits several. */
    List<String> columns(Field field) {
        String name = quote(field.name());
        if (schools.contains(field)) {
            String named = named(field);
            String isName = own(field) + ".school_id IS NULL AND " + named + ".schools";
            return List.of(
                    "CASE WHEN " + isName + " = 1 THEN " + named + ".school_id ELSE landed." + name + " END AS " + name,
                    "coalesce(" + isName + " > 1, false) AS " + ambiguous(field.name()));
        }
        return territories.contains(field)
                ? List.of("coalesce(" + named(field) + ".territory_code, landed." + name + ") AS " + name)
                : List.of("landed." + name);
    }

    String joins() {
        StringBuilder joins = new StringBuilder();
        for (Field field : schools) {
            joins.append("\n  LEFT JOIN (SELECT DISTINCT school_id FROM landed_schools) AS " + own(field) + " ON "
                    + own(field) + ".school_id = landed." + quote(field.name()));
            joins.append("\n  LEFT JOIN " + SCHOOLS + " AS " + named(field) + " ON " + named(field) + ".alias = landed."
                    + quote(field.name() + LandedColumns.ALIAS_SUFFIX));
        }
        for (Field field : territories) {
            joins.append("\n  LEFT JOIN " + TERRITORIES + " AS " + named(field) + " ON " + named(field)
                    + ".shortened = landed." + quote(field.name()));
        }
        return joins.toString();
    }

    /** Whether the name in a column fits several schools; such a row has to wait. */
    static String isAmbiguous(String row, String field) {
        return row + "." + ambiguous(field);
    }

    private static String ambiguous(String field) {
        return quote(field + SUFFIX_AMBIGUOUS);
    }

    private static String own(Field field) {
        return field.name() + "_own";
    }

    private static String named(Field field) {
        return field.name() + "_named";
    }

    private static String quote(String name) {
        return AcceptanceSql.quote(name);
    }
}
