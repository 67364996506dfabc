package mentoring.transform.outcomes.retention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import mentoring.transform.outcomes.Prepared;
import mentoring.transform.statistics.Lifetime;
import mentoring.transform.statistics.RiskTable;

/**
 * Sorts prepared persons into the cells of the curves. At the level of schools there is only the cell of all; above it
 * each person stands in one group of each breakdown, and of {@code mentored} by time and at the landmarks.
 */
final class Cells {
    private final Map<Cell, RiskTable.Builder> builders = new HashMap<>();
    private String scope;
    private Place place;
    private List<RiskTable.Builder> fixed = List.of();
    private List<Mentored> mentored = List.of();

    /** The builders of one territory for the breakdown by mentoring. */
    private record Mentored(
            Map<String, RiskTable.Builder> byTime,
            Map<String, RiskTable.Builder> at6,
            Map<String, RiskTable.Builder> at12) {

        void add(Subject subject) {
            subject.unmentored().ifPresent(byTime.get(Subject.NO)::add);
            subject.mentoredTime().ifPresent(byTime.get(Subject.YES)::add);
            add(at6, subject, Months.last(Method.LANDMARK_6.origin()));
            add(at12, subject, Months.last(Method.LANDMARK_12.origin()));
        }

        private static void add(Map<String, RiskTable.Builder> groups, Subject subject, long day) {
            subject.afterLandmark(day).ifPresent(groups.get(subject.groupAt(day))::add);
        }
    }

    private Cells() {}

    /** Hands over every cell with anybody in it, in the order of {@link Cell}. */
    static void each(Iterator<Prepared> prepared, BiConsumer<Cell, RiskTable> consumer) {
        Cells cells = new Cells();
        while (prepared.hasNext()) {
            cells.add(prepared.next());
        }
        new TreeMap<>(cells.builders).forEach((cell, builder) -> {
            RiskTable table = builder.build();
            if (table.size() > 0) {
                consumer.accept(cell, table);
            }
        });
    }

    private void add(Prepared row) {
        Place next = Place.of(row);
        // rows come sorted by place, so the cells are looked up once per place and not per person
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
        if (place.school() != null) {
            fixed.add(builder("school", place.school(), Cell.ALL, Cell.ALL, Method.KAPLAN_MEIER));
        }
        place.territories().forEach((level, territory) -> {
            fixed.add(builder(level, territory, Cell.ALL, Cell.ALL, Method.KAPLAN_MEIER));
            place.groups()
                    .forEach((breakdown, group) ->
                            fixed.add(builder(level, territory, breakdown, group, Method.KAPLAN_MEIER)));
            mentored.add(new Mentored(
                    both(level, territory, Method.KAPLAN_MEIER),
                    both(level, territory, Method.LANDMARK_6),
                    both(level, territory, Method.LANDMARK_12)));
        });
    }

    private Map<String, RiskTable.Builder> both(String level, String territory, Method method) {
        return Map.of(
                Subject.YES, builder(level, territory, Cell.MENTORED, Subject.YES, method),
                Subject.NO, builder(level, territory, Cell.MENTORED, Subject.NO, method));
    }

    private RiskTable.Builder builder(String level, String territory, String breakdown, String group, Method method) {
        Cell cell = new Cell(scope, level, territory, breakdown, group, method);
        return builders.computeIfAbsent(cell, c -> new RiskTable.Builder(Causes.CODES.size()));
    }
}
