package mentoring.transform.outcomes.retention;

import java.util.OptionalLong;
import java.util.stream.LongStream;
import mentoring.transform.statistics.RiskTable;

/**
 * A risk table by months: how many were at risk when, and from when on the estimate starts.
 *
 * <p>Row m tells what happened in month m and how many were at risk before its first day. The row of the origin (0, or the
 * landmark) has no month behind it: it tells who stood there at the start.
 */
final class Course {
    /** With fewer at risk no estimate is published. */
    static final long LEAST = 10;

    private final RiskTable table;
    private final int origin;
    private final long last;
    private final OptionalLong from;

    Course(RiskTable table, Method method) {
        this.table = table;
        this.origin = method.origin();
        this.last = StrictMath.min(Months.MOST, StrictMath.max(origin, Months.of(table.lastDay())));
        this.from = LongStream.range(origin, last)
                .filter(m -> atRisk(m + 1) >= LEAST)
                .findFirst();
    }

    RiskTable table() {
        return table;
    }

    /** The first month with a row. */
    int origin() {
        return origin;
    }

    /** The last month with a row. */
    long last() {
        return last;
    }

    /** The month at whose end at least ten are at risk for the first time: the estimate is given survival to it. */
    OptionalLong from() {
        return from;
    }

    /** At risk before the first day of a month; in the row of the origin, at the start. */
    long atRisk(long month) {
        return table.atRiskAt(Months.last(month == origin ? month : month - 1) + 1);
    }

    /** Whether an estimate for the month may be published. */
    boolean isEstimated(long month) {
        return from.isPresent() && month >= from.getAsLong() && atRisk(month) >= LEAST;
    }

    /** Whether a table keeps the cell: somebody seen within its months, and at schools ten at risk at some time. */
    boolean isKept(String level) {
        boolean seen = table.day(0) < Months.last(Months.MOST);
        return seen && (!level.equals("school") || table.mostAtRisk() >= LEAST);
    }
}
