package mentoring.reports;

import java.time.LocalDate;
import mentoring.reports.release.SqlRow;

/** A campaign as the release knows it; dates of its conduct, order and predecessor may be null. */
public record Campaign(
        String id,
        String title,
        String territory,
        LocalDate asOf,
        LocalDate openedOn,
        LocalDate closedOn,
        String orderRef,
        String pack,
        String previousId) {

    static Campaign of(SqlRow row) {
        return new Campaign(
                row.text("campaign_id"),
                row.text("title"),
                row.text("territory_code"),
                row.date("as_of"),
                row.date("opened_on"),
                row.date("closed_on"),
                row.text("order_ref"),
                row.text("pack"),
                row.text("previous_campaign_id"));
    }
}
