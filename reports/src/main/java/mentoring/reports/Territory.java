package mentoring.reports;

import mentoring.reports.release.SqlRow;
import mentoring.reports.words.Names;

/**
 * A territory or school with values in a campaign.
 *
 * @param level municipality, region, country, or school (the code is then the id of the school)
 * @param locative with its preposition, «в Табунском районе»; null when the region has not given it
 * @param genitive «Табунского района»; null when the region has not given it
 */
public record Territory(String level, String code, String name, String locative, String genitive, String parent) {

    /** The table of names that the region edits goes before what the release knows. */
    static Territory of(SqlRow row, Names names) {
        String name = row.text("name");
        return new Territory(
                row.text("level"),
                row.text("territory_code"),
                name,
                names.locative(name).orElse(row.text("name_locative")),
                names.genitive(name).orElse(null),
                row.text("parent_code"));
    }
}
