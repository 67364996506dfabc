package mentoring.reports.evidence;

import java.util.Optional;
import mentoring.reports.release.SqlRow;
import mentoring.reports.shared.Facts;
import mentoring.reports.shared.Pen;
import mentoring.reports.shared.PlaceRows;
import mentoring.reports.shared.Values.Place;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.ReleaseCell;

/**
 * Claims from the other published tables – programmes, questionnaires, deficits, staying, exchange of mentors; what is
 * hidden, missing or not in this release gives none.
 */
final class TableClaims {
    private static final String LOW = "share_ci_low";
    private static final String HIGH = "share_ci_high";

    private final Pen pen;
    private final PlaceRows rows;

    TableClaims(Pen pen, Place place) {
        this.pen = pen;
        this.rows = new PlaceRows(pen, place, ResolutionEvidence.NAME);
    }

    /** n / N of two counts of the programmes of the academic year. */
    Optional<Claim> programmes(String text, String n, String total) {
        return rows.first("programme_progress", "progress.sql")
                .flatMap(r -> ratio(text, r, n, total, rows.programmes("all")));
    }

    /** Satisfied respondents of a survey; releases from before the counts of ratings have none. */
    Optional<Claim> satisfied(String survey) {
        return survey(survey)
                .filter(r -> r.values().containsKey("rated"))
                .flatMap(r -> bounded("claim." + survey, r, "satisfied", "rated", rows.survey(r)));
    }

    /** How many of the invited have answered. */
    Optional<Claim> responded(String survey) {
        return survey(survey)
                .flatMap(r -> ratio("claim." + survey + ".response", r, "answered", "invited", rows.survey(r)));
    }

    private Optional<SqlRow> survey(String survey) {
        return rows.of("satisfaction", "satisfaction.sql").stream()
                .filter(r -> survey.equals(r.text("survey")))
                .findFirst();
    }

    /** Deficits of entry that are gone at exit, by the instrument with most persons. */
    Optional<Claim> deficits() {
        return rows.first("deficit_closure", "deficits.sql")
                .flatMap(r -> bounded("claim.deficits", r, "deficits_closed", "deficits_entry", rows.deficits(r)));
    }

    /** Beginners of the newest cohort that is k years old who still work in their school. */
    Optional<Claim> retention(int k) {
        return rows.first("retention_grid", "retention.sql", "k", (long) k).flatMap(this::retention);
    }

    private Optional<Claim> retention(SqlRow row) {
        ReleaseCell key = rows.retention(row);
        Facts facts = pen.facts();
        String cohort = String.valueOf(row.count("cohort"));
        return claim(
                pen.text("claim.retention", "cohort", cohort, "k", row.count("k")),
                facts.count(row, "retained", key),
                facts.count(row, "base", key),
                facts.share(row, "rate", key),
                Claim.known(facts.share(row, "ci_low", key)),
                Claim.known(facts.share(row, "ci_high", key)),
                key.table());
    }

    /** Requests of mentees that nobody in their own school can meet. */
    Optional<Claim> unmet() {
        ReleaseCell key = rows.key(
                "mentor_exchange", "campaign_id", pen.context().campaign().id(), "request", "all");
        return rows.first("mentor_exchange", "exchange.sql")
                .flatMap(r -> ratio("claim.unmet", r, "unmet", "requests", key));
    }

    /** A share whose interval the table has. */
    private Optional<Claim> bounded(String text, SqlRow row, String n, String total, ReleaseCell key) {
        NumberRun low = Claim.known(pen.facts().share(row, LOW, key));
        NumberRun high = Claim.known(pen.facts().share(row, HIGH, key));
        return ratio(text, row, n, total, key, low, high);
    }

    private Optional<Claim> ratio(String text, SqlRow row, String n, String total, ReleaseCell key) {
        return ratio(text, row, n, total, key, null, null);
    }

    private Optional<Claim> ratio(
            String text, SqlRow row, String n, String total, ReleaseCell key, NumberRun low, NumberRun high) {
        Facts facts = pen.facts();
        return claim(
                pen.text(text),
                facts.count(row, n, key),
                facts.count(row, total, key),
                facts.ratio(row, n, total, key),
                low,
                high,
                key.table());
    }

    private static Optional<Claim> claim(
            String text, NumberRun n, NumberRun total, NumberRun value, NumberRun low, NumberRun high, String table) {
        return value.isKnown()
                ? Optional.of(new Claim(text, n, total, value, low, high, null, table))
                : Optional.empty();
    }
}
