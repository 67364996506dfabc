package mentoring.synthetic.world;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The day on which a cumulated hazard reaches a drawn threshold. */
final class Lifetime {
    private final Hazard hazard;
    private final LocalDate horizon;

    Lifetime(Hazard hazard, LocalDate horizon) {
        this.hazard = hazard;
        this.horizon = horizon;
    }

    /**
     * The first day out of the profession, null when it lies beyond the horizon.
     *
     * @param multiplier frailty and hazard ratio of the person
     * @param threshold a standard exponential draw
     * @param changeOn from this day on the hazard is multiplied by {@code ratioAfter}; null = never
     */
    LocalDate end(LocalDate from, double multiplier, double threshold, LocalDate changeOn, double ratioAfter) {
        double sum = 0;
        for (int year = 0; from.plusYears(year).isBefore(horizon); year++) {
            LocalDate next = from.plusYears(year + 1L);
            boolean changed = changeOn != null && !changeOn.isAfter(from.plusYears(year));
            boolean changes = changeOn != null && !changed && changeOn.isBefore(next);
            double whole =
                    (hazard.cumulated(year + 1) - hazard.cumulated(year)) * multiplier * (changed ? ratioAfter : 1);
            if (!changes && sum + whole < threshold) {
                sum += whole;
                continue;
            }
            for (int month = 0; month < 12; month++) {
                LocalDate begins = from.plusMonths(12L * year + month);
                LocalDate ends = from.plusMonths(12L * year + month + 1);
                double days = ChronoUnit.DAYS.between(begins, ends);
                double before = changeOn == null
                        ? days
                        : Math.max(0, Math.min(days, ChronoUnit.DAYS.between(begins, changeOn)));
                double perDay = multiplier * hazard.inMonth(year, begins) / days;
                double first = perDay * before;
                double second = perDay * ratioAfter * (days - before);
                if (sum + first + second >= threshold) {
                    double rest = threshold - sum;
                    double day = rest < first ? rest / perDay : before + (rest - first) / (perDay * ratioAfter);
                    LocalDate end = begins.plusDays(1 + (long) Math.min(day, days - 1));
                    return end.isBefore(horizon) ? end : null;
                }
                sum += first + second;
            }
        }
        return null;
    }
}
