package mentoring.transform.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Expected: R 4.2.2, survival 3.5-3. */
class LogRankTest {
    private static final Offset<Double> EXACT = within(1e-11);

    // R: d <- survdiff(Surv(t, e) ~ group); c(d$obs, d$exp, d$chisq, pchisq(d$chisq, 1, lower.tail = FALSE))
    @Test
    void freireich() {
        LogRank test =
                LogRank.of(List.of(Remission.treated(), Remission.placebo())).orElseThrow();
        assertThat(test.observed()).containsExactly(9, 21);
        assertThat(test.expected()[0]).isCloseTo(19.2505009480311, EXACT);
        assertThat(test.chi2()).isCloseTo(16.7929409892165, EXACT);
        assertThat(test.degrees()).isEqualTo(1);
        assertThat(test.pValue()).isCloseTo(4.16880910933453e-05, within(1e-16));
    }

    // R: i <- 1:60; t <- (i*37) %% 53 + 1; e <- as.numeric((i*5) %% 7 < 4); survdiff(Surv(t, e) ~ i %% 3)
    @Test
    void threeGroups() {
        LogRank test = LogRank.of(groups(3, i -> true)).orElseThrow();
        assertThat(test.observed()).containsExactly(11, 12, 11);
        assertThat(test.expected()[0]).isCloseTo(10.4159130475566712, EXACT);
        assertThat(test.expected()[1]).isCloseTo(12.3775748896359659, EXACT);
        assertThat(test.chi2()).isCloseTo(0.0501208700961614, EXACT);
        assertThat(test.degrees()).isEqualTo(2);
        assertThat(test.pValue()).isCloseTo(0.9752509709079783, EXACT);
    }

    // R: survdiff(Surv(t, e) ~ i %% 3 + strata(i %% 4))
    @Test
    void stratified() {
        List<List<RiskTable>> strata =
                IntStream.range(0, 4).mapToObj(s -> groups(3, i -> i % 4 == s)).toList();
        LogRank test = LogRank.stratified(strata).orElseThrow();
        assertThat(test.expected()[0]).isCloseTo(9.89175824175824, EXACT);
        assertThat(test.expected()[2]).isCloseTo(11.61291208791209, EXACT);
        assertThat(test.chi2()).isCloseTo(0.194362982333083, EXACT);
        assertThat(test.pValue()).isCloseTo(0.907391307681127, EXACT);
    }

    private static List<RiskTable> groups(int number, IntPredicate chosen) {
        return IntStream.range(0, number)
                .mapToObj(g -> RiskTable.of(Remission.sixty()
                        .filter(i -> i % number == g)
                        .filter(chosen)
                        .mapToObj(i -> Remission.made(i, 0))
                        .toList()))
                .toList();
    }

    // The score test of Cox's model is the log-rank test when no two events fall on one day.
    // R: i <- 1:40; x <- (i*17) %% 101*3 + 20; n <- (i*13) %% 19; e <- (i*3) %% 5 < 3
    //    coxph(Surv(n, x, e) ~ i %% 2)$score
    @Test
    void leftTruncated() {
        List<RiskTable> groups = IntStream.range(0, 2)
                .mapToObj(g -> RiskTable.of(IntStream.rangeClosed(1, 40)
                        .filter(i -> i % 2 == g)
                        .mapToObj(i -> Lifetime.of(i * 13 % 19, i * 17 % 101 * 3 + 20, i * 3 % 5 < 3))
                        .toList()))
                .toList();
        assertThat(LogRank.of(groups).orElseThrow().chi2()).isCloseTo(2.402083637535203, EXACT);
    }

    @Test
    void groupsThatNeverMeetCannotBeCompared() {
        RiskTable early = RiskTable.of(List.of(Lifetime.of(0, 5, true), Lifetime.of(0, 6, true)));
        RiskTable late = RiskTable.of(List.of(Lifetime.of(6, 15, true), Lifetime.of(7, 16, true)));
        assertThat(LogRank.of(List.of(early, late))).isEmpty();
        assertThat(LogRank.of(List.of(early, RiskTable.of(new ArrayList<>())))).isEmpty();
        assertThat(LogRank.of(List.of())).isEmpty();
    }

    @Test
    void aGroupWithoutAnybodyTakesNoDegreeOfFreedom() {
        List<RiskTable> groups = List.of(Remission.treated(), RiskTable.of(new ArrayList<>()), Remission.placebo());
        LogRank test = LogRank.of(groups).orElseThrow();
        assertThat(test.degrees()).isEqualTo(1);
        assertThat(test.chi2()).isCloseTo(16.7929409892165, EXACT);
    }

    @Test
    void strataMustListTheSameGroups() {
        List<List<RiskTable>> uneven =
                List.of(List.of(Remission.treated(), Remission.placebo()), List.of(Remission.treated()));
        assertThatThrownBy(() -> LogRank.stratified(uneven)).hasMessageContaining("same groups");
    }
}
