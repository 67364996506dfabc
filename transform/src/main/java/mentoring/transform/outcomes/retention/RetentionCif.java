package mentoring.transform.outcomes.retention;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import mentoring.transform.outcomes.Computation;
import mentoring.transform.outcomes.Prepared;
import mentoring.transform.statistics.AalenJohansen;
import mentoring.transform.statistics.RiskTable;

/**
 * Aalen–Johansen incidence by cause on whole months, given survival to the start of the curve of the same cell. Only
 * causes that leaving the scope can have, and only months with an estimate: with the curve they add up to 1.
 */
public final class RetentionCif implements Computation {

    @Override
    public String table() {
        return "retention_cif";
    }

    @Override
    public void compute(Iterator<Prepared> prepared, Consumer<List<Object>> rows) {
        Cells.each(prepared, (cell, table) -> {
            Course course = new Course(table, cell.method());
            if (course.from().isPresent()) {
                for (int cause = 1; cause <= Causes.CODES.size(); cause++) {
                    if (Causes.possible(cell.scope(), Causes.CODES.get(cause - 1)) || occurs(table, cause)) {
                        incidence(cell, course, cause, rows);
                    }
                }
            }
        });
    }

    /** Small cells are published by whole years only: by month they would be the largest table of a release. */
    private static boolean isByMonth(Cell cell) {
        return switch (cell.level()) {
            case "school" -> false;
            case "municipality" -> cell.breakdown().equals(Cell.ALL);
            default -> true;
        };
    }

    private static boolean occurs(RiskTable table, int cause) {
        for (int i = 0; i < table.size(); i++) {
            if (table.events(i, cause) > 0) {
                return true;
            }
        }
        return false;
    }

    private static void incidence(Cell cell, Course course, int cause, Consumer<List<Object>> rows) {
        long from = course.from().orElseThrow();
        AalenJohansen estimate = AalenJohansen.of(course.table(), cause, Months.last(from));
        for (long month = from; month <= course.last(); month++) {
            if (course.isEstimated(month) && (month % 12 == 0 || isByMonth(cell))) {
                long day = Months.last(month);
                rows.accept(Arrays.asList(
                        cell.scope(),
                        cell.level(),
                        cell.territory(),
                        cell.breakdown(),
                        cell.group(),
                        cell.method().code(),
                        Causes.CODES.get(cause - 1),
                        month,
                        estimate.incidence(day),
                        estimate.stdError(day),
                        cell.publicStatus()));
            }
        }
    }
}
