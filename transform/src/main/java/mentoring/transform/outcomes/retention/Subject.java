package mentoring.transform.outcomes.retention;

import java.util.Optional;
import mentoring.transform.outcomes.Prepared;
import mentoring.transform.statistics.Lifetime;

/**
 * Persons with the same days: at risk after entry up to exit, mentored from a day on or never.
 *
 * @param mentored first day in a programme as a mentee, days since time zero; null never
 */
record Subject(Lifetime lifetime, Long mentored) {
    static final String YES = "yes";
    static final String NO = "no";

    static Subject of(Prepared row) {
        return new Subject(
                new Lifetime(
                        row.integer("entry_day"),
                        row.integer("exit_day"),
                        Causes.number(row.flag("event"), row.text("cause")),
                        row.integer("persons")),
                row.integer("mentored_day"));
    }

    /** The time before mentoring began: it ends as censored on that day. Empty when it began before the entry. */
    Optional<Lifetime> unmentored() {
        if (mentored == null || mentored >= lifetime.exit()) {
            return Optional.of(lifetime);
        }
        return mentored <= lifetime.entry()
                ? Optional.empty()
                : Optional.of(new Lifetime(lifetime.entry(), mentored, Lifetime.CENSORED, lifetime.count()));
    }

    /** The time from the beginning of mentoring on. Nobody is counted as mentored before they are. */
    Optional<Lifetime> mentoredTime() {
        return mentored == null || mentored >= lifetime.exit()
                ? Optional.empty()
                : Optional.of(after(StrictMath.max(lifetime.entry(), mentored)));
    }

    /** The time after a landmark; empty when gone by then. */
    Optional<Lifetime> afterLandmark(long day) {
        return lifetime.exit() <= day ? Optional.empty() : Optional.of(after(StrictMath.max(lifetime.entry(), day)));
    }

    /** The group at a landmark, whatever comes later. */
    String groupAt(long day) {
        return mentored != null && mentored <= day ? YES : NO;
    }

    private Lifetime after(long day) {
        return new Lifetime(day, lifetime.exit(), lifetime.cause(), lifetime.count());
    }
}
