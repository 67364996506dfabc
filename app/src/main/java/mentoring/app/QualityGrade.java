package mentoring.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mentoring.reports.release.ReleaseDatabase;
import mentoring.reports.release.SqlRow;
import mentoring.schema.Contracts;
import mentoring.schema.Rule;
import mentoring.schema.RuleCatalogue;

/**
 * One letter for the checks of a release, and the checks behind it: A – all passed; B – only warnings are broken; C – rows
 * wait or are set aside as well.
 */
final class QualityGrade {
    private static final int LINES = 5;
    private static final String CHECKS =
            """
            SELECT check_id, severity, table_name, status, violated, denominator
            FROM quality_result
            WHERE status <> 'not_applicable'
            ORDER BY status = 'passed', severity = 'warn', violated DESC, check_id""";

    private final Session session;
    private final ReleaseDatabase database;

    QualityGrade(Session session, ReleaseDatabase database) {
        this.session = session;
        this.database = database;
    }

    void print() {
        List<SqlRow> checks = database.rows(CHECKS, Map.of());
        List<SqlRow> failed =
                checks.stream().filter(c -> c.text("status").equals("failed")).toList();
        session.print("");
        session.printText("grade." + grade(failed), failed.size(), checks.size());
        Map<String, Rule> rules = new HashMap<>();
        RuleCatalogue.load(Contracts.load()).rules().forEach(rule -> rules.put(rule.id(), rule));
        failed.stream().limit(LINES).forEach(check -> print(check, rules.get(check.text("check_id"))));
        if (failed.size() > LINES) {
            session.printText("grade.more", failed.size() - LINES);
        }
    }

    static String grade(List<SqlRow> failed) {
        if (failed.isEmpty()) {
            return "A";
        }
        return failed.stream().allMatch(c -> c.text("severity").equals("warn")) ? "B" : "C";
    }

    private void print(SqlRow check, Rule rule) {
        Messages messages = session.messages();
        String rows = check.decimal("denominator") == null
                ? messages.count(check.decimal("violated").longValue())
                : session.text(
                        "grade.of",
                        messages.count(check.decimal("violated").longValue()),
                        messages.count(check.decimal("denominator").longValue()));
        String what = rule == null
                ? session.text(
                        "grade.waiting",
                        session.text(
                                Contracts.load().get(check.text("table_name")).title()))
                : session.text(rule.message());
        session.printText("grade.check", rows, what);
    }
}
