package mentoring.ingest.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which tables a school is asked for. Every input table is in one of the two lists: a new one has to be thought of. */
public final class SchoolTables {
    /** What a school knows and nobody else does, in the order in which it is filled in: people before their pairs. */
    public static final List<String> FILLED = List.of(
            "persons",
            "employment",
            "leaves",
            "documents",
            "curators",
            "mentors",
            "mentees",
            "pairs",
            "programmes",
            "programme_events",
            "partners",
            "activities",
            "reporting");

    /** What comes from elsewhere, with where it comes from. */
    static final Map<String, String> FROM_OTHERS = fromOthers();

    private SchoolTables() {}

    private static Map<String, String> fromOthers() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("territories", "register of the region");
        tables.put("schools", "register of the region");
        tables.put("staff_counts", "federal form ОО-1, which the region has in one file");
        tables.put("routes", "the centre that accompanies the routes");
        tables.put("route_events", "the centre that accompanies the routes");
        tables.put("assessments", "the centre that runs the assessments");
        tables.put("survey_answers", "the survey system; a school must not see its own respondents");
        tables.put("survey_rounds", "the survey system");
        tables.put("teaching_assignments", "the electronic class register");
        tables.put("pupil_results", "the examination system, pseudonymous");
        tables.put("olympiads", "the register of olympiads, pseudonymous");
        tables.put("site_checks", "whoever checks the schools' sites, never the school itself");
        tables.put("procedure_scales", "the examination system");
        tables.put("population", "statistics");
        tables.put("campaigns", "the organiser of the monitoring");
        tables.put("targets", "the organiser of the monitoring");
        tables.put("published_figures", "the organiser of the monitoring");
        tables.put("recommendations", "the organiser of the monitoring");
        return tables;
    }
}
