package mentoring.reports.evidence;

import java.math.BigDecimal;
import java.util.List;
import mentoring.reports.shared.Catalogue.Entry;
import mentoring.reports.shared.IndicatorCell;
import mentoring.reports.shared.Pen;
import mentoring.reports.shared.Prose;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.Run;
import mentoring.reports.words.ShareInterval;
import mentoring.reports.words.Verdict;

/** Town beside country and value beside target, each judged by its interval. */
final class Comparisons {
    private final Pen pen;
    private final IndicatorClaims claims;

    Comparisons(Pen pen, IndicatorClaims claims) {
        this.pen = pen;
        this.claims = claims;
    }

    Prose gaps(List<String> indicators) {
        Prose said = pen.prose();
        indicators.forEach(i -> pen.catalogue().indicator(i).ifPresent(e -> gap(said, e)));
        return said;
    }

    private void gap(Prose said, Entry entry) {
        IndicatorCell rural = claims.row(entry.code(), "locality", "rural");
        IndicatorCell urban = claims.row(entry.code(), "locality", "urban");
        if (!bounded(rural) || !bounded(urban)) {
            return;
        }
        ShareInterval.Difference difference = interval(rural).minus(interval(urban));
        said.say(
                "gap." + difference.verdict().key(),
                "name",
                entry.name(),
                "rural",
                counts(rural),
                "urban",
                counts(urban),
                "value",
                pen.numbers().distance(decimal(difference.value()), rural.key().at("distance-urban")),
                "low",
                pen.numbers().points(decimal(difference.low()), rural.key().at("distance-urban.low")),
                "high",
                pen.numbers().points(decimal(difference.high()), rural.key().at("distance-urban.high")));
    }

    private List<Run> counts(IndicatorCell row) {
        return pen.runs(
                "counts",
                "share",
                pen.cells().value(row, true),
                "n",
                pen.cells().numerator(row),
                "total",
                pen.cells().denominator(row));
    }

    Prose targets() {
        Prose said = pen.prose();
        for (Entry entry : pen.catalogue().indicators()) {
            IndicatorCell row = claims.row(entry.code());
            if (entry.share() && bounded(row) && row.target() != null) {
                BigDecimal target = row.target();
                Verdict verdict = Verdict.of(
                        row.low().subtract(target).doubleValue(),
                        row.high().subtract(target).doubleValue());
                NumberRun printed = pen.cells().target(row, true);
                said.say("target." + verdict.key(), "name", entry.name(), "counts", counts(row), "target", printed);
            }
        }
        return said;
    }

    private static boolean bounded(IndicatorCell row) {
        return row.isKnown() && row.low() != null && row.high() != null;
    }

    private static ShareInterval interval(IndicatorCell row) {
        return new ShareInterval(
                row.value().doubleValue(), row.low().doubleValue(), row.high().doubleValue());
    }

    private static BigDecimal decimal(double value) {
        return BigDecimal.valueOf(value);
    }
}
