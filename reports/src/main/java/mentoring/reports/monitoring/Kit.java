package mentoring.reports.monitoring;

import java.util.List;
import mentoring.reports.ReportContext;
import mentoring.reports.shared.IndicatorCell;
import mentoring.reports.shared.ReportKit;
import mentoring.reports.tree.Run;
import mentoring.reports.words.Quantifier;

/** The kit of this report: what all reports share and the phrases for schools that have something. */
final class Kit extends ReportKit {

    Kit(ReportContext context) {
        super(context, "/reports/monitoring");
    }

    /** «50 из 83 школ (60,2 %)», or without the noun where the sentence has it already. */
    List<Run> counts(IndicatorCell cell, boolean noun) {
        return runs(
                noun ? "ofSchools" : "ofAll",
                "n",
                cells().numerator(cell),
                "total",
                cells().denominator(cell),
                "share",
                cells().value(cell, true));
    }

    /** The verb phrase for how many schools have something. */
    String have(IndicatorCell cell) {
        boolean known = cell.isKnown() && cell.denominator() != null;
        return known
                ? text(
                        "have",
                        "band",
                        Quantifier.of(cell.numerator(), cell.denominator()).key())
                : "";
    }
}
