package mentoring.transform.statistics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Difference-in-differences with staggered entry: group-time effects ATT(g, t) against units not yet treated, within
 * strata, gathered by event time e = t − g.
 *
 * <p>For the units first treated in year g, a stratum s and a year t: ATT = mean(Y_t − Y_{g−1} | treated in g, s) −
 * mean(Y_t − Y_{g−1} | not treated by max(t, g), s). Event time −1 is the reference, so all its effects are 0. The effect of
 * an event time is the mean over g and s weighted by treated units: θ(e) = Σ n_gs·ATT_gs / Σ n_gs. Treated units of a
 * stratum without two comparison units at that time are left out, as are units without value in year t or g − 1.
 *
 * <p>Error: influence values, summed within clusters. A treated unit has (D − m − θ)/N with D its own change, m the mean
 * change of its comparison units and N = Σ n_gs; a comparison unit −(n_gs/N)(D − m)/(number of comparison units). The
 * variance is G/(G − 1) · Σ ψ² over the G clusters, intervals by t with G − 1 degrees. With one g, one t and one
 * stratum this is least squares of D on an indicator with clustered errors without the factor (n − 1)/(n − k). A unit stays in
 * one cluster. Source: Callaway and Sant'Anna, Journal of Econometrics 225 (2021), 200–230, with never- and
 * not-yet-treated units as comparison and exact strata instead of a propensity score.
 */
public final class GroupTimeEffect {
    /** Cohort of a unit that is never treated within the data. */
    public static final int NEVER = Integer.MAX_VALUE;

    /**
     * One unit.
     *
     * @param cluster number of its cluster
     * @param cohort first year of treatment, or {@link #NEVER}
     * @param values outcome by year
     */
    public record Unit(int cluster, int cohort, Map<Integer, Double> values) {}

    /** Which units are comparable in respect of those treated from a year on. */
    @FunctionalInterface
    public interface Strata {
        /** The stratum of a unit (any object with equals) when the treatment began in the year. */
        Object of(int unit, int cohort);
    }

    /**
     * Effect at one event time.
     *
     * @param treated units treated, N
     * @param compared different comparison units
     * @param clusters G, clusters of both
     * @param estimate effect in the unit of the outcome, error, G − 1
     */
    public record Effect(int treated, int compared, int clusters, Estimate estimate) {}

    /** What the units say about one event time; influence by cluster. */
    private record Influence(
            Set<Integer> treated, Set<Integer> compared, double value, Map<Integer, Double> byCluster) {}

    private final NavigableMap<Integer, Influence> byEventTime = new TreeMap<>();

    private GroupTimeEffect() {}

    /**
     * Fits all event times from {@code first} to {@code last} for which there is a treated and comparable unit.
     *
     * @param units each with its number in the list
     */
    public static GroupTimeEffect fit(List<Unit> units, Strata strata, int first, int last) {
        GroupTimeEffect effects = new GroupTimeEffect();
        for (int eventTime = first; eventTime <= last; eventTime++) {
            if (eventTime != -1) {
                List<Cell> cells = cells(units, strata, eventTime);
                if (!cells.isEmpty()) {
                    effects.byEventTime.put(eventTime, influence(units, cells));
                }
            }
        }
        return effects;
    }

    /** Changes of one cohort and one stratum at one event time. */
    private static final class Cell {
        private final List<Integer> treated = new ArrayList<>();
        private final List<Integer> compared = new ArrayList<>();
        private final List<Double> treatedChange = new ArrayList<>();
        private final List<Double> comparedChange = new ArrayList<>();

        private double mean() {
            double sum = 0;
            for (double change : comparedChange) {
                sum += change;
            }
            return sum / comparedChange.size();
        }
    }

    private static List<Cell> cells(List<Unit> units, Strata strata, int eventTime) {
        Set<Integer> cohorts = new TreeSet<>();
        units.forEach(u -> cohorts.add(u.cohort()));
        cohorts.remove(NEVER);
        List<Cell> cells = new ArrayList<>();
        for (int cohort : cohorts) {
            Map<Object, Cell> byStratum = new LinkedHashMap<>();
            int year = cohort + eventTime;
            for (int i = 0; i < units.size(); i++) {
                Unit unit = units.get(i);
                Double before = unit.values().get(cohort - 1);
                Double now = unit.values().get(year);
                boolean treated = unit.cohort() == cohort;
                if (before != null && now != null && (treated || unit.cohort() > Math.max(year, cohort))) {
                    Cell cell = byStratum.computeIfAbsent(strata.of(i, cohort), s -> new Cell());
                    (treated ? cell.treated : cell.compared).add(i);
                    (treated ? cell.treatedChange : cell.comparedChange).add(now - before);
                }
            }
            byStratum.values().stream()
                    .filter(c -> !c.treated.isEmpty() && c.compared.size() >= 2)
                    .forEach(cells::add);
        }
        return cells;
    }

    private static Influence influence(List<Unit> units, List<Cell> cells) {
        int treated = cells.stream().mapToInt(c -> c.treated.size()).sum();
        double sum = 0;
        for (Cell cell : cells) {
            double mean = cell.mean();
            for (double change : cell.treatedChange) {
                sum += change - mean;
            }
        }
        double value = sum / treated;
        Map<Integer, Double> byCluster = new TreeMap<>();
        Set<Integer> treatedUnits = new HashSet<>();
        Set<Integer> compared = new HashSet<>();
        for (Cell cell : cells) {
            double mean = cell.mean();
            for (int i = 0; i < cell.treated.size(); i++) {
                double share = (cell.treatedChange.get(i) - mean - value) / treated;
                byCluster.merge(units.get(cell.treated.get(i)).cluster(), share, Double::sum);
            }
            double weight = (double) cell.treated.size() / treated / cell.compared.size();
            for (int i = 0; i < cell.compared.size(); i++) {
                double share = -weight * (cell.comparedChange.get(i) - mean);
                byCluster.merge(units.get(cell.compared.get(i)).cluster(), share, Double::sum);
            }
            treatedUnits.addAll(cell.treated);
            compared.addAll(cell.compared);
        }
        return new Influence(treatedUnits, compared, value, byCluster);
    }

    /** Event times with an effect, ascending; the reference −1 is not among them. */
    public List<Integer> eventTimes() {
        return List.copyOf(byEventTime.keySet());
    }

    /** The effect at an event time; empty when there was nothing to compare. */
    public Optional<Effect> effect(int eventTime) {
        return Optional.ofNullable(byEventTime.get(eventTime)).map(GroupTimeEffect::effect);
    }

    /** Mean of the effects from event time 0 on, weighted by treated units; empty without any. */
    public Optional<Effect> after() {
        List<Influence> later = List.copyOf(byEventTime.tailMap(0, true).values());
        if (later.isEmpty()) {
            return Optional.empty();
        }
        double all = later.stream().mapToInt(i -> i.treated().size()).sum();
        double value = 0;
        Set<Integer> treated = new HashSet<>();
        Map<Integer, Double> byCluster = new TreeMap<>();
        Set<Integer> compared = new HashSet<>();
        for (Influence influence : later) {
            double weight = influence.treated().size() / all;
            value += weight * influence.value();
            influence.byCluster().forEach((cluster, psi) -> byCluster.merge(cluster, weight * psi, Double::sum));
            compared.addAll(influence.compared());
            treated.addAll(influence.treated());
        }
        return Optional.of(effect(new Influence(treated, compared, value, byCluster)));
    }

    private static Effect effect(Influence influence) {
        int clusters = influence.byCluster().size();
        double variance = covariance(influence, influence, clusters);
        double error = clusters < 2 ? Double.NaN : StrictMath.sqrt(variance);
        return new Effect(
                influence.treated().size(),
                influence.compared().size(),
                clusters,
                new Estimate(influence.value(), error, clusters - 1d));
    }

    /**
     * Joint test that all effects before the reference (event times up to −2) are zero, F(q, G − 1). Empty without any.
     * It has little power: not rejecting does not prove parallel trends.
     */
    public Optional<WaldTest> leads() {
        List<Influence> leads = List.copyOf(byEventTime.headMap(-1, false).values());
        Set<Integer> clusters = new HashSet<>();
        leads.forEach(i -> clusters.addAll(i.byCluster().keySet()));
        if (leads.isEmpty() || clusters.size() < 2) {
            return Optional.empty();
        }
        double[] values = leads.stream().mapToDouble(Influence::value).toArray();
        double[][] covariance = new double[leads.size()][leads.size()];
        for (int a = 0; a < leads.size(); a++) {
            for (int b = 0; b < leads.size(); b++) {
                covariance[a][b] = covariance(leads.get(a), leads.get(b), clusters.size());
            }
        }
        Cholesky inverse = Cholesky.of(covariance);
        int q = inverse.rank();
        return q == 0
                ? Optional.empty()
                : Optional.of(new WaldTest(inverse.quadratic(values) / q, q, clusters.size() - 1d));
    }

    private static double covariance(Influence a, Influence b, int clusters) {
        double sum = 0;
        for (Map.Entry<Integer, Double> psi : a.byCluster().entrySet()) {
            sum += psi.getValue() * b.byCluster().getOrDefault(psi.getKey(), 0d);
        }
        return clusters < 2 ? Double.NaN : sum * clusters / (clusters - 1d);
    }
}
