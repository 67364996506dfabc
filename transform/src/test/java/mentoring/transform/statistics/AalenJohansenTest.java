package mentoring.transform.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * <pre>
 * R: library(etm); i &lt;- 1:60; t &lt;- (i*37) %% 53 + 1; cause &lt;- ifelse((i*5) %% 7 &lt; 4, 1 + i %% 2, "cens")
 *    entry &lt;- 0, or pmin(t - 1, (i*11) %% 8)
 *    tra &lt;- matrix(FALSE, 3, 3, dimnames = list(0:2, 0:2)); tra[1, 2:3] &lt;- TRUE
 *    E &lt;- etm(data.frame(id = i, from = 0, to = cause, entry, exit = t), c("0", "1", "2"), tra, "cens", s = 0)
 *    c(trprob(E, "0 1", 10), sqrt(trcov(E, "0 1", 10)))    # survfit(Surv(t, factor(cause)) ~ 1) says the same
 * </pre>
 */
class AalenJohansenTest {
    private static final Offset<Double> EXACT = within(1e-12);

    @ParameterizedTest
    @CsvSource({
        "1, 10, 0.0361403508771930, 0.0251059857264375",
        "1, 20, 0.0945246838025296, 0.0403127708637569",
        "1, 40, 0.2703488204015722, 0.0684453767495416",
        "2, 10, 0.0526315789473684, 0.0295763940499482",
        "2, 20, 0.1097184822521420, 0.0423710156632392",
        "2, 40, 0.2768697614144547, 0.0667364170864653"
    })
    void twoCauses(int cause, long t, double incidence, double error) {
        RiskTable table = RiskTable.of(
                Remission.sixty().mapToObj(i -> Remission.made(i, 0)).toList());
        check(AalenJohansen.of(table, cause), t, incidence, error);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 10, 0.0402609506057782, 0.0280481387235502",
        "1, 20, 0.0964390212184919, 0.0411790601950678",
        "1, 40, 0.2656190095196685, 0.0675481766729524",
        "2, 10, 0.0829450139794967, 0.0464268806200269",
        "2, 20, 0.1378746830230391, 0.0534107467790674",
        "2, 40, 0.2987095490442765, 0.0701730481794093"
    })
    void twoCausesLeftTruncated(int cause, long t, double incidence, double error) {
        RiskTable table = RiskTable.of(Remission.sixty()
                .mapToObj(i -> Remission.made(i, StrictMath.min(i * 37 % 53, i * 11 % 8)))
                .toList());
        check(AalenJohansen.of(table, cause), t, incidence, error);
    }

    private static void check(AalenJohansen incidence, long t, double value, double error) {
        assertThat(incidence.incidence(t)).isCloseTo(value, EXACT);
        assertThat(incidence.stdError(t)).isCloseTo(error, EXACT);
    }

    // one cause: 1 − Ŝ, and the same error as Greenwood's
    @Test
    void aSingleCauseIsKaplanMeier() {
        RiskTable table = Remission.treated();
        KaplanMeier curve = KaplanMeier.of(table);
        for (long t : new long[] {6, 10, 22, 35}) {
            check(AalenJohansen.of(table, 1), t, 1 - curve.survival(t), curve.stdError(t));
        }
    }

    // 2 of 4 go for cause 1, then both others for cause 2: ½ each, error √(¼/4)
    @Test
    void everybodyGone() {
        RiskTable table = RiskTable.of(List.of(new Lifetime(0, 1, 1, 2), new Lifetime(0, 2, 2, 2)));
        check(AalenJohansen.of(table, 1), 9, 0.5, 0.25);
        check(AalenJohansen.of(table, 2), 9, 0.5, 0.25);
        assertThat(AalenJohansen.of(table, 2).incidence(1)).isZero();
    }

    @Test
    void givenThatSomebodyStayedUntilADay() {
        RiskTable table =
                RiskTable.of(List.of(new Lifetime(0, 1, 1, 2), new Lifetime(0, 2, 2, 1), Lifetime.of(0, 3, false)));
        check(AalenJohansen.of(table, 1, 1), 3, 0, 0);
        assertThat(AalenJohansen.of(table, 2, 1).incidence(3)).isEqualTo(0.5);
    }
}
