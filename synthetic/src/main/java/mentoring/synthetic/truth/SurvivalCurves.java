package mentoring.synthetic.truth;

import java.util.Locale;
import mentoring.synthetic.Parameters;
import mentoring.synthetic.world.Hazard;

/**
 * Survival in the profession at full years, for each group that is known at hiring and for whoever would enter
 * mentoring at a given time: what would be if all of the group did, whoever they are.
 */
public final class SurvivalCurves {
    private static final int YEARS = 12;
    /** Full years of service after which mentoring begins; −1 = never. */
    private static final int[] ENTRIES = {-1, 0, 1, 2};

    private final Parameters parameters;
    private final Hazard hazard;

    public SurvivalCurves(Parameters parameters) {
        this.parameters = parameters;
        this.hazard = new Hazard(parameters.careers());
    }

    /** @param entry full years of service after which mentoring begins, −1 = never */
    public double survival(boolean rural, boolean pedagogical, int cohort, int entry, int years) {
        return hazard.survival(cumulated(rural, pedagogical, cohort, entry, years));
    }

    private double cumulated(boolean rural, boolean pedagogical, int cohort, int entry, int years) {
        double ratio = Hazard.ratio(parameters, rural, pedagogical, cohort);
        double whole = hazard.cumulated(years);
        if (entry < 0 || entry >= years) return ratio * whole;
        double before = hazard.cumulated(entry);
        return ratio * (before + parameters.mentoring().hazardRatio() * (whole - before));
    }

    static String csv(Parameters parameters) {
        SurvivalCurves curves = new SurvivalCurves(parameters);
        StringBuilder csv =
                new StringBuilder("locality,education,cohort,mentored_after_years,years,cumulated_hazard,survival\n");
        for (boolean rural : new boolean[] {false, true}) {
            for (boolean pedagogical : new boolean[] {true, false}) {
                for (int cohort = parameters.firstYear(); cohort <= parameters.lastYear(); cohort += 3) {
                    for (int entry : ENTRIES) {
                        for (int years = 0; years <= YEARS; years++) {
                            csv.append(String.format(
                                    Locale.ROOT,
                                    "%s,%s,%d,%s,%d,%.6f,%.6f\n",
                                    rural ? "rural" : "urban",
                                    pedagogical ? "pedagogical" : "other",
                                    cohort,
                                    entry < 0 ? "never" : String.valueOf(entry),
                                    years,
                                    curves.cumulated(rural, pedagogical, cohort, entry, years),
                                    curves.survival(rural, pedagogical, cohort, entry, years)));
                        }
                    }
                }
            }
        }
        return csv.toString();
    }
}
