package mentoring.reports.cycle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mentoring.reports.shared.PublishedRow;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.NumberRun.State;
import mentoring.reports.tree.NumberRun.Unit;
import mentoring.reports.tree.ReleaseCell;
import mentoring.reports.words.Numbers;

/** Teachers of one territory and group by where they are at the next census; rows of one state differ by where they went. */
final class TransitionSums {
    static final String TABLE = "teacher_transition";
    /** Stands beside the others and is in no sum. */
    static final String RETURNED = "RT";

    private final Numbers numbers;
    private final PublishedRow first;
    private final Map<String, Long> counts = new LinkedHashMap<>();
    private boolean hidden;

    /** @param first names the territory, the group and the years */
    TransitionSums(Numbers numbers, PublishedRow first) {
        this.numbers = numbers;
        this.first = first;
    }

    void add(PublishedRow row) {
        hidden |= row.isHidden();
        counts.merge(row.text("state"), teachers(row), Long::sum);
    }

    private static long teachers(PublishedRow row) {
        Long teachers = row.whole("teachers");
        return teachers == null ? 0 : teachers;
    }

    /** One hidden row could be computed from the sum and the others: then nothing of the group is printed. */
    boolean isHidden() {
        return hidden;
    }

    /** The year of the earlier census. */
    long year() {
        return first.whole("from_year");
    }

    Set<String> states() {
        return counts.keySet();
    }

    /** A state without a row is one that nobody is in. */
    NumberRun count(String state) {
        return printed(hidden, teachers(state), "teachers-" + state);
    }

    NumberRun total() {
        return printed(hidden, sum(), "teachers-total");
    }

    NumberRun share(String state) {
        ReleaseCell cell = cell("share-" + state);
        return hidden || sum() == 0
                ? numbers.unprinted(hidden ? State.HIDDEN : State.ABSENT, Unit.SHARE, cell)
                : numbers.share(Numbers.share(teachers(state), sum()), cell);
    }

    /** Those who came to the territory. */
    NumberRun arrived(List<PublishedRow> rows) {
        boolean unknown = rows.stream().anyMatch(PublishedRow::isHidden);
        long sum = rows.stream().mapToLong(TransitionSums::teachers).sum();
        return printed(unknown, sum, "teachers-arrived");
    }

    private long teachers(String state) {
        return counts.getOrDefault(state, 0L);
    }

    private long sum() {
        return counts.entrySet().stream()
                .filter(e -> !e.getKey().equals(RETURNED))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private NumberRun printed(boolean unknown, long value, String field) {
        return unknown ? numbers.unprinted(State.HIDDEN, Unit.COUNT, cell(field)) : numbers.count(value, cell(field));
    }

    private ReleaseCell cell(String field) {
        return ReleaseCell.of(
                TABLE,
                field,
                "from_year",
                first.whole("from_year"),
                "to_year",
                first.whole("to_year"),
                "level",
                first.text("level"),
                "territory_code",
                first.text("territory_code"),
                "breakdown",
                first.text("breakdown"),
                "group_value",
                first.text("group_value"));
    }
}
