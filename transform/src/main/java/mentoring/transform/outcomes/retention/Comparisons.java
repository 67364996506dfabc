package mentoring.transform.outcomes.retention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import mentoring.transform.outcomes.Prepared;
import mentoring.transform.statistics.Lifetime;
import mentoring.transform.statistics.RiskTable;

/** Sorts prepared persons into the comparisons of {@link RetentionTest}: by stratum, then by group. */
final class Comparisons {
    /** Attributes to stratify by; empty: not stratified, all in one stratum. */
    private static final List<String> STRATA = List.of("", "school_kind", "locality");

    private final Map<Key, Map<String, Map<String, RiskTable.Builder>>> builders = new HashMap<>();
    private String scope;
    private Place place;
    private List<RiskTable.Builder> fixed = List.of();
    private List<Mentored> mentored = List.of();

    /** One comparison; stratifiedBy is empty when plain, so the plain one comes first. */
    record Key(String scope, String level, String territory, String breakdown, String stratifiedBy)
            implements Comparable<Key> {
        private static final Comparator<Key> ORDER = Comparator.comparing(Key::scope)
                .thenComparing(Key::level)
                .thenComparing(Key::territory)
                .thenComparing(Key::breakdown)
                .thenComparing(Key::stratifiedBy);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }

        boolean isPlain() {
            return stratifiedBy.isEmpty();
        }

        Key plain() {
            return new Key(scope, level, territory, breakdown, "");
        }
    }

    private record Mentored(RiskTable.Builder no, RiskTable.Builder yes) {
        void add(Subject subject) {
            subject.unmentored().ifPresent(no::add);
            subject.mentoredTime().ifPresent(yes::add);
        }
    }

    private Comparisons() {}

    /** Hands over every comparison: stratum → group → table, each sorted. */
    static void each(Iterator<Prepared> prepared, BiConsumer<Key, Map<String, Map<String, RiskTable>>> consumer) {
        Comparisons comparisons = new Comparisons();
        while (prepared.hasNext()) {
            comparisons.add(prepared.next());
        }
        new TreeMap<>(comparisons.builders).forEach((key, strata) -> {
            Map<String, Map<String, RiskTable>> tables = new TreeMap<>();
            strata.forEach((stratum, groups) -> groups.forEach((group, builder) ->
                    tables.computeIfAbsent(stratum, s -> new TreeMap<>()).put(group, builder.build())));
            consumer.accept(key, tables);
        });
    }

    private void add(Prepared row) {
        Place next = Place.of(row);
        if (!next.equals(place) || !row.text("scope").equals(scope)) {
            scope = row.text("scope");
            place = next;
            open();
        }
        Subject subject = Subject.of(row);
        Lifetime lifetime = subject.lifetime();
        fixed.forEach(builder -> builder.add(lifetime));
        mentored.forEach(builders -> builders.add(subject));
    }

    private void open() {
        fixed = new ArrayList<>();
        mentored = new ArrayList<>();
        Map<String, String> attributes = place.groups();
        place.territories()
                .forEach((level, territory) -> STRATA.forEach(by -> {
                    String stratum = by.isEmpty() ? "" : attributes.get(by);
                    attributes.forEach((breakdown, group) -> {
                        if (!breakdown.equals(by) && !group.equals(Place.UNKNOWN)) {
                            fixed.add(builder(new Key(scope, level, territory, breakdown, by), stratum, group));
                        }
                    });
                    Key key = new Key(scope, level, territory, Cell.MENTORED, by);
                    mentored.add(new Mentored(builder(key, stratum, Subject.NO), builder(key, stratum, Subject.YES)));
                }));
    }

    private RiskTable.Builder builder(Key key, String stratum, String group) {
        return builders.computeIfAbsent(key, k -> new HashMap<>())
                .computeIfAbsent(stratum, s -> new HashMap<>())
                .computeIfAbsent(group, g -> new RiskTable.Builder(Causes.CODES.size()));
    }
}
