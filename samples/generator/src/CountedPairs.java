import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Active ordered pairs, counted programmes, and who entered, at one date. */
final class CountedPairs {
    final List<Row> active = new ArrayList<>();
    final List<Row> counted = new ArrayList<>();
    final Map<String, String> schoolOfPair = new HashMap<>();
    final Set<String> enteredAsMentee = new HashSet<>();
    final Set<String> enteredAsMentor = new HashSet<>();

    CountedPairs(List<Row> pairs, List<Row> programmes, LocalDate t) {
        LocalDate yearStart = LocalDate.of(t.getMonthValue() >= 9 ? t.getYear() : t.getYear() - 1, 9, 1);
        List<Row> ordered = new ArrayList<>();
        for (Row p : pairs) {
            schoolOfPair.put(p.text("pair_id"), p.text("school_id"));
            LocalDate order = p.date("order_date");
            LocalDate end = p.date("ended_on");
            if (!p.text("order_number").isEmpty()
                    && order != null
                    && !order.isAfter(t)
                    && !p.date("started_on").isAfter(t)
                    && (end == null || !end.isBefore(yearStart))) {
                ordered.add(p);
                if (end == null || end.isAfter(t)) {
                    active.add(p);
                }
            }
        }
        for (Row g : programmes) {
            LocalDate approved = g.date("approved_on");
            if (approved != null
                    && !approved.isAfter(t)
                    && !g.text("status").equals("draft")
                    && !g.date("starts_on").isAfter(t)
                    && !effectiveEnd(g).isBefore(yearStart)) {
                counted.add(g);
            }
        }
        Set<String> withProgramme = counted.stream().map(g -> g.text("pair_id")).collect(Collectors.toSet());
        for (Row p : ordered) {
            if (withProgramme.contains(p.text("pair_id"))) {
                enteredAsMentee.add(p.text("mentee_id"));
                enteredAsMentor.add(p.text("mentor_id"));
            }
        }
    }

    private static LocalDate effectiveEnd(Row g) {
        LocalDate completed = g.date("completed_on");
        LocalDate stopped = g.date("stopped_on");
        if (completed != null && (stopped == null || completed.isBefore(stopped))) {
            return completed;
        }
        if (stopped != null) {
            return stopped;
        }
        return g.date("prolonged_to") != null ? g.date("prolonged_to") : g.date("ends_on");
    }
}
