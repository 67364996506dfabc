import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Days before a date that are covered by a person's teaching spells: overlaps once, gaps not. */
final class Tenure {
    static final Set<String> NOT_TEACHING = Set.of("head", "deputy_head", "other_staff");

    private final Map<String, BitSet> days = new HashMap<>();

    Tenure(List<Row> employment, List<Row> persons, LocalDate t) {
        Map<String, LocalDate> firstKnown = new HashMap<>();
        for (Row r : employment) {
            LocalDate from = r.date("started_on");
            if (NOT_TEACHING.contains(r.text("position")) || from.isAfter(t)) {
                continue;
            }
            LocalDate to = r.date("ended_on") == null || r.date("ended_on").isAfter(t) ? t : r.date("ended_on");
            days.computeIfAbsent(r.text("person_id"), x -> new BitSet()).set(number(from), number(to));
            firstKnown.merge(r.text("person_id"), from, (x, y) -> x.isBefore(y) ? x : y);
        }
        for (Row p : persons) {
            LocalDate first = p.date("first_teaching_on");
            LocalDate known = firstKnown.get(p.text("person_id"));
            if (first != null && known != null && first.isBefore(known)) {
                days.get(p.text("person_id")).set(number(first), number(known));
            }
        }
    }

    /** Days since some day before anybody was born: an index must not be negative. */
    private static int number(LocalDate day) {
        return (int) day.toEpochDay() + 40_000;
    }

    boolean young(String person) {
        return days.get(person).cardinality() < 3 * 365.25;
    }

    /** Has a teaching spell. */
    boolean known(String person) {
        return days.containsKey(person);
    }

    Set<String> people() {
        return days.keySet();
    }
}
