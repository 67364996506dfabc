package mentoring.transform.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected: R 4.2.2, survival 3.5-3, {@code options(digits = 15)}. */
class KaplanMeierTest {
    private static final Offset<Double> EXACT = within(1e-12);

    // R: t <- c(6,6,6,7,10,13,16,22,23,6,9,10,11,17,19,20,25,32,32,34,35); e <- rep(1:0, c(9, 12))
    //    s <- summary(survfit(Surv(t, e) ~ 1, conf.type = "log-log")); cbind(s$time, s$n.risk, s$surv, s$std.err, …)
    @ParameterizedTest
    @CsvSource({
        "6, 21, 0.857142857142857, 0.0763603548321213, 0.619717955265984, 0.951551747646997",
        "7, 17, 0.806722689075630, 0.0869352851800572, 0.563146564622233, 0.922809019202880",
        "10, 15, 0.752941176470588, 0.0963496529943205, 0.503199510799957, 0.889361835169265",
        "13, 12, 0.690196078431372, 0.1068147077750098, 0.431610222486184, 0.849065963349451",
        "16, 11, 0.627450980392157, 0.1140538652567525, 0.367510855987502, 0.804912189471841",
        "22, 7, 0.537815126050420, 0.1282337516930340, 0.267778936767135, 0.746790717635394",
        "23, 6, 0.448179271708683, 0.1345914567557604, 0.188052005959232, 0.680142628495241"
    })
    void freireichLogLog(long t, long atRisk, double survival, double error, double low, double high) {
        RiskTable table = Remission.treated();
        KaplanMeier curve = KaplanMeier.of(table);
        assertThat(table.atRiskAt(t)).isEqualTo(atRisk);
        assertThat(curve.survival(t)).isCloseTo(survival, EXACT);
        assertThat(curve.stdError(t)).isCloseTo(error, EXACT);
        assertThat(curve.interval(t).orElseThrow().low()).isCloseTo(low, EXACT);
        assertThat(curve.interval(t).orElseThrow().high()).isCloseTo(high, EXACT);
    }

    // R: the same with conf.type = "log", "plain"
    @ParameterizedTest
    @CsvSource({
        "LOG, 6, 0.719817083916270, 1",
        "LOG, 23, 0.248788226817660, 0.807372045529077",
        "PLAIN, 6, 0.707479311825200, 1",
        "PLAIN, 23, 0.184384863840613, 0.711973679576754"
    })
    void otherBands(Band band, long t, double low, double high) {
        Interval interval = KaplanMeier.of(Remission.treated())
                .interval(t, band, Normal.Z95)
                .orElseThrow();
        assertThat(interval.low()).isCloseTo(low, EXACT);
        assertThat(interval.high()).isCloseTo(high, EXACT);
    }

    // without censoring Ŝ is the share left: 19/21, 8/21, 1/21, 0
    @Test
    void placebo() {
        KaplanMeier curve = KaplanMeier.of(Remission.placebo());
        assertThat(curve.survival(1)).isCloseTo(19 / 21d, EXACT);
        assertThat(curve.survival(8)).isCloseTo(8 / 21d, EXACT);
        assertThat(curve.survival(22)).isCloseTo(1 / 21d, EXACT);
        assertThat(curve.survival(23)).isZero();
        assertThat(curve.stdError(23)).isNaN();
    }

    @Test
    void noIntervalAtTheEnds() {
        KaplanMeier curve = KaplanMeier.of(Remission.placebo());
        for (Band band : Band.values()) {
            assertThat(curve.interval(0, band, Normal.Z95)).isEmpty();
            assertThat(curve.interval(23, band, Normal.Z95)).isEmpty();
        }
    }

    // R: quantile(survfit(…), c(.25, .5)): 13, 23; placebo 8
    @Test
    void quantiles() {
        KaplanMeier curve = KaplanMeier.of(Remission.treated());
        assertThat(curve.quantile(0.25)).hasValue(13);
        assertThat(curve.median()).hasValue(23);
        assertThat(curve.quantile(0.75)).isEmpty();
        assertThat(KaplanMeier.of(Remission.placebo()).median()).hasValue(8);
    }

    // Ŝ falls by tenths; computed, the product at 5 is 0.5000000000000001
    @Test
    void aMedianIsNotMissedByRounding() {
        RiskTable table = RiskTable.of(IntStream.rangeClosed(1, 10)
                .mapToObj(i -> Lifetime.of(0, i, true))
                .toList());
        assertThat(KaplanMeier.of(table).median()).hasValue(5);
    }

    // R: summary(survfit(…), rmean = tau)$table[5:6]
    @ParameterizedTest
    @CsvSource({
        "true, 20, 16.11652661064426, 1.25156019600505",
        "true, 30, 21.04649859943977, 2.24380195155946",
        "true, 35, 23.28739495798319, 2.82746762337144",
        "false, 20, 8.42857142857143, 1.26808268250392",
        "false, 30, 8.66666666666667, 1.37739004126455"
    })
    void restrictedMean(boolean treated, long tau, double mean, double error) {
        RiskTable table = treated ? Remission.treated() : Remission.placebo();
        KaplanMeier.RestrictedMean found =
                KaplanMeier.of(table).restrictedMean(tau).orElseThrow();
        assertThat(found.mean()).isCloseTo(mean, EXACT);
        assertThat(found.stdError()).isCloseTo(error, EXACT);
    }

    @Test
    void noMeanBeyondWhatWasObserved() {
        assertThat(KaplanMeier.of(Remission.treated()).restrictedMean(36)).isEmpty();
        assertThat(KaplanMeier.of(Remission.treated(), 10).restrictedMean(10)).isEmpty();
    }

    /** Ten persons made by hand: (entry, exit, event), at risk when entry &lt; t ≤ exit. */
    private static final List<Lifetime> TRUNCATED = List.of(
            Lifetime.of(0, 1, true),
            Lifetime.of(0, 2, true),
            Lifetime.of(0, 3, false),
            Lifetime.of(0, 5, false),
            Lifetime.of(1, 3, true),
            Lifetime.of(2, 4, true),
            Lifetime.of(2, 5, false),
            Lifetime.of(3, 4, false),
            Lifetime.of(0, 2, false),
            Lifetime.of(1, 5, true));

    @ParameterizedTest
    @CsvSource({
        "1, 5, 0.8, 10, 0.9",
        "2, 6, 0.666666666666667, 9, 0.8",
        "3, 6, 0.555555555555556, 7, 0.685714285714286",
        "4, 5, 0.444444444444444, 5, 0.548571428571429",
        "5, 3, 0.296296296296296, 3, 0.365714285714286"
    })
    void leftTruncation(long t, long atRisk, double survival, long naiveAtRisk, double naive) {
        RiskTable table = RiskTable.of(TRUNCATED);
        assertThat(table.atRiskAt(t)).isEqualTo(atRisk);
        assertThat(KaplanMeier.of(table).survival(t)).isCloseTo(survival, EXACT);
        // as if all had been watched from the start: too high
        RiskTable ignoring = RiskTable.of(TRUNCATED.stream()
                .map(l -> new Lifetime(0, l.exit(), l.cause(), 1))
                .toList());
        assertThat(ignoring.atRiskAt(t)).isEqualTo(naiveAtRisk);
        assertThat(KaplanMeier.of(ignoring).survival(t)).isCloseTo(naive, EXACT);
    }

    // R: i <- 1:40; x <- (i*17) %% 101*3 + 20; n <- (i*13) %% 19; e <- (i*3) %% 5 < 3
    //    summary(survfit(Surv(n, x, e) ~ 1, conf.type = "log-log"), times = c(50, 100, 200))
    @ParameterizedTest
    @CsvSource({
        "50, 34, 0.921690921690922, 0.0434190326974397, 0.776463270310333, 0.974059826913059",
        "100, 27, 0.806238225593064, 0.0660602914802058, 0.635104097099114, 0.902865937027972",
        "200, 13, 0.531054781787920, 0.0914185280779377, 0.340076802762315, 0.689791097024471"
    })
    void staggeredEntries(long t, long atRisk, double survival, double error, double low, double high) {
        RiskTable table = RiskTable.of(IntStream.rangeClosed(1, 40)
                .mapToObj(i -> Lifetime.of(i * 13 % 19, i * 17 % 101 * 3 + 20, i * 3 % 5 < 3))
                .toList());
        KaplanMeier curve = KaplanMeier.of(table);
        assertThat(table.atRiskAt(t)).isEqualTo(atRisk);
        assertThat(curve.survival(t)).isCloseTo(survival, EXACT);
        assertThat(curve.stdError(t)).isCloseTo(error, EXACT);
        assertThat(curve.interval(t).orElseThrow().low()).isCloseTo(low, EXACT);
        assertThat(curve.interval(t).orElseThrow().high()).isCloseTo(high, EXACT);
    }

    // after day 2 of the ten: Ŝ(5)/Ŝ(2) = 0.296296/0.666667
    @Test
    void givenThatSomebodyStayedUntilADay() {
        KaplanMeier curve = KaplanMeier.of(RiskTable.of(TRUNCATED), 2);
        assertThat(curve.survival(2)).isEqualTo(1);
        assertThat(curve.survival(5)).isCloseTo(4 / 9d, EXACT);
    }

    @Test
    void countedInputIsTheSameAsSingle() {
        RiskTable single = RiskTable.of(List.of(
                Lifetime.of(0, 3, true), Lifetime.of(0, 3, true), Lifetime.of(0, 4, false), Lifetime.of(0, 9, false)));
        RiskTable counted = new RiskTable.Builder(1)
                .leave(9, Lifetime.CENSORED, 1)
                .leave(3, 1, 2)
                .enter(0, 4)
                .leave(4, Lifetime.CENSORED, 1)
                .build();
        assertThat(KaplanMeier.of(counted).survival(5))
                .isEqualTo(KaplanMeier.of(single).survival(5))
                .isEqualTo(0.5);
    }

    @Test
    void nobodyAtAll() {
        KaplanMeier curve = KaplanMeier.of(RiskTable.of(new ArrayList<>()));
        assertThat(curve.survival(100)).isEqualTo(1);
        assertThat(curve.median()).isEmpty();
        assertThat(curve.restrictedMean(10)).isEmpty();
    }

    @Test
    void impossibleDataAreErrors() {
        assertThatThrownBy(() -> Lifetime.of(3, 3, true)).hasMessageContaining("no lifetime");
        assertThatThrownBy(() ->
                        new RiskTable.Builder(1).leave(3, 1, 1).enter(5, 1).build())
                .hasMessageContaining("more exits");
        assertThatThrownBy(() -> new RiskTable.Builder(1).enter(5, 1).build()).hasMessageContaining("without exit");
        assertThatThrownBy(() -> new RiskTable.Builder(1).leave(3, 2, 1)).hasMessageContaining("cause 0 to 1");
    }
}
