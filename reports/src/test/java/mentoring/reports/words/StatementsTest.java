package mentoring.reports.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.NumberRun.State;
import mentoring.reports.tree.NumberRun.Unit;
import mentoring.reports.tree.RowCount;
import mentoring.reports.tree.Run;
import mentoring.workspace.Language;
import mentoring.workspace.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementsTest {
    private static final RowCount SOURCE = new RowCount("test", "");
    private static final Numbers NUMBERS = new Numbers(Language.RU);
    private static final Statements STATEMENTS = new Statements(Words.load(Words.SHARED, Language.RU));

    private static NumberRun points(String value) {
        return NUMBERS.points(new BigDecimal(value), SOURCE);
    }

    private static NumberRun distance(String value) {
        return NUMBERS.distance(new BigDecimal(value), SOURCE);
    }

    private static String plain(java.util.List<Run> runs) {
        return Run.plain(runs).replace('\u00A0', ' ');
    }

    /** An interval with zero in it, even at its very end, claims no direction. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.01  | 0.054 | Доля выросла на 3,2 п.п. (95 % ДИ разности от +1,0 до +5,4 п.п.).",
                "-0.06 | -0.01 | Доля снизилась на 3,2 п.п. (95 % ДИ разности от −6,0 до −1,0 п.п.).",
                "0     | 0.054 | Доля: изменение статистически не различимо (95 % ДИ разности от 0,0 до +5,4 п.п.).",
                "-0.01 | 0.074 | Доля: изменение статистически не различимо (95 % ДИ разности от −1,0 до +7,4 п.п.).",
            })
    void growthIsClaimedOnlyWhereTheIntervalExcludesZero(String low, String high, String expected) {
        assertThat(STATEMENTS.change("Доля", distance("0.032"), points(low), points(high)))
                .hasValueSatisfying(runs -> assertThat(plain(runs)).isEqualTo(expected));
    }

    @Test
    void withoutAnIntervalNothingIsCompared() {
        NumberRun unknown = NUMBERS.unprinted(State.MISSING, Unit.POINTS, SOURCE);
        assertThat(STATEMENTS.change("Доля", distance("0.3"), unknown, points("0.4")))
                .isEmpty();
        assertThat(STATEMENTS.comparison("Доля", "в регионе", unknown, points("0.1"), points("0.4")))
                .isEmpty();
        assertThat(Verdict.of(null, 0.2)).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void associationIsNotCalledAnEffect() {
        var said = STATEMENTS.association(
                "Участие в наставничестве", "закрепляемостью", points("0.042"), points("0.01"), points("0.07"));
        assertThat(plain(said.orElseThrow()))
                .contains("связано с более высокой закрепляемостью", "причины она не доказывает")
                .doesNotContain("эффект");
    }

    @Test
    void shareIsSaidByItsBandWithNAndTotal() {
        var said = STATEMENTS.share(
                "школ",
                NUMBERS.count(61, SOURCE),
                NUMBERS.count(100, SOURCE),
                NUMBERS.share(new BigDecimal("0.61"), SOURCE));
        assertThat(plain(said.orElseThrow())).isEqualTo("более половины школ (61 из 100, 61,0 %)");
    }

    @Test
    void whyAValueIsNotPrinted() {
        NumberRun hidden = NUMBERS.unprinted(State.HIDDEN, Unit.COUNT, SOURCE);
        assertThat(STATEMENTS.unprinted("Значение", hidden).orElseThrow().replace('\u00A0', ' '))
                .isEqualTo("Значение скрыто: за ним стоит слишком мало людей.");
        assertThat(STATEMENTS.unprinted("Значение", NUMBERS.count(3, SOURCE))).isEmpty();
    }

    /**
     * Newcombe 1998, table II, example 56/70 against 48/80: method 10 gives 0.0524 to 0.3339. Wilson limits in R:
     * prop.test(56, 70, correct = FALSE)$conf.int 0.69176 0.87700, prop.test(48, 80, correct = FALSE) 0.49040 0.70042.
     */
    @Test
    void differenceOfTwoShares() {
        var one = new ShareInterval(0.8, 0.69176, 0.87700);
        var difference = one.minus(new ShareInterval(0.6, 0.49040, 0.70042));
        assertThat(difference.low()).isCloseTo(0.0524, within(0.0005));
        assertThat(difference.high()).isCloseTo(0.3339, within(0.0005));
        assertThat(difference.verdict()).isEqualTo(Verdict.HIGHER);
        assertThat(one.minus(one).verdict()).isEqualTo(Verdict.INDISTINCT);
    }

    @Test
    void namesDeclineByTheTableOfTheRegion(@TempDir Path texts) throws IOException {
        assertThat(Names.read(texts).locative("Табунский район")).isEmpty();
        Files.writeString(
                texts.resolve("names.csv"),
                "\uFEFFnominative;locative;genitive\n# районы\nТабунский район;в Табунском районе;Табунского района\nСело;;Села\n");
        Names names = Names.read(texts);
        assertThat(names.locative("табунский район")).contains("в Табунском районе");
        assertThat(names.genitive("Табунский район")).contains("Табунского района");
        assertThat(names.locative("Село")).isEmpty();
        Files.writeString(texts.resolve("names.csv"), "Табунский район;в Табунском районе\n");
        assertThatThrownBy(() -> Names.read(texts))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("names.csv, line 1: three fields");
    }
}
