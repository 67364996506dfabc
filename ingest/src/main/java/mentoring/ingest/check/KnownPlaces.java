package mentoring.ingest.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import mentoring.landed.SchoolName;

/**
 * Schools and territories that were given before or in the same file: what a name in place of an id, or a code without
 * its leading zero, can be held against to tell the sender at once how it will be understood. Not for several threads at once; {@link #within} gives every file its own.
 */
public final class KnownPlaces {
    private final KnownPlaces wider;
    private final Set<String> schools = new HashSet<>();
    private final Map<String, Set<String>> schoolsByName = new HashMap<>();
    private final Set<String> territories = new HashSet<>();

    private KnownPlaces(KnownPlaces wider) {
        this.wider = wider;
    }

    public static KnownPlaces none() {
        return new KnownPlaces(null);
    }

    /** What is known here, to which one file adds its own; nothing that is added is seen outside. */
    public KnownPlaces within() {
        return new KnownPlaces(this);
    }

    public void addSchool(String id, String... names) {
        schools.add(id);
        for (String name : names) {
            String key = name == null ? null : SchoolName.key(name);
            if (key != null) {
                schoolsByName.computeIfAbsent(key, k -> new HashSet<>()).add(id);
            }
        }
    }

    public void addTerritory(String code) {
        territories.add(code);
    }

    /** Takes over what a file has added. */
    public void addAll(KnownPlaces other) {
        schools.addAll(other.schools);
        other.schoolsByName.forEach((name, ids) ->
                schoolsByName.computeIfAbsent(name, k -> new HashSet<>()).addAll(ids));
        territories.addAll(other.territories);
    }

    boolean isSchool(String id) {
        return schools.contains(id) || wider != null && wider.isSchool(id);
    }

    /** Ids of all schools that are known by a name. */
    Set<String> schoolsNamed(String key) {
        Set<String> ids = new HashSet<>(schoolsByName.getOrDefault(key, Set.of()));
        if (wider != null) {
            ids.addAll(wider.schoolsNamed(key));
        }
        return ids;
    }

    boolean isTerritory(String code) {
        return territories.contains(code) || wider != null && wider.isTerritory(code);
    }
}
