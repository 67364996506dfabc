package mentoring.app;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mentoring.reports.release.ReleaseDatabase;
import mentoring.reports.release.SqlRow;
import mentoring.schema.Contracts;

/** Who has reported for the campaigns: on time, late, in part, not at all. */
final class ReportingCalendar {
    private static final int LINES = 10;
    /** Per campaign the schools in scope by what the calendar says about all their tables together. */
    private static final String COUNTS =
            """
            SELECT campaign.campaign_id, campaign.title, campaign.as_of, count(*) AS schools,
              count(*) FILTER (calendar.status = 'on_time') AS on_time,
              count(*) FILTER (calendar.status = 'late') AS late,
              count(*) FILTER (calendar.status = 'partial') AS partial,
              count(*) FILTER (coalesce(calendar.status, 'missing') = 'missing') AS missing
            FROM measure.school_scope AS scope
            JOIN star.dim_campaign AS campaign ON campaign.campaign_id = scope.campaign_id
            LEFT JOIN measure.reporting_calendar AS calendar
              ON calendar.school_id = scope.school_id AND calendar.academic_year = scope.academic_year
              AND calendar.table_name = '*'
            GROUP BY campaign.campaign_id, campaign.title, campaign.as_of
            ORDER BY campaign.as_of, campaign.campaign_id""";

    private static final String SCHOOLS =
            """
            SELECT scope.school_id, scope.name, coalesce(whole.status, 'missing') AS status, whole.reported_on, whole.due_on,
              coalesce(string_agg(part.table_name, ';' ORDER BY part.table_name)
                FILTER (part.status = 'missing' AND part.table_name <> '*'), '') AS missing_tables
            FROM measure.school_scope AS scope
            LEFT JOIN measure.reporting_calendar AS whole
              ON whole.school_id = scope.school_id AND whole.academic_year = scope.academic_year AND whole.table_name = '*'
            LEFT JOIN measure.reporting_calendar AS part
              ON part.school_id = scope.school_id AND part.academic_year = scope.academic_year
            WHERE scope.campaign_id = $campaign AND coalesce(whole.status, 'missing') <> 'on_time'
            GROUP BY scope.school_id, scope.name, whole.status, whole.reported_on, whole.due_on
            ORDER BY CASE whole.status WHEN 'late' THEN 2 WHEN 'partial' THEN 1 ELSE 0 END, scope.school_id""";

    private final Session session;
    private final ReleaseDatabase database;

    ReportingCalendar(Session session, ReleaseDatabase database) {
        this.session = session;
        this.database = database;
    }

    /** @param all every school that is late, not the first few only */
    void print(boolean all) {
        List<SqlRow> campaigns = database.rows(COUNTS, Map.of());
        if (campaigns.isEmpty()) {
            return;
        }
        session.print("");
        session.printText("calendar.title");
        TextTable table = new TextTable(
                session.text("calendar.campaign"),
                session.text("calendar.as-of"),
                session.text("calendar.schools"),
                session.text("calendar.on_time"),
                session.text("calendar.late"),
                session.text("calendar.partial"),
                session.text("calendar.missing"));
        campaigns.forEach(c -> table.row(
                c.text("title"),
                c.date("as_of").toString(),
                c.count("schools").toString(),
                c.count("on_time").toString(),
                c.count("late").toString(),
                c.count("partial").toString(),
                c.count("missing").toString()));
        table.print(session.console().out());
        schools(campaigns.get(campaigns.size() - 1), all);
    }

    private void schools(SqlRow campaign, boolean all) {
        List<SqlRow> schools = database.rows(SCHOOLS, Map.of("campaign", campaign.text("campaign_id")));
        session.print("");
        if (schools.isEmpty()) {
            session.printText("calendar.none");
            return;
        }
        session.printText("calendar.list", campaign.text("title"), schools.size());
        schools.stream().limit(all ? schools.size() : LINES).forEach(this::school);
        if (!all && schools.size() > LINES) {
            session.printText("calendar.more", schools.size() - LINES);
        }
    }

    private void school(SqlRow school) {
        String status = school.text("status");
        String what = status.equals("late")
                ? session.text("calendar.is.late", school.date("reported_on"), school.date("due_on"))
                : session.text("calendar.is." + status, tables(school.text("missing_tables")));
        session.printText("calendar.school", school.text("school_id"), school.text("name"), what);
    }

    private String tables(String names) {
        Contracts contracts = Contracts.load();
        return Arrays.stream(names.split(";"))
                .map(name ->
                        contracts.find(name).map(t -> session.text(t.title())).orElse(name))
                .collect(Collectors.joining(", "));
    }
}
