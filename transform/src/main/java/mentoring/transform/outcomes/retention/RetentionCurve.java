package mentoring.transform.outcomes.retention;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import mentoring.transform.outcomes.Computation;
import mentoring.transform.outcomes.Prepared;
import mentoring.transform.statistics.Interval;
import mentoring.transform.statistics.KaplanMeier;
import mentoring.transform.statistics.RiskTable;

/** Kaplan–Meier on days, published on whole months. */
public final class RetentionCurve implements Computation {

    @Override
    public String table() {
        return "retention_curve";
    }

    @Override
    public void compute(Iterator<Prepared> prepared, Consumer<List<Object>> rows) {
        Cells.each(prepared, (cell, table) -> {
            Course course = new Course(table, cell.method());
            if (course.isKept(cell.level())) {
                curve(cell, course, rows);
            }
        });
    }

    private static void curve(Cell cell, Course course, Consumer<List<Object>> rows) {
        RiskTable table = course.table();
        OptionalLong from = course.from();
        KaplanMeier estimate = from.isPresent() ? KaplanMeier.of(table, Months.last(from.getAsLong())) : null;
        int next = 0;
        for (long month = course.origin(); month <= course.last(); month++) {
            long entered = 0;
            long events = 0;
            long censored = 0;
            long day = Months.last(month);
            for (; next < table.size() && table.day(next) <= day; next++) {
                entered += table.entered(next);
                events += table.events(next);
                censored += table.censored(next);
            }
            boolean shown = course.isEstimated(month);
            Optional<Interval> interval = shown ? estimate.interval(day) : Optional.empty();
            rows.accept(Arrays.asList(
                    cell.scope(),
                    cell.level(),
                    cell.territory(),
                    cell.breakdown(),
                    cell.group(),
                    cell.method().code(),
                    month,
                    from.isPresent() ? from.getAsLong() : null,
                    entered,
                    course.atRisk(month),
                    events,
                    censored,
                    shown ? estimate.survival(day) : null,
                    shown ? number(estimate.stdError(day)) : null,
                    interval.map(Interval::low).orElse(null),
                    interval.map(Interval::high).orElse(null),
                    shown ? "ok" : "low_base",
                    cell.publicStatus()));
        }
    }

    private static Double number(double value) {
        return Double.isNaN(value) ? null : value;
    }
}
