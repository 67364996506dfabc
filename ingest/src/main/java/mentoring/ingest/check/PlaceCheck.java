package mentoring.ingest.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import mentoring.ingest.value.IdColumns;
import mentoring.ingest.value.Problem;
import mentoring.ingest.value.Reading;
import mentoring.ingest.value.Repair;
import mentoring.schema.Field;
import mentoring.schema.Table;
import mentoring.workspace.Text;

/**
 * Holds ids of schools and codes of territories against the known ones. A text that nothing known explains stays as it
 * is: the build says which references lead nowhere, and does so in any order of loading.
 */
final class PlaceCheck {
    private static final Set<String> TERRITORIES = Set.of("territory_code", "parent_code", "successor_code", "oktmo");
    private static final Problem AMBIGUOUS = new Problem(
            "school-ambiguous",
            new Text("код организации", "a school id"),
            new Text(
                    "Такое название подходит нескольким организациям; впишите код организации.",
                    "Several schools have such a name; write the school's id."));

    /** Columns of schools repeat few texts; more different ones than this are not worth remembering. */
    private static final int REMEMBERED = 4_096;

    private final boolean schools;
    private final Supplier<KnownPlaces> known;
    /** Text → the name in it, empty when there is none. */
    private final Map<String, String> names = new HashMap<>();

    private PlaceCheck(boolean schools, Supplier<KnownPlaces> known) {
        this.schools = schools;
        this.known = known;
    }

    /** Null for a column that refers to no place; a table's own ids are given, not looked up. */
    static PlaceCheck of(Table table, Field field, Supplier<KnownPlaces> known) {
        if (IdColumns.holdsSchools(field)) {
            boolean own = table.name().equals("schools") && field.name().equals("school_id");
            return own ? null : new PlaceCheck(true, known);
        }
        return TERRITORIES.contains(field.name()) ? new PlaceCheck(false, known) : null;
    }

    Reading mend(Reading reading) {
        return schools ? school(reading, (String) reading.value()) : territory(reading, (String) reading.value());
    }

    private Reading school(Reading reading, String text) {
        String key = name(text);
        if (key.isEmpty() || known.get().isSchool(text)) {
            return reading;
        }
        Set<String> ids = known.get().schoolsNamed(key);
        if (ids.size() > 1) {
            return new Reading(null, reading.repairs(), AMBIGUOUS);
        }
        return ids.isEmpty()
                ? reading
                : new Reading(ids.iterator().next(), reading.repairs(), null).with(Repair.SCHOOL_NAME);
    }

    private String name(String text) {
        String remembered = names.get(text);
        if (remembered != null) {
            return remembered;
        }
        String key = SchoolName.key(text);
        String name = key == null ? "" : key;
        if (names.size() < REMEMBERED) {
            names.put(text, name);
        }
        return name;
    }

    /** ОКТМО has 8 or 11 digits; its first one is a zero in a sixth of the regions. */
    private Reading territory(Reading reading, String code) {
        boolean maybeShort =
                (code.length() == 7 || code.length() == 10) && code.chars().allMatch(Character::isDigit);
        return maybeShort && !known.get().isTerritory(code) && known.get().isTerritory("0" + code)
                ? new Reading("0" + code, reading.repairs(), null).with(Repair.LEADING_ZEROS)
                : reading;
    }
}
