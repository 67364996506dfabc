package mentoring.synthetic.world;

import java.time.LocalDate;
import java.util.List;

/**
 * A mentor and a mentee over one interval.
 *
 * @param school of the mentee
 * @param number within the school; the members of a group share it
 * @param menteeCareer null for pupils
 * @param orderDate null for pairs without an order
 * @param programmes empty for formal pairs, and for all but the first of a group
 */
public record Pair(
        School school,
        int number,
        Person mentee,
        Career menteeCareer,
        Person mentor,
        int mentorSchool,
        String form,
        String kinds,
        String targetGroup,
        String request,
        String otherRequests,
        String orderNumber,
        LocalDate orderDate,
        LocalDate from,
        LocalDate to,
        String endReason,
        List<Programme> programmes) {

    /** @param completedOn null when it never was; so too the other optional days */
    public record Programme(
            int number,
            LocalDate starts,
            LocalDate ends,
            LocalDate prolongedTo,
            LocalDate completedOn,
            LocalDate stoppedOn,
            int goals,
            int reached) {}

    boolean holdsAt(LocalDate day) {
        return !from.isAfter(day) && to.isAfter(day);
    }
}
