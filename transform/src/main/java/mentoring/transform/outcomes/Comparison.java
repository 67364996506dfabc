package mentoring.transform.outcomes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import mentoring.transform.statistics.Funnel;
import mentoring.transform.statistics.Interval;
import mentoring.transform.statistics.Shrinkage;

/**
 * Table comparison: each unit against the value of the territory above it, by funnel limits instead of ranks, with a
 * smoothed value and three pooled years.
 */
public final class Comparison implements Computation {
    /** Scatter and smoothing of fewer units would be chance. */
    static final int ENOUGH_UNITS = 10;

    @Override
    public String table() {
        return "comparison";
    }

    @Override
    public void compute(Iterator<Prepared> prepared, Consumer<List<Object>> rows) {
        List<Prepared> group = new ArrayList<>();
        while (prepared.hasNext()) {
            Prepared row = prepared.next();
            if (!group.isEmpty() && !sameGroup(group.get(0), row)) {
                write(group, rows);
                group.clear();
            }
            group.add(row);
        }
        write(group, rows);
    }

    private static boolean sameGroup(Prepared a, Prepared b) {
        return List.of("campaign_id", "indicator", "level", "reference").stream()
                .allMatch(c -> a.text(c).equals(b.text(c)));
    }

    /** Units of one indicator, campaign, level and reference territory. */
    private static void write(List<Prepared> units, Consumer<List<Object>> rows) {
        if (units.isEmpty()) {
            return;
        }
        long[] n = units.stream().mapToLong(u -> u.integer("numerator")).toArray();
        long[] total = units.stream().mapToLong(u -> u.integer("denominator")).toArray();
        double centre = share(units.get(0), "reference_");
        boolean enough = units.size() >= ENOUGH_UNITS;
        Double dispersion = enough ? Funnel.dispersion(n, total, centre) : null;
        Funnel funnel = new Funnel(centre, enough ? dispersion : 1);
        Optional<Shrinkage> shrinkage = enough ? Shrinkage.fit(n, total) : Optional.empty();
        for (Prepared unit : units) {
            rows.accept(row(unit, funnel, dispersion, shrinkage));
        }
    }

    private static double share(Prepared row, String prefix) {
        return (double) row.integer(prefix + "numerator") / row.integer(prefix + "denominator");
    }

    private static List<Object> row(Prepared unit, Funnel funnel, Double dispersion, Optional<Shrinkage> shrinkage) {
        long n = unit.integer("numerator");
        long total = unit.integer("denominator");
        Interval alert = funnel.limits(total, 0.95);
        Interval alarm = funnel.limits(total, 0.998);
        return Arrays.asList(
                unit.text("campaign_id"),
                unit.text("indicator"),
                unit.text("level"),
                unit.text("territory_code"),
                unit.text("reference"),
                n,
                total,
                share(unit, ""),
                funnel.centre(),
                alert.low(),
                alert.high(),
                alarm.low(),
                alarm.high(),
                dispersion,
                shrinkage.map(s -> s.value(n, total)).orElse(null),
                unit.integer("pooled_numerator"),
                unit.integer("pooled_denominator"),
                share(unit, "pooled_"),
                flag(unit, funnel.centre(), alert, alarm),
                unit.text("public_status"));
    }

    private static String flag(Prepared unit, double centre, Interval alert, Interval alarm) {
        if (unit.integer("denominator") < unit.integer("low_base")) {
            return "low_base";
        }
        double share = share(unit, "");
        String side = share < centre ? "low" : "high";
        return alert.contains(share) ? "inside" : (alarm.contains(share) ? "alert_" : "alarm_") + side;
    }
}
