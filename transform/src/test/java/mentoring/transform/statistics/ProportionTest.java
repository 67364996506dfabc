package mentoring.transform.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples are Newcombe's (Statistics in Medicine 1998, 857–872 and 873–890). */
class ProportionTest {
    private static final Offset<Double> EXACT = within(1e-12);

    // R: prop.test(n, total, correct = FALSE)$conf.int
    @ParameterizedTest
    @CsvSource({
        "81, 263, 0.255288519878274, 0.366209576982800",
        "15, 148, 0.0623863995307363, 0.1604872417233080",
        "0, 20, 0, 0.161125158052819",
        "1, 29, 0.00611321429276266, 0.17175521879320282",
        "23, 60, 0.270882723740820, 0.509824041759001",
        "0, 83, 0, 0.0442353096419738",
        "83, 83, 0.955764690358026, 1"
    })
    void wilson(long n, long total, double low, double high) {
        Interval interval = new Proportion(n, total).wilson().orElseThrow();
        assertThat(interval.low()).isCloseTo(low, EXACT);
        assertThat(interval.high()).isCloseTo(high, EXACT);
    }

    // R: binom.test(n, total)$conf.int
    @ParameterizedTest
    @CsvSource({
        "81, 263, 0.252736745585271, 0.367621922601351",
        "15, 148, 0.0578440100834486, 0.1616504903494790",
        "0, 20, 0, 0.168433470983085",
        "1, 29, 0.000872646883579923, 0.177644295488722848",
        "29, 29, 0.880555130930497, 1"
    })
    void clopperPearson(long n, long total, double low, double high) {
        Interval interval = new Proportion(n, total).clopperPearson(0.95).orElseThrow();
        assertThat(interval.low()).isCloseTo(low, EXACT);
        assertThat(interval.high()).isCloseTo(high, EXACT);
    }

    // R: w <- function(k, n) prop.test(k, n, correct = FALSE)$conf.int; a <- w(k1, n1); b <- w(k2, n2); d <- p1 - p2
    //    c(d - sqrt((p1 - a[1])^2 + (b[2] - p2)^2), d + sqrt((a[2] - p1)^2 + (p2 - b[1])^2))
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, 0.0524314724023649, 0.3338726540369059",
        "9, 10, 3, 10, 0.170522723934503, 0.809017973535488",
        "5, 56, 0, 29, -0.0381371479035369, 0.1925600138551116",
        "10, 10, 0, 20, 0.679086037141915, 1"
    })
    void newcombeDifference(long n1, long total1, long n2, long total2, double low, double high) {
        Interval interval =
                new Proportion(n1, total1).minus(new Proportion(n2, total2)).orElseThrow();
        assertThat(interval.low()).isCloseTo(low, EXACT);
        assertThat(interval.high()).isCloseTo(high, EXACT);
    }

    @Test
    void nothingIsKnownOfAnEmptyGroup() {
        Proportion nobody = new Proportion(0, 0);
        assertThat(nobody.wilson()).isEmpty();
        assertThat(nobody.clopperPearson(0.95)).isEmpty();
        assertThat(nobody.minus(new Proportion(1, 2))).isEmpty();
        assertThat(new Proportion(1, 2).minus(nobody)).isEmpty();
    }

    @Test
    void moreThanAllIsAnError() {
        assertThatThrownBy(() -> new Proportion(3, 2)).hasMessageContaining("3 of 2");
        assertThatThrownBy(() -> new Proportion(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    // R: qnorm(c(.95, .975, .999))
    @Test
    void normalQuantiles() {
        assertThat(Normal.z(0.9)).isCloseTo(1.64485362695147, within(1e-13));
        assertThat(Normal.z(0.95)).isEqualTo(Normal.Z95);
        assertThat(Normal.z(0.998)).isCloseTo(3.09023230616781, within(1e-13));
    }
}
