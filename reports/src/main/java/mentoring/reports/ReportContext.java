package mentoring.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mentoring.reports.markdown.EditableText;
import mentoring.reports.release.ReleaseDatabase;
import mentoring.reports.release.SqlRow;
import mentoring.reports.release.Zone;
import mentoring.schema.Contracts;
import mentoring.workspace.Language;
import mentoring.workspace.Workspace;

/**
 * Everything one report is built from.
 *
 * @param territories those above the schools
 * @param territory what the report is about; a school when the report's subject is one
 */
public record ReportContext(
        ReleaseDatabase database,
        Contracts contracts,
        List<Campaign> campaigns,
        List<Territory> territories,
        Campaign campaign,
        Territory territory,
        EditableText text,
        Workspace workspace,
        Language language,
        LocalDate printedOn) {

    public Zone zone() {
        return database.zone();
    }

    /** Runs an SQL file of the class path folder {@code /reports}. */
    public List<SqlRow> rows(String file, Map<String, ?> parameters) {
        return database.rows(Resources.text("/reports/" + file), parameters);
    }

    public Optional<Campaign> previousCampaign() {
        return campaigns.stream()
                .filter(c -> c.id().equals(campaign.previousId()))
                .findFirst();
    }
}
