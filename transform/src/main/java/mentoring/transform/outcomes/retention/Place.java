package mentoring.transform.outcomes.retention;

import java.util.LinkedHashMap;
import java.util.Map;
import mentoring.transform.outcomes.Prepared;

/** Where persons belong and what they are: everything of a prepared row but the days. */
record Place(
        String country,
        String region,
        String municipality,
        String school,
        String locality,
        String schoolKind,
        String subjectGroup,
        String sex) {
    static final String UNKNOWN = "unknown";

    static Place of(Prepared row) {
        return new Place(
                row.text("country_code"),
                row.text("region_code"),
                row.text("municipality_code"),
                row.text("school_id"),
                row.text("locality"),
                row.text("school_kind"),
                row.text("subject_group"),
                row.text("sex"));
    }

    /** The territories above the school by level, as far as known. */
    Map<String, String> territories() {
        Map<String, String> territories = new LinkedHashMap<>();
        put(territories, "municipality", municipality);
        put(territories, "region", region);
        put(territories, "country", country);
        return territories;
    }

    private static void put(Map<String, String> territories, String level, String code) {
        if (code != null) {
            territories.put(level, code);
        }
    }

    /** The fixed breakdowns with the group of these persons. */
    Map<String, String> groups() {
        Map<String, String> groups = new LinkedHashMap<>();
        groups.put("locality", orUnknown(locality));
        groups.put("school_kind", orUnknown(schoolKind));
        groups.put("subject_group", orUnknown(subjectGroup));
        groups.put("sex", orUnknown(sex));
        return groups;
    }

    private static String orUnknown(String value) {
        return value == null ? UNKNOWN : value;
    }
}
