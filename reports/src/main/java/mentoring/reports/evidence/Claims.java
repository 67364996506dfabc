package mentoring.reports.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mentoring.reports.ReportContext;
import mentoring.reports.release.SqlRow;
import mentoring.reports.shared.Catalogue.Entry;
import mentoring.reports.shared.Facts;
import mentoring.reports.shared.Pen;
import mentoring.reports.shared.ValueRow;
import mentoring.reports.shared.Values;
import mentoring.reports.shared.Values.Place;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.ReleaseCell;

/** Finds claims in a release; what is hidden, missing or not in this release gives none. */
final class Claims {
    private final Pen pen;
    private final Place place;
    private final Values values;

    Claims(Pen pen) {
        this.pen = pen;
        this.place = new Place(
                pen.context().territory().level(), pen.context().territory().code());
        this.values = Values.read(pen.context(), place);
    }

    Values values() {
        return values;
    }

    Place place() {
        return place;
    }

    /** The value of an indicator over the whole territory. */
    Optional<Claim> indicator(String code) {
        ValueRow row = values.get(place, code);
        return pen.catalogue().indicator(code).filter(e -> row.isKnown()).map(e -> indicator(e, row));
    }

    private Claim indicator(Entry entry, ValueRow row) {
        Facts facts = pen.facts();
        boolean share = entry.share();
        return new Claim(
                entry.name(),
                share ? facts.numerator(row) : null,
                share ? facts.denominator(row) : null,
                facts.value(row, share),
                known(facts.low(row)),
                known(facts.high(row)),
                known(facts.value(values.before(place, entry.code()), share)),
                entry.code() + " · " + entry.version() + (row.definition() == null ? "" : " · " + row.definition()));
    }

    private static NumberRun known(NumberRun number) {
        return number.isKnown() ? number : null;
    }

    /** How many schools are in scope. */
    Optional<Claim> scope() {
        ValueRow row = values.coverage(place, pen.catalogue());
        return single("claim.scope", pen.facts().denominator(row), row.key().indicator() + " · N");
    }

    /** Which share of them has reported. */
    Optional<Claim> coverage() {
        ValueRow row = values.coverage(place, pen.catalogue());
        return single("claim.coverage", pen.facts().coverage(row), row.key().indicator() + " · coverage");
    }

    private Optional<Claim> single(String key, NumberRun value, String cite) {
        return value.isKnown()
                ? Optional.of(new Claim(pen.text(key), null, null, value, null, null, null, cite))
                : Optional.empty();
    }

    /** n / N of two counts of the programmes of the academic year. */
    Optional<Claim> programmes(String key, String n, String total) {
        long year = pen.academicYear();
        return row("programme_progress", "progress.sql", year)
                .flatMap(r -> ratio(
                        key,
                        r,
                        n,
                        total,
                        key("programme_progress", "academic_year", year, "form", "all", "kind", "all"),
                        null,
                        null));
    }

    /** Satisfied respondents of a survey. */
    Optional<Claim> satisfied(String survey) {
        return survey(survey)
                .flatMap(r -> r.values().containsKey("rated")
                        ? ratio(
                                "claim." + survey,
                                r,
                                "satisfied",
                                "rated",
                                surveyKey(r),
                                "share_ci_low",
                                "share_ci_high")
                        : Optional.empty());
    }

    /** How many of the invited have answered. */
    Optional<Claim> responded(String survey) {
        return survey(survey)
                .flatMap(r ->
                        ratio("claim." + survey + ".response", r, "answered", "invited", surveyKey(r), null, null));
    }

    private Optional<SqlRow> survey(String survey) {
        if (!pen.context().database().has("published.satisfaction")) {
            return Optional.empty();
        }
        return rows("satisfaction.sql", pen.academicYear()).stream()
                .filter(r -> survey.equals(r.text("survey")))
                .findFirst();
    }

    private ReleaseCell surveyKey(SqlRow row) {
        return key(
                "satisfaction",
                "academic_year",
                pen.academicYear(),
                "survey",
                row.text("survey"),
                "wave",
                String.valueOf(row.text("wave")));
    }

    /** Deficits of entry that are gone at exit, by the instrument with most persons. */
    Optional<Claim> deficits() {
        long year = pen.academicYear();
        return row("deficit_closure", "deficits.sql", year)
                .flatMap(r -> ratio(
                        "claim.deficits",
                        r,
                        "deficits_closed",
                        "deficits_entry",
                        key(
                                "deficit_closure",
                                "academic_year",
                                year,
                                "competency",
                                "all",
                                "instrument",
                                r.text("instrument"),
                                "assessor",
                                String.valueOf(r.text("assessor"))),
                        "share_ci_low",
                        "share_ci_high"));
    }

    /** Beginners of the newest cohort that is k years old who still work in their school. */
    Optional<Claim> retention(int k) {
        if (!pen.context().database().has("published.retention_grid")) {
            return Optional.empty();
        }
        Map<String, Object> parameters =
                Facts.parameters("level", place.level(), "territory", place.code(), "k", (long) k);
        return pen.context().rows("resolution-evidence/retention.sql", parameters).stream()
                .findFirst()
                .flatMap(this::retention);
    }

    private Optional<Claim> retention(SqlRow row) {
        Long cohort = row.count("cohort");
        Long k = row.count("k");
        ReleaseCell key = key(
                "retention_grid",
                "cohort",
                cohort,
                "k",
                k,
                "scope",
                "school",
                "convention",
                "census",
                "breakdown",
                "all",
                "group_value",
                "all");
        Facts facts = pen.facts();
        NumberRun value = facts.share(row, "rate", key);
        return value.isKnown()
                ? Optional.of(new Claim(
                        pen.text("claim.retention", "cohort", String.valueOf(cohort), "k", k),
                        facts.count(row, "retained", key),
                        facts.count(row, "base", key),
                        value,
                        known(facts.share(row, "ci_low", key)),
                        known(facts.share(row, "ci_high", key)),
                        null,
                        "retention_grid"))
                : Optional.empty();
    }

    /** Requests of mentees that nobody in their own school can meet. */
    Optional<Claim> unmet() {
        if (!pen.context().database().has("published.mentor_exchange")) {
            return Optional.empty();
        }
        Map<String, Object> parameters = Facts.parameters(
                "campaign", pen.context().campaign().id(), "level", place.level(), "territory", place.code());
        return pen.context().rows("resolution-evidence/exchange.sql", parameters).stream()
                .findFirst()
                .flatMap(r -> ratio(
                        "claim.unmet",
                        r,
                        "unmet",
                        "requests",
                        key(
                                "mentor_exchange",
                                "campaign_id",
                                pen.context().campaign().id(),
                                "request",
                                "all"),
                        null,
                        null));
    }

    private Optional<Claim> ratio(
            String text, SqlRow row, String n, String total, ReleaseCell key, String low, String high) {
        Facts facts = pen.facts();
        NumberRun value = facts.ratio(row, n, total, key);
        return value.isKnown()
                ? Optional.of(new Claim(
                        pen.text(text),
                        facts.count(row, n, key),
                        facts.count(row, total, key),
                        value,
                        low == null ? null : known(facts.share(row, low, key)),
                        high == null ? null : known(facts.share(row, high, key)),
                        null,
                        key.table()))
                : Optional.empty();
    }

    private Optional<SqlRow> row(String table, String file, long year) {
        return pen.context().database().has("published." + table)
                ? rows(file, year).stream().findFirst()
                : Optional.empty();
    }

    private List<SqlRow> rows(String file, long year) {
        ReportContext context = pen.context();
        return context.rows(
                "resolution-evidence/" + file,
                Facts.parameters("academic_year", year, "level", place.level(), "territory", place.code()));
    }

    /** A row of this territory. */
    private ReleaseCell key(String table, Object... key) {
        Object[] all = new Object[key.length + 4];
        System.arraycopy(key, 0, all, 0, key.length);
        all[key.length] = "level";
        all[key.length + 1] = place.level();
        all[key.length + 2] = "territory_code";
        all[key.length + 3] = place.code();
        return ReleaseCell.of(table, "value", all);
    }
}
