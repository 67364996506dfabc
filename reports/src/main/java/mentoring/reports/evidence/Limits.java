package mentoring.reports.evidence;

import java.math.BigDecimal;
import mentoring.reports.shared.Pen;
import mentoring.reports.shared.Prose;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.Section;

/** How far the numbers carry. */
final class Limits {
    private final Pen pen;
    private final IndicatorClaims claims;

    Limits(Pen pen, IndicatorClaims claims) {
        this.pen = pen;
        this.claims = claims;
    }

    Section section() {
        NumberRun coverage = pen.cells().coverage(claims.coverageRow());
        boolean full = coverage.isKnown() && coverage.value().compareTo(BigDecimal.ONE) == 0;
        Prose limits = pen.prose()
                .say("limits.census")
                .say("limits.association")
                .say("limits.definition")
                .sayIf(!full, "limits.coverage", "share", coverage)
                .sayIf(!pen.isInner(), "limits.hidden")
                .sayIf(!pen.context().database().has("published.retention_grid"), "limits.retention");
        return new Section(1, "limits", pen.text("limits.title"), limits.list(false));
    }
}
