package mentoring.transform.outcomes.retention;

import java.util.List;
import mentoring.transform.statistics.Lifetime;

/** Causes of an event by number, as the statistics count them: 1 … in the order of the code list retention_cause. */
final class Causes {
    static final List<String> CODES = List.of("left", "moved_municipality", "moved_region", "moved_away");

    private Causes() {}

    /** An event without known cause is a leaving as far as known. */
    static int number(boolean event, String code) {
        if (!event) {
            return Lifetime.CENSORED;
        }
        int place = code == null ? 0 : CODES.indexOf(code);
        if (place < 0) {
            throw new IllegalArgumentException("unknown cause " + code);
        }
        return place + 1;
    }

    /** Whether leaving the scope can mean this: a move inside it is none. */
    static boolean possible(String scope, String code) {
        return switch (code) {
            case "moved_municipality" -> scope.equals("school");
            case "moved_region" -> !scope.equals("region");
            default -> true;
        };
    }
}
