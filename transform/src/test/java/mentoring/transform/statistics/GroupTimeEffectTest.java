package mentoring.transform.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import mentoring.transform.statistics.GroupTimeEffect.Effect;
import mentoring.transform.statistics.GroupTimeEffect.Unit;
import org.junit.jupiter.api.Test;

/** Expected values: R by the formulas of the class, with loops over cohorts and strata (the lines stand below). */
class GroupTimeEffectTest {
    private static final int NEVER = GroupTimeEffect.NEVER;
    private static final double EXACT = 1e-11;

    /** Nine units in four clusters; the strata are A and B. */
    private static final List<Unit> UNITS = List.of(
            unit(1, 2, 1.0, 1.2, 1.9, 2.1),
            unit(1, 2, 0.5, 0.4, 1.3, 1.0),
            unit(2, 3, 0.8, 0.9, 1.0, 1.8),
            unit(2, NEVER, 1.1, 1.0, 1.3, 1.5),
            unit(3, NEVER, 0.2, 0.5, 0.4, 0.9),
            unit(3, 2, 2.0, 2.2, 2.5, 2.9),
            unit(4, NEVER, 1.5, 1.6, 1.5, 1.9),
            unit(4, NEVER, 1.7, 1.4, 1.9, 1.8),
            unit(1, 3, 0.9, 1.0, 1.2, 1.9));

    private static final String STRATA = "AAAAABBBB";

    private static Unit unit(int cluster, int cohort, double... values) {
        return new Unit(
                cluster,
                cohort,
                IntStream.range(0, values.length)
                        .boxed()
                        .collect(java.util.stream.Collectors.toMap(i -> i, i -> values[i])));
    }

    private static GroupTimeEffect fit() {
        return GroupTimeEffect.fit(UNITS, (unit, cohort) -> STRATA.charAt(unit), -4, 4);
    }

    /**
     * <pre>
     * R: for (e in c(-3,-2,0,1)) for (g in 2:3) for (s in c("A","B")) { t <- g+e
     *      T <- which(p$g==g & p$s==s); C <- which(p$g>max(t,g) & p$s==s); D <- Y[,t]-Y[,g-1]; … }
     *    theta <- sum over cells of sum(D[T]-mean(D[C])) / N; psi by cluster as in the class
     *    se <- sqrt(G/(G-1)*sum(psi^2)); theta + c(-1,1)*qt(.975,G-1)*se
     * </pre>
     */
    @Test
    void eventTimesOfASmallPanel() {
        check(-3, 2, 4, -0.1, 0.081649658093, -0.359845652725, 0.159845652725);
        check(-2, 5, 6, -0.026666666667, 0.066308171914, -0.237688863384, 0.184355530051);
        check(0, 5, 6, 0.5, 0.132860271909, 0.077179318543, 0.922820681457);
        check(1, 3, 4, 0.316666666667, 0.039544734267, 0.190817673206, 0.442515660127);
        assertThat(fit().eventTimes()).containsExactly(-3, -2, 0, 1);
    }

    private static void check(int e, int treated, int compared, double value, double error, double low, double high) {
        Effect effect = fit().effect(e).orElseThrow();
        assertThat(effect.treated()).isEqualTo(treated);
        assertThat(effect.compared()).isEqualTo(compared);
        assertThat(effect.clusters()).isEqualTo(4);
        assertThat(effect.estimate().value()).isCloseTo(value, within(EXACT));
        assertThat(effect.estimate().stdError()).isCloseTo(error, within(EXACT));
        Interval interval = effect.estimate().interval().orElseThrow();
        assertThat(interval.low()).isCloseTo(low, within(EXACT));
        assertThat(interval.high()).isCloseTo(high, within(EXACT));
    }

    /** By hand: (5 · 0.5 + 3 · 0.31667) / 8 = 0.43125; error in R from the weighted sums of psi. */
    @Test
    void meanOfWhatCameAfter() {
        Effect after = fit().after().orElseThrow();
        assertThat(after.treated()).isEqualTo(5);
        assertThat(after.estimate().value()).isCloseTo(0.43125, within(EXACT));
        assertThat(after.estimate().stdError()).isCloseTo(0.074360701240, within(EXACT));
    }

    /** R: V <- 4/3*t(L) %*% L; W <- t(th) %*% solve(V) %*% th / 2; pf(W, 2, 3, lower.tail=FALSE). */
    @Test
    void jointTestOfTheLeads() {
        WaldTest leads = fit().leads().orElseThrow();
        assertThat(leads.f()).isCloseTo(1.643673577884, within(1e-9));
        assertThat(leads.pValue()).isCloseTo(0.329595080785, within(1e-9));
    }

    /** One cohort, one later year, one stratum: least squares of the change on an indicator with clustered errors. */
    @Test
    void theSimplestCaseIsLeastSquaresWithClusters() {
        Random random = new Random(1);
        int n = 60;
        double[][] design = new double[n][];
        double[] change = new double[n];
        int[] cluster = new int[n];
        List<Unit> units = new java.util.ArrayList<>();
        for (int i = 0; i < n; i++) {
            boolean treated = i % 3 == 0;
            cluster[i] = i / 5;
            double before = random.nextGaussian();
            change[i] = (treated ? 0.4 : 0.1) + random.nextGaussian() + cluster[i] * 0.1;
            design[i] = new double[] {1, treated ? 1 : 0};
            units.add(unit(cluster[i], treated ? 1 : NEVER, before, before + change[i]));
        }
        Estimate least = ClusterLeastSquares.fit(design, change, cluster).estimate(1);
        Estimate effect = GroupTimeEffect.fit(units, (u, g) -> "", -4, 4)
                .effect(0)
                .orElseThrow()
                .estimate();
        assertThat(effect.value()).isCloseTo(least.value(), within(1e-10));
        assertThat(effect.stdError())
                .as("without the factor (n − 1)/(n − k)")
                .isCloseTo(least.stdError() / Math.sqrt((n - 1d) / (n - 2d)), within(1e-10));
        assertThat(effect.degrees()).isEqualTo(11);
    }

    @Test
    void unitsWithoutAComparableOneAreLeftOut() {
        List<Unit> units = List.of(unit(1, 1, 0, 5), unit(2, 1, 0, 1), unit(3, NEVER, 0, 0.5), unit(4, NEVER, 0, 0.7));
        // the first is alone in its stratum; by hand 1 − 0.6
        Effect effect =
                GroupTimeEffect.fit(units, (u, g) -> u == 0, -4, 4).effect(0).orElseThrow();
        assertThat(effect.treated()).isEqualTo(1);
        assertThat(effect.estimate().value()).isCloseTo(0.4, within(EXACT));
        assertThat(GroupTimeEffect.fit(units.subList(0, 2), (u, g) -> "", -4, 4).after())
                .isEmpty();
    }

    /** A unit that is mentored later is a comparison only until then. */
    @Test
    void notYetTreatedUnitsServeUntilTheirTurn() {
        List<Unit> units = List.of(
                new Unit(1, 1, Map.of(0, 0d, 1, 1d, 2, 2d)),
                new Unit(2, 2, Map.of(0, 0d, 1, 0.2, 2, 50d)),
                new Unit(3, NEVER, Map.of(0, 0d, 1, 0.4, 2, 0.4)),
                new Unit(4, NEVER, Map.of(0, 0d, 1, 0.6, 2, 0.8)));
        GroupTimeEffect effects = GroupTimeEffect.fit(units, (u, g) -> "", -4, 4);
        // event time 0: cohort 1 against all three: 1 − 0.4; cohort 2 against the two: 49.8 − (0 + 0.2)/2; mean of the
        // two
        assertThat(effects.effect(0).orElseThrow().estimate().value()).isCloseTo((0.6 + 49.7) / 2, within(EXACT));
        // event time 1: cohort 1 in year 2 against the two never treated: 2 − 0.6
        assertThat(effects.effect(1).orElseThrow().estimate().value()).isCloseTo(1.4, within(EXACT));
    }
}
