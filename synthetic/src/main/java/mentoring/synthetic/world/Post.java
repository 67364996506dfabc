package mentoring.synthetic.world;

import java.time.LocalDate;

/**
 * One person in one position of one school over one interval.
 *
 * @param to first day without it, null while it lasts
 * @param destination index of the school that the person moves to, -1 when it is none of this region
 */
public record Post(
        Career career,
        int school,
        String position,
        String subject,
        String kind,
        int ratePercent,
        LocalDate from,
        String startReason,
        LocalDate to,
        String endReason,
        int destination,
        String destinationRegion) {

    public Person person() {
        return career.person();
    }

    public boolean main() {
        return kind.equals("main");
    }

    public boolean teaching() {
        return !position.equals("head") && !position.equals("deputy_head");
    }

    public boolean holdsAt(LocalDate day) {
        return !from.isAfter(day) && (to == null || to.isAfter(day));
    }

    Post ending(LocalDate day, String reason, int into) {
        return new Post(
                career,
                school,
                position,
                subject,
                kind,
                ratePercent,
                from,
                startReason,
                day,
                reason,
                into,
                destinationRegion);
    }
}
