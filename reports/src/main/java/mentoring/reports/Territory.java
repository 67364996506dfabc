package mentoring.reports;

import mentoring.reports.release.SqlRow;

/**
 * A territory with values in a campaign.
 *
 * @param locative with its preposition, «в Табунском районе»; null when the region has not given it
 */
public record Territory(String level, String code, String name, String locative, String parent) {

    static Territory of(SqlRow row) {
        return new Territory(
                row.text("level"),
                row.text("territory_code"),
                row.text("name"),
                row.text("name_locative"),
                row.text("parent_code"));
    }
}
