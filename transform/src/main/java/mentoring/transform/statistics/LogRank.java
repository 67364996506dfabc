package mentoring.transform.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Test that k groups have the same hazard at every time.
 *
 * <p>At each day with d events among n at risk group j expects d·nⱼ/n; (O − E)ᵀV⁻(O − E) with the hypergeometric covariance
 * V = d(n − d)/(n − 1)·(nⱼ/n)(δⱼₗ − nₗ/n) is χ² with rank(V) degrees of freedom (k − 1 when all groups meet each other in
 * the risk sets). Stratified: O, E and V are summed over strata, so groups are only compared inside a stratum. Left
 * truncation is in the numbers at risk. Strong where hazards are proportional, weak where curves cross; the χ² needs some
 * five expected events per group. Source: Mantel (1966); Kalbfleisch and Prentice (2002), 1.5; R {@code survdiff}.
 *
 * @param observed events per group
 * @param expected events per group if all had one hazard; the sums are equal
 * @param chi2 the statistic, ≥ 0
 * @param degrees rank of V, ≥ 1
 */
public record LogRank(double[] observed, double[] expected, double chi2, int degrees) {

    /** P(χ²(degrees) ≥ chi2). */
    public double pValue() {
        return ChiSquaredDistribution.of(degrees).survivalProbability(chi2);
    }

    /** Without strata. Empty when the groups never meet at risk on a day with an event. */
    public static Optional<LogRank> of(List<RiskTable> groups) {
        return stratified(List.of(groups));
    }

    /**
     * @param strata for each stratum the groups in the same order; a group without anybody has an empty table
     * @return empty when in no stratum two groups meet at risk on a day with an event
     */
    public static Optional<LogRank> stratified(List<List<RiskTable>> strata) {
        int k = strata.stream().mapToInt(List::size).max().orElse(0);
        if (strata.stream().anyMatch(s -> s.size() != k)) {
            throw new IllegalArgumentException("every stratum must list the same groups");
        }
        Sums sums = new Sums(new double[k], new double[k], new double[k][k]);
        strata.forEach(sums::add);
        return sums.test();
    }

    private record Sums(double[] observed, double[] expected, double[][] covariance) {

        void add(List<RiskTable> groups) {
            long[] days = groups.stream()
                    .flatMapToLong(LogRank::eventDays)
                    .sorted()
                    .distinct()
                    .toArray();
            int[] place = new int[groups.size()];
            for (long day : days) {
                add(groups, day, place);
            }
        }

        /** One day; place holds for each group the first index not before the day. */
        private void add(List<RiskTable> groups, long day, int[] place) {
            int k = place.length;
            double[] atRisk = new double[k];
            double n = 0;
            double d = 0;
            for (int j = 0; j < k; j++) {
                RiskTable group = groups.get(j);
                while (place[j] < group.size() && group.day(place[j]) < day) {
                    place[j]++;
                }
                if (place[j] < group.size()) {
                    atRisk[j] = group.atRisk(place[j]);
                    double events = group.day(place[j]) == day ? group.events(place[j]) : 0;
                    observed[j] += events;
                    n += atRisk[j];
                    d += events;
                }
            }
            double spread = n > 1 ? d * (n - d) / (n - 1) : 0;
            for (int j = 0; j < k; j++) {
                expected[j] += d * atRisk[j] / n;
                for (int l = 0; l < k; l++) {
                    covariance[j][l] += spread * atRisk[j] / n * ((j == l ? 1 : 0) - atRisk[l] / n);
                }
            }
        }

        Optional<LogRank> test() {
            Cholesky inverse = Cholesky.of(covariance);
            if (inverse.rank() == 0) {
                return Optional.empty();
            }
            double[] difference = new double[observed.length];
            Arrays.setAll(difference, j -> observed[j] - expected[j]);
            return Optional.of(
                    new LogRank(observed, expected, StrictMath.max(0, inverse.quadratic(difference)), inverse.rank()));
        }
    }

    private static LongStream eventDays(RiskTable table) {
        return IntStream.range(0, table.size()).filter(i -> table.events(i) > 0).mapToLong(table::day);
    }
}
