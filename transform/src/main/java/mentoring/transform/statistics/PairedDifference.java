package mentoring.transform.statistics;

import java.util.Arrays;
import java.util.Optional;

/**
 * Change of the same units: mean of (after − before) over complete pairs, with Student's interval (n − 1 degrees).
 *
 * <p>Units measured once only are counted, not guessed. The interval speaks of the pairs; what the lost ones would have
 * shown is unknown. When the group was chosen for low first values, part of the change is regression to the mean.
 *
 * @param paired units with both measurements
 * @param lost units with only one
 * @param change of the pairs; empty when there are none
 */
public record PairedDifference(long paired, long lost, Optional<MeanInterval> change) {

    /**
     * @param before first measurements, NaN where missing
     * @param after second measurements of the same units in the same order, NaN where missing
     */
    public static PairedDifference of(double[] before, double[] after) {
        if (before.length != after.length) {
            throw new IllegalArgumentException(before.length + " first and " + after.length + " second measurements");
        }
        double[] differences = new double[before.length];
        int paired = 0;
        int lost = 0;
        for (int i = 0; i < before.length; i++) {
            if (!Double.isNaN(before[i]) && !Double.isNaN(after[i])) {
                differences[paired++] = after[i] - before[i];
            } else if (!Double.isNaN(before[i]) || !Double.isNaN(after[i])) {
                lost++;
            }
        }
        return new PairedDifference(paired, lost, MeanInterval.of(Arrays.copyOf(differences, paired)));
    }
}
