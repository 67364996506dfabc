package mentoring.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mentoring.ingest.template.IssuedIds;
import mentoring.ingest.template.IssuedIds.Issued;
import mentoring.ingest.template.PrefilledRows;
import mentoring.ingest.template.SchoolTables;
import mentoring.reports.release.ReleaseDatabase;
import mentoring.reports.release.SqlRow;
import mentoring.schema.Contracts;
import mentoring.schema.Field;
import mentoring.schema.Table;

/**
 * What a release knows of one school, in the ids by which the school knows it. Rows that wait are left out, and so are
 * the few that the school could not recognise (a person of whom only a pseudonym is left).
 */
final class KnownRows implements PrefilledRows {
    /** Of whom the school tells: its staff and those in its bases; a mentor from elsewhere is a code to it. */
    private static final String PEOPLE =
            """
            person_id IN (
              SELECT person_id FROM input.employment WHERE set_aside_rule IS NULL AND school_id = $school
              UNION SELECT person_id FROM input.curators WHERE set_aside_rule IS NULL AND school_id = $school
              UNION SELECT person_id FROM input.mentors WHERE set_aside_rule IS NULL AND school_id = $school
              UNION SELECT person_id FROM input.mentees WHERE set_aside_rule IS NULL AND school_id = $school
              UNION SELECT mentee_id FROM input.pairs WHERE set_aside_rule IS NULL AND school_id = $school)""";

    /** What people did elsewhere is no business of a school they have left. */
    private static final String STAFF =
            """
            person_id IN (
              SELECT person_id FROM (
                SELECT person_id, arg_max(school_id, started_on) AS last_school FROM input.employment
                WHERE set_aside_rule IS NULL AND employment_kind = 'main' GROUP BY person_id)
              WHERE last_school = $school)""";

    private static final String PAIRS =
            "pair_id IN (SELECT pair_id FROM input.pairs WHERE set_aside_rule IS NULL AND school_id = $school)";

    private final ReleaseDatabase release;
    private final Identities identities;
    private final String school;
    private final IssuedIds ids = new IssuedIds();
    private final Map<String, Set<String>> ownIds = new HashMap<>();
    private final Map<String, List<Map<String, Object>>> rows = new HashMap<>();
    private LocalDate lastDated;

    KnownRows(ReleaseDatabase release, Contracts contracts, Identities identities, String school) {
        this.release = release;
        this.identities = identities;
        this.school = school;
        for (String name : SchoolTables.FILLED) {
            Table table = contracts.get(name);
            rows.put(name, release.has("input." + name) ? read(table) : List.of());
        }
    }

    @Override
    public List<Map<String, Object>> of(Table table) {
        return rows.get(table.name());
    }

    IssuedIds ids() {
        return ids;
    }

    /** The latest delivery among the rows, null when there are none. */
    LocalDate lastDated() {
        return lastDated;
    }

    private List<Map<String, Object>> read(Table table) {
        String order = table.factDate() == null ? "" : '"' + table.factDate() + "\", ";
        String sql = "SELECT * FROM input." + table.name() + " WHERE set_aside_rule IS NULL AND " + condition(table)
                + " ORDER BY " + order
                + String.join(
                        ", ",
                        table.naturalKey().stream().map(k -> '"' + k + '"').toList());
        List<Map<String, Object>> known = new ArrayList<>();
        for (SqlRow row : release.rows(sql, Map.of("school", school))) {
            Map<String, Object> shown = shown(table, row);
            if (shown != null) {
                known.add(shown);
                LocalDate dated = row.date("dated");
                lastDated = lastDated == null || dated.isAfter(lastDated) ? dated : lastDated;
            }
        }
        return known;
    }

    private static String condition(Table table) {
        return switch (table.name()) {
            case "persons" -> PEOPLE;
            case "leaves", "activities" -> STAFF;
            case "programmes" -> PAIRS;
            case "programme_events" -> "programme_id IN (SELECT programme_id FROM input.programmes WHERE set_aside_rule"
                    + " IS NULL AND " + PAIRS + ")";
            default -> '"' + table.school() + "\" = $school";
        };
    }

    /** The row as the school would write it; null when it holds something that the school could not know. */
    private Map<String, Object> shown(Table table, SqlRow row) {
        Map<String, Object> shown = new HashMap<>();
        for (Field field : table.fields()) {
            Object value = field.isIdentity() ? null : row.values().get(field.name());
            if (value != null) {
                Object known = field.idOf() == null ? value : shownId(field, (String) value);
                if (known == null) {
                    return null;
                }
                shown.put(field.name(), known);
            }
        }
        if (table.name().equals("persons")) {
            addIdentity(shown, identities.of(row.text("person_id"), school));
        }
        return shown;
    }

    private static void addIdentity(Map<String, Object> shown, Identities.Identity identity) {
        if (!identity.fullName().isEmpty()) {
            shown.put("full_name", identity.fullName());
        }
        if (identity.birthDate() != null) {
            shown.put("birth_date", identity.birthDate());
        }
        if (!identity.snils().isEmpty()) {
            shown.put("snils", identity.snils());
        }
    }

    private String shownId(Field field, String id) {
        if (field.refersToPerson()) {
            Identities.Identity identity = identities.of(id, school);
            return identity == null ? null : shownId("persons", new Issued(identity.issuer(), identity.id()));
        }
        String own = school + "/";
        return id.startsWith(own)
                ? shownId(field.idOf(), new Issued(school, id.substring(own.length())))
                : shownId(field.idOf(), new Issued("", id));
    }

    /** The school's own ids as they are; those of others are remembered, and left out where they would be mixed up. */
    private String shownId(String table, Issued issued) {
        if (issued.issuer().equals(school)) {
            ownIds.computeIfAbsent(table, t -> new HashSet<>()).add(issued.id());
            return ids.find(table, issued.id()) == null ? issued.id() : null;
        }
        String shown = issued.everywhere();
        if (ownIds.getOrDefault(table, Set.of()).contains(shown)) {
            return null;
        }
        ids.add(table, shown, issued);
        return shown;
    }
}
