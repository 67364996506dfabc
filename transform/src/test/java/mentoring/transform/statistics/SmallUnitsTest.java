package mentoring.transform.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Shrinkage and funnel of the same ten units.
 *
 * <pre>
 * R: n &lt;- c(3, 10, 1, 8, 0, 12, 6, 2, 5, 9); N &lt;- c(5, 12, 6, 20, 4, 30, 7, 9, 5, 14); p &lt;- sum(n)/sum(N); K &lt;- 10
 *    S &lt;- sum(N*(n/N - p)^2); rho &lt;- (S - p*(1 - p)*(K - 1)) / (p*(1 - p)*(sum(N) - sum(N^2)/sum(N) - (K - 1)))
 *    M &lt;- 1/rho - 1; (n + p*M)/(N + M); qbeta(c(.025, .975), p*M + 3, (1 - p)*M + 2)
 *    z &lt;- (n/N - p)/sqrt(p*(1 - p)/N); q &lt;- quantile(z, c(.1, .9)); mean(pmin(pmax(z, q[1]), q[2])^2)
 *    lim &lt;- function(N, th, p) {r &lt;- qbinom(p, N, th); (r - (pbinom(r, N, th) - p)/dbinom(r, N, th))/N}
 *    phi &lt;- the mean above; p + (c(lim(20, p, .025), lim(20, p, .975)) - p)*sqrt(phi)
 * </pre>
 */
class SmallUnitsTest {
    private static final Offset<Double> EXACT = within(1e-12);
    private static final long[] N = {3, 10, 1, 8, 0, 12, 6, 2, 5, 9};
    private static final long[] TOTAL = {5, 12, 6, 20, 4, 30, 7, 9, 5, 14};

    @Test
    void shrinkageByMoments() {
        Shrinkage model = Shrinkage.fit(N, TOTAL).orElseThrow();
        assertThat(model.mean()).isCloseTo(0.5, EXACT);
        assertThat(model.strength()).isCloseTo(3.877085950116633, within(1e-11));
        double[] smoothed = {
            0.556324789780078, 0.751935400020343, 0.297511127259515, 0.416237684775339, 0.246098999977220,
            0.411444567445457, 0.729840971328648, 0.305856696951118, 0.781623948900388, 0.611875056459465
        };
        for (int i = 0; i < N.length; i++) {
            assertThat(model.value(N[i], TOTAL[i])).isCloseTo(smoothed[i], EXACT);
        }
        Interval interval = model.interval(3, 5, 0.95).orElseThrow();
        assertThat(interval.low()).isCloseTo(0.243654749332905, within(1e-10));
        assertThat(interval.high()).isCloseTo(0.845091871920075, within(1e-10));
        assertThat(model.value(0, 0)).isEqualTo(model.mean());
    }

    @Test
    void withoutScatterBeyondChanceEveryUnitIsTheCommonShare() {
        Shrinkage model =
                Shrinkage.fit(new long[] {5, 5, 5}, new long[] {10, 10, 10}).orElseThrow();
        assertThat(model.strength()).isInfinite();
        assertThat(model.value(10, 10)).isEqualTo(0.5);
        assertThat(model.interval(1, 2, 0.95)).isEmpty();
    }

    @Test
    void whatCannotBeFittedIsEmpty() {
        assertThat(Shrinkage.fit(new long[] {1}, new long[] {2})).isEmpty();
        assertThat(Shrinkage.fit(new long[] {1, 0}, new long[] {2, 0})).isEmpty();
        assertThat(Shrinkage.fit(new long[] {0, 0, 0}, new long[] {2, 3, 4})).isEmpty();
        assertThat(Shrinkage.fit(new long[] {1, 0, 1}, new long[] {1, 1, 1})).isEmpty();
        assertThat(Funnel.fit(new long[] {0}, new long[] {0})).isEmpty();
    }

    // R: for (N in c(10, 20, 40, 80)) c(lim(N, .342, .025), lim(N, .342, .975), lim(N, .342, .001), lim(N, .342, .999))
    @ParameterizedTest
    @CsvSource({
        "10, 0.0123743366402689, 0.5965045161385898, 0, 0.7847267284303617",
        "20, 0.1141428632999031, 0.5347523796758573, 0.0159689283820674, 0.6592369422254977",
        "40, 0.185168021707092, 0.480536764094139, 0.110389819268120, 0.570417551761881",
        "80, 0.233407739294319, 0.441843212382897, 0.178168359734005, 0.504698265031888"
    })
    void exactLimits(long total, double low95, double high95, double low998, double high998) {
        Funnel funnel = new Funnel(0.342, 1);
        assertThat(funnel.limits(total, 0.95).low()).isCloseTo(low95, EXACT);
        assertThat(funnel.limits(total, 0.95).high()).isCloseTo(high95, EXACT);
        assertThat(funnel.limits(total, 0.998).low()).isCloseTo(low998, EXACT);
        assertThat(funnel.limits(total, 0.998).high()).isCloseTo(high998, EXACT);
    }

    @Test
    void overDispersionWidensTheLimits() {
        Funnel funnel = Funnel.fit(N, TOTAL).orElseThrow();
        assertThat(funnel.centre()).isEqualTo(0.5);
        assertThat(funnel.dispersion()).isCloseTo(2.52815794951533, EXACT);
        assertThat(funnel.limits(20, 0.95).low()).isCloseTo(0.111754962133562, EXACT);
        assertThat(funnel.limits(20, 0.95).high()).isCloseTo(0.808744126715758, EXACT);
    }

    @Test
    void placesOfUnits() {
        Funnel funnel = new Funnel(0.342, 1);
        assertThat(funnel.place(new Proportion(14, 40))).isEqualTo(Funnel.Place.INSIDE);
        assertThat(funnel.place(new Proportion(20, 40))).isEqualTo(Funnel.Place.ALERT);
        assertThat(funnel.place(new Proportion(23, 40))).isEqualTo(Funnel.Place.ALARM);
        // nobody of three is not exceptional: there is no room below
        assertThat(funnel.place(new Proportion(0, 3))).isEqualTo(Funnel.Place.INSIDE);
        assertThat(new Funnel(1, 1).place(new Proportion(2, 3))).isEqualTo(Funnel.Place.ALARM);
    }
}
