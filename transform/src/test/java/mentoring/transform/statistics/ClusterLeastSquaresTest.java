package mentoring.transform.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 * R: library(sandwich)
 *    i &lt;- 0:59; g &lt;- i %/% 4; x1 &lt;- (i*7) %% 11; x2 &lt;- as.numeric(i %% 4 &gt;= 2)
 *    y &lt;- 2 + 0.5*x1 - 1.25*x2 + ((i*37) %% 17 - 8)/4 + ((g*5) %% 7 - 3); w &lt;- 1 + i %% 3
 *    m &lt;- lm(y ~ x1 + x2); V &lt;- vcovCL(m, g, type = "HC1"); s &lt;- sqrt(diag(V)); G &lt;- 15
 *    coef(m); s; 2*pt(-abs(coef(m)/s), G - 1); coef(m)[3] + c(-1, 1)*qt(.975, G - 1)*s[3]
 *    b &lt;- coef(m)[2:3]; F &lt;- sum(b*solve(V[2:3, 2:3], b))/2; pf(F, 2, G - 1, lower.tail = FALSE)
 *    l &lt;- c(1, 5, 1); c(sum(l*coef(m)), sqrt(l %*% V %*% l)); summary(m)$coefficients[, 2]
 *    m &lt;- lm(y ~ x1 + x2, weights = w); the same
 * </pre>
 */
class ClusterLeastSquaresTest {
    private static final Offset<Double> EXACT = within(1e-12);
    private static final int ROWS = 60;
    private static final int[] CLUSTER =
            IntStream.range(0, ROWS).map(i -> i / 4).toArray();
    private static final double[] WEIGHTS =
            IntStream.range(0, ROWS).mapToDouble(i -> 1 + i % 3).toArray();
    private static final double[] OUTCOME = IntStream.range(0, ROWS)
            .mapToDouble(i -> 2 + 0.5 * x1(i) - 1.25 * x2(i) + ((i * 37) % 17 - 8) / 4.0 + ((i / 4 * 5) % 7 - 3))
            .toArray();

    private static double x1(int i) {
        return (i * 7) % 11;
    }

    private static double x2(int i) {
        return i % 4 >= 2 ? 1 : 0;
    }

    private static double[][] design() {
        return IntStream.range(0, ROWS)
                .mapToObj(i -> new double[] {1, x1(i), x2(i)})
                .toArray(double[][]::new);
    }

    @Test
    void coefficientsAndRobustErrors() {
        ClusterLeastSquares fit = ClusterLeastSquares.fit(design(), OUTCOME, CLUSTER);
        assertThat(fit.clusters()).isEqualTo(15);
        check(fit.estimate(0), 2.355481624049123, 0.9421396588228512);
        check(fit.estimate(1), 0.377330217211988, 0.0678838554791765);
        check(fit.estimate(2), -1.255176427458528, 0.4087802596488353);
        assertThat(fit.estimate(1).pValue()).isCloseTo(7.04801272079479e-05, within(1e-14));
        assertThat(fit.estimate(2).interval().orElseThrow().low()).isCloseTo(-2.131922886636934, EXACT);
        assertThat(fit.estimate(2).interval().orElseThrow().high()).isCloseTo(-0.378429968280123, EXACT);
        check(fit.combination(new double[] {1, 5, 1}), 2.986956282650535, 0.497281613374618);
    }

    @Test
    void waldTestOfTwoCoefficients() {
        WaldTest test = ClusterLeastSquares.fit(design(), OUTCOME, CLUSTER).wald(1, 2);
        assertThat(test.f()).isCloseTo(31.0526134122808, within(1e-10));
        assertThat(test.numerator()).isEqualTo(2);
        assertThat(test.pValue()).isCloseTo(7.12844588531479e-06, within(1e-15));
    }

    @Test
    void weighted() {
        ClusterLeastSquares fit = ClusterLeastSquares.fit(design(), OUTCOME, WEIGHTS, CLUSTER);
        check(fit.estimate(0), 2.624407699014027, 0.9244255894155279);
        check(fit.estimate(1), 0.341352765119854, 0.0653143482329637);
        check(fit.estimate(2), -1.239586198218602, 0.4624911312726279);
        check(fit.classical(2), -1.239586198218602, 0.649978386778027);
    }

    @Test
    void classicalErrors() {
        ClusterLeastSquares fit = ClusterLeastSquares.fit(design(), OUTCOME, CLUSTER);
        check(fit.classical(0), 2.355481624049123, 0.684875027996995);
        check(fit.classical(1), 0.377330217211988, 0.104145519546966);
    }

    private static void check(Estimate estimate, double value, double error) {
        assertThat(estimate.value()).isCloseTo(value, EXACT);
        assertThat(estimate.stdError()).isCloseTo(error, EXACT);
    }

    // A third column that is the sum of the first two changes nothing but stays without a coefficient.
    @Test
    void dependentColumnsAreLeftOut() {
        double[][] wide = Arrays.stream(design())
                .map(row -> new double[] {row[0], row[1], row[0] + row[1], row[2]})
                .toArray(double[][]::new);
        ClusterLeastSquares fit = ClusterLeastSquares.fit(wide, OUTCOME, CLUSTER);
        assertThat(fit.estimated(2)).isFalse();
        assertThat(fit.coefficient(2)).isNaN();
        assertThat(fit.estimate(2).interval()).isEmpty();
        check(fit.estimate(3), -1.255176427458528, 0.4087802596488353);
        assertThat(fit.wald(1, 2, 3).numerator()).isEqualTo(2);
        assertThat(fit.wald(2).f()).isNaN();
    }

    @Test
    void clusterNumbersAreOnlyNames() {
        int[] renamed = Arrays.stream(CLUSTER).map(g -> 1000 - 7 * g).toArray();
        assertThat(ClusterLeastSquares.fit(design(), OUTCOME, renamed).estimate(2))
                .isEqualTo(ClusterLeastSquares.fit(design(), OUTCOME, CLUSTER).estimate(2));
    }

    @Test
    void oneClusterGivesNoError() {
        ClusterLeastSquares fit = ClusterLeastSquares.fit(design(), OUTCOME, new int[ROWS]);
        assertThat(fit.coefficient(1)).isCloseTo(0.377330217211988, EXACT);
        assertThat(fit.estimate(1).interval()).isEmpty();
        assertThat(fit.wald(1, 2).pValue()).isNaN();
    }

    @Test
    void incompleteRowsAreErrors() {
        double[] gap = OUTCOME.clone();
        gap[3] = Double.NaN;
        assertThatThrownBy(() -> ClusterLeastSquares.fit(design(), gap, CLUSTER))
                .hasMessageContaining("row 3");
        assertThatThrownBy(() -> ClusterLeastSquares.fit(design(), OUTCOME, new int[3]))
                .hasMessageContaining("3 clusters");
    }

    /**
     * Card and Krueger (1994): 75 restaurants in Pennsylvania, 309 in New Jersey, before and after. A regression on group,
     * time and their product depends on the four means and the pooled variance alone, so data with these reproduce the
     * printed regression: 23.380 (1.098), −2.283 (1.553), −2.949 (1.224), 2.750 (1.731), t = 1.588, p = 0.1126.
     */
    @Test
    void cardAndKrueger() {
        double deviation = 1.098 * StrictMath.sqrt(75);
        double[] means = {23.380, 23.380 - 2.283333, 23.380 - 2.949, 23.380 - 2.949 + 0.466667};
        int[] sizes = {75, 75, 309, 309};
        double[][] design = new double[768][];
        double[] outcome = new double[768];
        int row = 0;
        for (int cell = 0; cell < 4; cell++) {
            int time = cell % 2;
            int treated = cell / 2;
            for (int i = 0; i < sizes[cell]; i++, row++) {
                design[row] = new double[] {1, time, treated, time * treated};
                // as many above as below, one in the middle: n − 1 times the variance in each cell
                outcome[row] = means[cell] + (i == 0 ? 0 : i % 2 == 0 ? deviation : -deviation);
            }
        }
        ClusterLeastSquares fit =
                ClusterLeastSquares.fit(design, outcome, IntStream.range(0, 768).toArray());
        double[][] printed = {{23.380, 1.098}, {-2.283, 1.553}, {-2.949, 1.224}, {2.750, 1.731}};
        for (int i = 0; i < 4; i++) {
            assertThat(fit.classical(i).value()).isCloseTo(printed[i][0], within(5e-4));
            assertThat(fit.classical(i).stdError()).isCloseTo(printed[i][1], within(5e-4));
        }
        assertThat(fit.classical(3).t()).isCloseTo(1.588, within(1e-3));
        assertThat(fit.classical(3).pValue()).isCloseTo(0.1126, within(1e-4));
    }
}
