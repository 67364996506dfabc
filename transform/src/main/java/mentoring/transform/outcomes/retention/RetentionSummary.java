package mentoring.transform.outcomes.retention;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import mentoring.transform.outcomes.Computation;
import mentoring.transform.outcomes.Prepared;
import mentoring.transform.statistics.KaplanMeier;
import mentoring.transform.statistics.RiskTable;

/**
 * Median and restricted means of each curve. They are months since time zero and need the curve from its origin: where
 * the estimate starts later they are empty. At a landmark they hold for those who stayed until it. Nothing is read off
 * where fewer than ten are at risk.
 */
public final class RetentionSummary implements Computation {

    @Override
    public String table() {
        return "retention_summary";
    }

    @Override
    public void compute(Iterator<Prepared> prepared, Consumer<List<Object>> rows) {
        Cells.each(prepared, (cell, table) -> {
            Course course = new Course(table, cell.method());
            if (course.isKept(cell.level())) {
                rows.accept(row(cell, course));
            }
        });
    }

    private static List<Object> row(Cell cell, Course course) {
        RiskTable table = course.table();
        boolean whole = course.from().isPresent() && course.from().getAsLong() == course.origin();
        KaplanMeier estimate = KaplanMeier.of(table, Months.last(course.origin()));
        long subjects = 0;
        long events = 0;
        for (int i = 0; i < table.size(); i++) {
            subjects += table.entered(i);
            events += table.events(i);
        }
        return Arrays.asList(
                cell.scope(),
                cell.level(),
                cell.territory(),
                cell.breakdown(),
                cell.group(),
                cell.method().code(),
                whole ? median(estimate, course) : null,
                whole ? restrictedMean(estimate, course, 36) : null,
                whole ? restrictedMean(estimate, course, 60) : null,
                subjects,
                events,
                cell.publicStatus());
    }

    private static Double median(KaplanMeier estimate, Course course) {
        return estimate.median().stream()
                .filter(day -> course.isEstimated(Months.of(day)))
                .mapToObj(Months::length)
                .findFirst()
                .orElse(null);
    }

    /** Months in service out of the first so many; those of a landmark have the months before it behind them. */
    private static Double restrictedMean(KaplanMeier estimate, Course course, long months) {
        if (!course.isEstimated(months)) {
            return null;
        }
        double before = Months.length(Months.last(course.origin()));
        return estimate.restrictedMean(Months.days(months))
                .map(mean -> before + Months.length(mean.mean()))
                .orElse(null);
    }
}
