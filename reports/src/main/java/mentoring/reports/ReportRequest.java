package mentoring.reports;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import mentoring.reports.release.Zone;
import mentoring.workspace.Language;

/**
 * One report to render.
 *
 * @param campaignId null for the newest campaign
 * @param territory null for the campaign's own
 * @param out folder of the files
 * @param printedOn date on the title page and in the file's metadata
 */
public record ReportRequest(
        String name,
        String campaignId,
        String territory,
        Zone zone,
        Set<Format> formats,
        Path out,
        Language language,
        LocalDate printedOn) {

    /** The same for another territory or school. */
    public ReportRequest forTerritory(String code) {
        return new ReportRequest(name, campaignId, code, zone, formats, out, language, printedOn);
    }
}
