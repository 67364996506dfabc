package mentoring.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import mentoring.synthetic.Parameters;
import mentoring.synthetic.Size;
import mentoring.synthetic.truth.SurvivalCurves;
import mentoring.synthetic.world.Calendar;
import mentoring.synthetic.world.Career;
import mentoring.synthetic.world.RegionWorld;
import mentoring.transform.statistics.KaplanMeier;
import mentoring.transform.statistics.Lifetime;
import mentoring.transform.statistics.RiskTable;
import org.junit.jupiter.api.Test;

/**
 * 300 small regions without deliveries, the rules applied to the careers. The schools of the generator differ in nothing
 * that is not known, so estimates scatter as Greenwood says. They lie a little high: observation ends in May, before the
 * summer in which people leave, and ends in its last 92 days are not judged while all are still at risk. Called by name
 * from .ci/claims.
 */
class SmallRegionsProof {
    private static final int SMALL_REGIONS = 300;
    private static final int[] YEARS = {1, 3, 5};

    @Test
    void theyScatterAsGreenwoodSaysAndLieALittleHigh() {
        SurvivalCurves truth = new SurvivalCurves(RegionsProof.parameters(1, Parameters.Dirt.NONE));
        List<RiskTable> small = new ArrayList<>();
        for (long seed = 1_000; seed < 1_000 + SMALL_REGIONS; seed++) {
            small.add(RegionsProof.people(RegionsProof.parameters(seed, Parameters.Dirt.NONE), Size.SMALL, "region"));
        }
        for (int years : YEARS) {
            double survival = truth.survival(false, true, Parameters.FIRST_YEAR, -1, years);
            double sum = 0;
            double z = 0;
            double squares = 0;
            for (int i = 0; i < SMALL_REGIONS; i++) {
                KaplanMeier curve = KaplanMeier.of(small.get(i), 0);
                double error = curve.survival(RegionsProof.day(12 * years)) - survival;
                double relative = error / curve.stdError(RegionsProof.day(12 * years));
                sum += error;
                z += relative;
                squares += relative * relative;
            }
            double mean = z / SMALL_REGIONS;
            double deviation = Math.sqrt((squares - SMALL_REGIONS * mean * mean) / (SMALL_REGIONS - 1));
            System.out.printf(
                    Locale.ROOT,
                    "%d small regions, year %d: error in standard errors %.2f ± %.2f, in survival %.4f%n",
                    SMALL_REGIONS,
                    years,
                    mean,
                    deviation,
                    sum / SMALL_REGIONS);
            // the standard error of the deviation is 0.04
            assertThat(deviation).isBetween(0.88, 1.16);
            assertThat(sum / SMALL_REGIONS).isBetween(0.001, 0.02);
        }
    }

    /** The same careers without the rule of 92 days, watched to the middle of May and to the end of a summer. */
    @Test
    void observationThatEndsAfterASummerIsRight() {
        LocalDate may = Calendar.asOf(Parameters.FIRST_YEAR + 9);
        LocalDate september = Calendar.opening(Parameters.FIRST_YEAR + 9);
        double inMay = 0;
        double inSeptember = 0;
        for (long seed = 1_000; seed < 1_000 + SMALL_REGIONS; seed++) {
            RegionWorld world = RegionWorld.draw(RegionsProof.parameters(seed, Parameters.Dirt.NONE), Size.SMALL, 0);
            inMay += survivalAtThree(world, may) / SMALL_REGIONS;
            inSeptember += survivalAtThree(world, september) / SMALL_REGIONS;
        }
        double truth = new SurvivalCurves(RegionsProof.parameters(1, Parameters.Dirt.NONE))
                .survival(false, true, Parameters.FIRST_YEAR, -1, 3);
        System.out.printf(
                Locale.ROOT,
                "%d small regions, year 3, every end an event: error to 15 May %.4f, to 1 September %.4f%n",
                SMALL_REGIONS,
                inMay - truth,
                inSeptember - truth);
        // of the same careers; the standard error of the mean itself is 0.0015
        assertThat(inMay - inSeptember).isBetween(0.003, 0.010);
        assertThat(inSeptember).isCloseTo(truth, within(0.0045));
    }

    private static double survivalAtThree(RegionWorld world, LocalDate end) {
        LocalDate begin = Calendar.opening(Parameters.FIRST_YEAR);
        List<Lifetime> lifetimes = new ArrayList<>();
        for (Career career : world.careers()) {
            LocalDate left = career.leftOn();
            boolean gone = left != null && !left.isAfter(end);
            long entry = Math.max(0, ChronoUnit.DAYS.between(career.hiredOn(), begin));
            long exit = ChronoUnit.DAYS.between(career.hiredOn(), gone ? left : end);
            if (exit > entry) {
                lifetimes.add(Lifetime.of(entry, exit, gone && !career.retired()));
            }
        }
        return KaplanMeier.of(RiskTable.of(lifetimes), 0).survival(RegionsProof.day(36));
    }
}
