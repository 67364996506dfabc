package mentoring.synthetic.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.SplittableRandom;
import mentoring.synthetic.Draw;
import mentoring.synthetic.Parameters;
import mentoring.synthetic.truth.SurvivalCurves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifetimeTest {
    private static final int PEOPLE = 40_000;
    private static final LocalDate HIRED = LocalDate.of(2000, 2, 1);

    private final Parameters parameters = Parameters.defaults();
    private final Hazard hazard = new Hazard(parameters.careers());
    private final Lifetime lifetime = new Lifetime(hazard, HIRED.plusYears(13));

    @Test
    void theReferenceGroupSurvivesAsTheOracleSays() {
        double[] oracle = {
            1, 0.8843, 0.7869, 0.6957, 0.6209, 0.5656, 0.5189, 0.4877, 0.4642, 0.4446, 0.4282, 0.4177, 0.4123
        };
        SurvivalCurves curves = new SurvivalCurves(parameters);
        for (int year = 0; year < oracle.length; year++) {
            assertThat(curves.survival(false, true, parameters.firstYear(), -1, year))
                    .isCloseTo(oracle[year], within(0.0001));
        }
    }

    @ParameterizedTest
    @CsvSource({"-1, 1", "-1, 5", "-1, 12", "1, 3", "1, 5", "1, 12"})
    void drawnLivesFollowTheTrueCurve(int entry, int years) {
        double variance = parameters.careers().frailtyVariance();
        double ratio = parameters.mentoring().hazardRatio();
        int stayed = 0;
        for (int person = 0; person < PEOPLE; person++) {
            SplittableRandom random = Draw.of(7, "test", person, entry);
            LocalDate end = lifetime.end(
                    HIRED,
                    Draw.gamma(random, 1 / variance),
                    -StrictMath.log(1 - random.nextDouble()),
                    entry < 0 ? null : HIRED.plusYears(entry),
                    ratio);
            if (end == null || end.isAfter(HIRED.plusYears(years))) stayed++;
        }
        double truth = new SurvivalCurves(parameters).survival(false, true, parameters.firstYear(), entry, years);
        // three standard errors of a share of 40 000
        assertThat((double) stayed / PEOPLE).isCloseTo(truth, within(0.0075));
    }

    @Test
    void mostExitsFallIntoTheSummer() {
        int summer = 0;
        int exits = 0;
        for (int person = 0; person < PEOPLE; person++) {
            double threshold = -StrictMath.log(1 - Draw.uniform(7, "summer", person));
            LocalDate end = lifetime.end(HIRED, 1, threshold, null, 1);
            if (end == null) continue;
            exits++;
            int month = end.minusDays(1).getMonthValue();
            if (month >= 6 && month <= 8) summer++;
        }
        assertThat((double) summer / exits).isCloseTo(parameters.careers().summerExitShare(), within(0.02));
    }
}
