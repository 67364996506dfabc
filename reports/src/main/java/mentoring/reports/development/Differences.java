package mentoring.reports.development;

import mentoring.reports.release.SqlRow;
import mentoring.reports.shared.Pen;
import mentoring.reports.shared.PlaceRows;
import mentoring.reports.shared.Prose;
import mentoring.reports.shared.Values.Place;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.ReleaseCell;
import mentoring.reports.words.Verdict;

/** Mean differences as sentences, each guarded by its interval: one with zero in it claims nothing. */
public final class Differences {
    private final Pen pen;
    private final PlaceRows rows;

    public Differences(Pen pen, Place place) {
        this.pen = pen;
        this.rows = new PlaceRows(pen, place, "shared");
    }

    /** Paired change from the entry to the exit questionnaire. */
    public Prose changes() {
        Prose said = pen.prose();
        for (SqlRow row : rows.of("satisfaction", "surveys.sql")) {
            // Releases from before the paired comparison have no such column.
            if (!row.values().containsKey("change_ci_low")) {
                return said;
            }
            ReleaseCell key = rows.survey(row);
            guarded(
                    said,
                    "dev.change.",
                    Pen.capitalised(pen.catalogue().title("survey", row.text("survey"))),
                    pen.facts().count(row, "paired", key),
                    pen.facts().mean(row, "mean_change", 2, key),
                    pen.facts().mean(row, "change_ci_low", 2, key),
                    pen.facts().mean(row, "change_ci_high", 2, key));
        }
        return said;
    }

    /** Outcomes of those with a mentor beside comparable teachers who had none yet: associations. */
    public Prose associations() {
        Prose said = pen.prose();
        for (SqlRow row : rows.of("mentoring_effect", "associations.sql")) {
            String outcome = "dev.outcome." + row.text("outcome");
            if (pen.words().has(outcome)) {
                ReleaseCell key = effect(row);
                guarded(
                        said,
                        "dev.association.",
                        pen.text(outcome),
                        pen.facts().count(row, "treated_n", key),
                        pen.facts().mean(row, "estimate", 2, key),
                        pen.facts().mean(row, "ci_low", 2, key),
                        pen.facts().mean(row, "ci_high", 2, key));
            }
        }
        return said;
    }

    private ReleaseCell effect(SqlRow row) {
        return rows.key(
                "mentoring_effect",
                "outcome",
                row.text("outcome"),
                "contrast",
                row.text("contrast"),
                "event_time",
                row.count("event_time"));
    }

    private void guarded(
            Prose said, String key, String subject, NumberRun n, NumberRun value, NumberRun low, NumberRun high) {
        if (value.isKnown() && low.isKnown() && high.isKnown()) {
            Verdict verdict = Verdict.of(low.value().doubleValue(), high.value().doubleValue());
            said.say(key + verdict.key(), "subject", subject, "n", n, "value", value, "low", low, "high", high);
        }
    }
}
