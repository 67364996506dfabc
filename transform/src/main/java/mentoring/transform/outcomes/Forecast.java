package mentoring.transform.outcomes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import mentoring.transform.statistics.LogitTrend;
import mentoring.transform.statistics.LogitTrend.Point;

/**
 * Table forecast: the straight line through the logits of an indicator's yearly shares, carried on for three years. It
 * says what happens if everything goes on as it did, nothing else; without three years it says nothing.
 */
public final class Forecast implements Computation {
    static final int YEARS_AHEAD = 3;

    /** How far the year of reaching the target is looked for. */
    static final int SEARCHED_YEARS = 10;

    private static final int MIN_YEARS = 3;
    private static final String METHOD = "logit_linear_trend";

    @Override
    public String table() {
        return "forecast";
    }

    @Override
    public void compute(Iterator<Prepared> prepared, Consumer<List<Object>> rows) {
        List<Prepared> series = new ArrayList<>();
        while (prepared.hasNext()) {
            Prepared row = prepared.next();
            if (!series.isEmpty() && !sameSeries(series.get(0), row)) {
                write(series, rows);
                series.clear();
            }
            series.add(row);
        }
        write(series, rows);
    }

    private static boolean sameSeries(Prepared a, Prepared b) {
        return List.of("indicator", "level", "territory_code").stream()
                .allMatch(c -> a.text(c).equals(b.text(c)));
    }

    private static void write(List<Prepared> series, Consumer<List<Object>> rows) {
        if (series.size() < MIN_YEARS) {
            return;
        }
        LogitTrend trend = LogitTrend.fit(series.stream()
                .map(r -> new Point(
                        r.integer("calendar_year").intValue(), r.integer("numerator"), r.integer("denominator")))
                .toList());
        Prepared last = series.get(series.size() - 1);
        int lastYear = last.integer("calendar_year").intValue();
        Long reached = reached(trend, last, lastYear).orElse(null);
        // a line through hidden values would tell them
        String status = series.stream().allMatch(r -> "show".equals(r.text("public_status"))) ? "show" : "primary";
        for (int year = lastYear + 1; year <= lastYear + YEARS_AHEAD; year++) {
            LogitTrend.Forecast forecast = trend.at(year);
            rows.accept(Arrays.asList(
                    last.text("indicator"),
                    last.text("level"),
                    last.text("territory_code"),
                    (long) year,
                    forecast.value(),
                    forecast.low(),
                    forecast.high(),
                    METHOD,
                    reached,
                    status));
        }
    }

    /** The first year, from the last campaign on, in which the line has the target. */
    private static Optional<Long> reached(LogitTrend trend, Prepared last, int lastYear) {
        Double target = last.number("target");
        String direction = last.text("direction");
        if (target == null || "none".equals(direction)) {
            return Optional.empty();
        }
        boolean up = !"down".equals(direction);
        double current = (double) last.integer("numerator") / last.integer("denominator");
        if (up ? current >= target : current <= target) {
            return Optional.of((long) lastYear);
        }
        for (int year = lastYear + 1; year <= lastYear + SEARCHED_YEARS; year++) {
            double value = trend.at(year).value();
            if (up ? value >= target : value <= target) {
                return Optional.of((long) year);
            }
        }
        return Optional.empty();
    }
}
