package mentoring.reports.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import mentoring.reports.tree.NumberRun.State;
import mentoring.reports.tree.RowCount;
import mentoring.workspace.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    private static final RowCount SOURCE = new RowCount("test", "");
    private static final Numbers RU = new Numbers(Language.RU);
    private static final Numbers EN = new Numbers(Language.EN);

    /** Per cent by hand: 37/83 = 44.578…; 893/2000 = 44.65 exactly, which a binary fraction would round down. */
    @ParameterizedTest
    @CsvSource({
        "37, 83, '44,6 %', 44.6%",
        "893, 2000, '44,7 %', 44.7%",
        "0, 83, '0,0 %', 0.0%",
        "83, 83, '100,0 %', 100.0%",
        "1, 3000, '0,0 %', 0.0%",
    })
    void sharesRoundHalfUpFromWholeNumbers(long n, long total, String ru, String en) {
        BigDecimal share = Numbers.share(n, total);
        assertThat(RU.share(share, SOURCE).text()).isEqualTo(ru.replace(' ', '\u00A0'));
        assertThat(EN.share(share, SOURCE).text()).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "7, 7", "1530, '1 530'", "1132500, '1 132 500'"})
    void countsHaveNonBreakingGroups(long value, String text) {
        assertThat(RU.count(value, SOURCE).text()).isEqualTo(text.replace(' ', '\u00A0'));
    }

    @ParameterizedTest
    @CsvSource({"-0.358, −35.8", "0.0435, +4.4", "0.0004, 0.0", "-0.0004, 0.0", "0, 0.0"})
    void differencesHaveATrueSign(BigDecimal difference, String text) {
        assertThat(EN.points(difference, SOURCE).text()).isEqualTo(text);
        assertThat(RU.points(difference, SOURCE).text()).isEqualTo(text.replace('.', ','));
    }

    @Test
    void distanceSaysItsUnitAndNoSign() {
        assertThat(RU.distance(new BigDecimal("-0.358"), SOURCE).text()).isEqualTo("35,8\u00A0п.п.");
        assertThat(RU.difference(new BigDecimal("-12"), SOURCE).text()).isEqualTo("−12");
    }

    @Test
    void zeroByRoundingIsNoZero() {
        assertThat(Numbers.isRoundedToZero(RU.share(Numbers.share(1, 3000), SOURCE)))
                .isTrue();
        assertThat(Numbers.isRoundedToZero(RU.share(Numbers.share(0, 3000), SOURCE)))
                .isFalse();
        assertThat(Numbers.isRoundedToZero(RU.share(Numbers.share(1, 2000), SOURCE)))
                .isFalse();
    }

    @Test
    void everyReasonForNoNumberHasItsSign() {
        assertThat(RU.sign(State.HIDDEN)).isEqualTo("*");
        assertThat(RU.sign(State.MISSING)).isEqualTo("…");
        assertThat(RU.sign(State.ABSENT)).isEqualTo("–");
        assertThat(RU.sign(State.NOT_APPLICABLE)).isEqualTo("н/п");
        assertThat(EN.sign(State.NOT_APPLICABLE)).isEqualTo("n/a");
    }
}
