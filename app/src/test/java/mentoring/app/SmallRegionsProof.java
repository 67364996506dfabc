package mentoring.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import mentoring.synthetic.Parameters;
import mentoring.synthetic.Size;
import mentoring.synthetic.truth.SurvivalCurves;
import mentoring.transform.statistics.KaplanMeier;
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
}
