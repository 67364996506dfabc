package mentoring.app;

import java.util.List;
import java.util.Map;
import mentoring.reports.release.ReleaseDatabase;
import mentoring.reports.release.SqlRow;

/** Schools in scope of the newest campaign that have not reported. */
final class SilentSchools {
    private static final int LINES = 10;
    private static final String SCHOOLS =
            """
            SELECT school_id, name FROM measure.school_at_campaign
            WHERE NOT reported
              AND campaign_id = (SELECT arg_max(campaign_id, (as_of, campaign_id)) FROM star.dim_campaign)
            ORDER BY school_id""";

    private final Session session;
    private final ReleaseDatabase database;

    SilentSchools(Session session, ReleaseDatabase database) {
        this.session = session;
        this.database = database;
    }

    void print() {
        List<SqlRow> schools = database.rows(SCHOOLS, Map.of());
        session.print("");
        if (schools.isEmpty()) {
            session.printText("silent.none");
            return;
        }
        session.printText("silent.title", schools.size());
        schools.stream().limit(LINES).forEach(s -> session.print("  " + s.text("school_id") + "  " + s.text("name")));
        if (schools.size() > LINES) {
            session.printText("silent.more", schools.size() - LINES);
        }
    }
}
