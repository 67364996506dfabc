package mentoring.transform.outcomes;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mentoring.transform.statistics.MeanInterval;

/** Mean and Student interval of values that models prepare as integers in units of 10⁻¹². */
final class MeanCells {
    private static final int UNIT = 12;

    private MeanCells() {}

    /**
     * Mean, lower and upper limit in the unit of the scale; null what does not exist: everything without values, the
     * limits with one value.
     *
     * @param sum Σx, {@code squares} Σx², both exact and of {@code n} values
     * @param scale what a value of 10¹² stands for, such as 10 points
     */
    static List<Object> of(long n, BigDecimal sum, BigDecimal squares, int scale) {
        if (n == 0) {
            return Arrays.asList(null, null, null);
        }
        BigDecimal factor = BigDecimal.valueOf(scale);
        Optional<MeanInterval> mean = MeanInterval.ofSums(
                n,
                sum.movePointLeft(UNIT).multiply(factor),
                squares.movePointLeft(2 * UNIT).multiply(factor).multiply(factor));
        return Arrays.asList(
                mean.map(MeanInterval::mean).orElse(null),
                mean.flatMap(MeanInterval::interval).map(i -> i.low()).orElse(null),
                mean.flatMap(MeanInterval::interval).map(i -> i.high()).orElse(null));
    }
}
