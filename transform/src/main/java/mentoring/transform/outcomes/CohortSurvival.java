package mentoring.transform.outcomes;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Kaplan–Meier at the censuses of a cohort: the product of (n − d) / n over the days with d exits among the n members
 * not yet gone, exits before censorings of the same day. Without censoring it is the share retained. No value where
 * nobody is followed up to the census any more.
 */
final class CohortSurvival implements Computation {
    private static final long[] YEARS = {0, 1, 2, 3, 5, 10};
    private static final int CENSUS_DAY = 20;

    @Override
    public String table() {
        return "retention_survival";
    }

    @Override
    public void compute(Iterator<Prepared> prepared, Consumer<List<Object>> rows) {
        Cell cell = null;
        List<Day> days = new ArrayList<>();
        LocalDate observedTo = null;
        while (prepared.hasNext()) {
            Prepared row = prepared.next();
            Cell next = Cell.of(row);
            if (cell != null && !cell.equals(next)) {
                finish(cell, days, observedTo, rows);
                days.clear();
            }
            cell = next;
            observedTo = row.date("observed_to");
            days.add(new Day(row.date("exit_on"), row.integer("events"), row.integer("censored")));
        }
        if (cell != null) {
            finish(cell, days, observedTo, rows);
        }
    }

    private static void finish(Cell cell, List<Day> days, LocalDate observedTo, Consumer<List<Object>> rows) {
        long atRisk = days.stream().mapToLong(d -> d.events() + d.censored()).sum();
        double survival = 1;
        int next = 0;
        for (long k : YEARS) {
            LocalDate census = LocalDate.of((int) (cell.cohort() + k), Month.SEPTEMBER, CENSUS_DAY);
            if (census.isAfter(observedTo)) {
                return;
            }
            while (next < days.size() && (days.get(next).on().isBefore(census))) {
                Day day = days.get(next++);
                survival *= (double) (atRisk - day.events()) / atRisk;
                atRisk -= day.events() + day.censored();
            }
            boolean onTheDay = next < days.size() && days.get(next).on().equals(census);
            double today =
                    onTheDay ? survival * (double) (atRisk - days.get(next).events()) / atRisk : survival;
            if (atRisk > 0 || survival == 0) {
                rows.accept(cell.row(k, today));
            }
        }
    }

    private record Day(LocalDate on, long events, long censored) {}

    private record Cell(
            long cohort, String scope, String level, String territory, String breakdown, String groupValue) {
        static Cell of(Prepared row) {
            return new Cell(
                    row.integer("cohort"),
                    row.text("scope"),
                    row.text("level"),
                    row.text("territory_code"),
                    row.text("breakdown"),
                    row.text("group_value"));
        }

        List<Object> row(long k, double survival) {
            return List.of(cohort, k, scope, level, territory, breakdown, groupValue, survival);
        }
    }
}
