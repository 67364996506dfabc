package mentoring.ingest.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import mentoring.ingest.value.Repair;
import mentoring.landed.LandedColumns;
import mentoring.landed.SchoolName;
import mentoring.schema.Field;
import mentoring.schema.Table;

/**
 * Holds ids of schools and codes of territories against the known ones and says what is meant as far as is known now.
 * The text itself lands as it is: the build decides over all lists that have landed, so that the order of loading
 * cannot matter.
 */
final class PlaceCheck {
    private static final Set<String> TERRITORIES = Set.of("territory_code", "parent_code", "successor_code", "oktmo");

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

    /**
     * What a text that is no known id stands for.
     *
     * @param place the one place that is meant; null when there are several
     */
    record Meaning(String place, Repair repair) {}

    /** Null for a column that refers to no place; a table's own ids are given, not looked up. */
    static PlaceCheck of(Table table, Field field, Supplier<KnownPlaces> known) {
        if (LandedColumns.refersToSchool(table, field)) {
            return new PlaceCheck(true, known);
        }
        return TERRITORIES.contains(field.name()) ? new PlaceCheck(false, known) : null;
    }

    /** Null for a known id, and for a text that nothing known explains. */
    Meaning meaning(String text) {
        return schools ? school(text) : territory(text);
    }

    private Meaning school(String text) {
        String key = name(text);
        if (key.isEmpty() || known.get().isSchool(text)) {
            return null;
        }
        Set<String> ids = known.get().schoolsNamed(key);
        if (ids.isEmpty()) {
            return null;
        }
        return new Meaning(ids.size() > 1 ? null : ids.iterator().next(), Repair.SCHOOL_NAME);
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
    private Meaning territory(String code) {
        boolean maybeShort =
                (code.length() == 7 || code.length() == 10) && code.chars().allMatch(Character::isDigit);
        return maybeShort && known.get().isTerritory("0" + code) ? new Meaning("0" + code, Repair.LEADING_ZEROS) : null;
    }
}
