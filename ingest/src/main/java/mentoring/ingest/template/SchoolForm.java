package mentoring.ingest.template;

import java.time.LocalDate;

/**
 * What a template is made for.
 *
 * @param school id of the school, which becomes the issuer of what it fills in
 * @param campaign id of the monitoring, null when there is none
 * @param campaignTitle its title, or a title without a monitoring
 * @param dated the day of which the facts are to be
 * @param ids who issued the ids among the prefilled rows, where it was not the school
 */
public record SchoolForm(
        String school,
        String schoolName,
        String campaign,
        String campaignTitle,
        LocalDate dated,
        PrefilledRows rows,
        IssuedIds ids) {}
