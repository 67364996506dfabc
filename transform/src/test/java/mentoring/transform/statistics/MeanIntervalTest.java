package mentoring.transform.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class MeanIntervalTest {
    private static final Offset<Double> EXACT = within(1e-11);

    // R: t <- t.test(c(40, 50, 60, 70, 85.5)); c(t$estimate, t$stderr, t$conf.int)
    @Test
    void meanWithStudentInterval() {
        MeanInterval mean = MeanInterval.of(40, 50, 60, 70, 85.5).orElseThrow();
        assertThat(mean.mean()).isCloseTo(61.1, EXACT);
        assertThat(mean.stdError()).isCloseTo(7.8873316146844, EXACT);
        assertThat(mean.interval().orElseThrow().low()).isCloseTo(39.2012567453377, EXACT);
        assertThat(mean.interval().orElseThrow().high()).isCloseTo(82.9987432546623, EXACT);
    }

    @Test
    void sumsOfAQueryGiveTheSame() {
        // 40 + 50 + 60 + 70 + 85.5; 1600 + 2500 + 3600 + 4900 + 7310.25
        MeanInterval mean = MeanInterval.ofSums(5, new BigDecimal("305.5"), new BigDecimal("19910.25"))
                .orElseThrow();
        MeanInterval single = MeanInterval.of(40, 50, 60, 70, 85.5).orElseThrow();
        assertThat(mean.mean()).isEqualTo(single.mean());
        assertThat(mean.stdDev()).isCloseTo(single.stdDev(), within(1e-13));
    }

    @Test
    void sumsLoseNothingToCancellation() {
        // 1000000000 and 1000000001: s = √0.5
        BigDecimal a = new BigDecimal("1000000000");
        BigDecimal b = new BigDecimal("1000000001");
        MeanInterval mean = MeanInterval.ofSums(2, a.add(b), a.multiply(a).add(b.multiply(b)))
                .orElseThrow();
        assertThat(mean.stdDev()).isEqualTo(StrictMath.sqrt(0.5));
        assertThat(MeanInterval.of(1e9, 1e9 + 1).orElseThrow().stdDev()).isEqualTo(StrictMath.sqrt(0.5));
    }

    // 40, 50, 60, 70, 80: Σ(x − 60)² = 1000, sample √250
    @Test
    void sampleDeviation() {
        assertThat(MeanInterval.of(40, 50, 60, 70, 80).orElseThrow().stdDev())
                .isCloseTo(15.811388300841896, within(1e-14));
    }

    @Test
    void oneValueHasNoInterval() {
        assertThat(MeanInterval.of()).isEmpty();
        assertThat(MeanInterval.ofSums(0, BigDecimal.ZERO, BigDecimal.ZERO)).isEmpty();
        MeanInterval one = MeanInterval.of(7).orElseThrow();
        assertThat(one.mean()).isEqualTo(7);
        assertThat(one.interval()).isEmpty();
    }

    @Test
    void impossibleSumsAndMissingValuesAreErrors() {
        assertThatThrownBy(() -> MeanInterval.ofSums(2, BigDecimal.TEN, BigDecimal.ONE))
                .hasMessageContaining("no 2 numbers");
        assertThatThrownBy(() -> MeanInterval.of(1, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    // R: t.test(c(14, 15, 11, 18, 20) - c(10, 12, 11, 13, 19))
    @Test
    void pairedDifferenceCountsWhoIsLost() {
        double missing = Double.NaN;
        PairedDifference difference = PairedDifference.of(
                new double[] {10, missing, 12, 11, 13, 19, 5, missing},
                new double[] {14, 17, 15, 11, 18, 20, missing, missing});
        assertThat(difference.paired()).isEqualTo(5);
        assertThat(difference.lost()).isEqualTo(2);
        MeanInterval change = difference.change().orElseThrow();
        assertThat(change.mean()).isCloseTo(2.6, EXACT);
        assertThat(change.interval().orElseThrow().low()).isCloseTo(0.0252307320709228, EXACT);
        assertThat(change.interval().orElseThrow().high()).isCloseTo(5.1747692679290767, EXACT);
        assertThat(change.estimate().orElseThrow().pValue()).isCloseTo(0.0486302338573062, EXACT);
    }
}
