package mentoring.synthetic.world;

import mentoring.synthetic.Parameters;

/** How many have to be hired into the profession each year so that schools stay as large as they are. */
final class Staffing {
    /** Cohorts hired earlier have reached the age of retirement. */
    static final int COHORTS_BEFORE = 42;

    private static final int NOBODY_RETIRES_BEFORE = 28;
    private static final double RURAL_SHARE = 0.4;
    /** People come back and move in as well; those need not be hired anew. */
    private static final double RETURNS = 1.03;

    private Staffing() {}

    /** Hires per year and member of staff: one over the mean number of years that a hire stays. */
    static double inflow(Parameters parameters, Hazard hazard) {
        double years = 0;
        for (int k = 0; k <= COHORTS_BEFORE; k++) {
            double working = k <= NOBODY_RETIRES_BEFORE
                    ? 1
                    : (double) (COHORTS_BEFORE - k) / (COHORTS_BEFORE - NOBODY_RETIRES_BEFORE);
            years += working * (survival(parameters, hazard, k) + survival(parameters, hazard, k + 1)) / 2;
        }
        return 1 / (years * RETURNS);
    }

    private static double survival(Parameters parameters, Hazard hazard, int years) {
        double pedagogical = parameters.careers().pedagogicalShare();
        double sum = 0;
        for (boolean rural : new boolean[] {false, true}) {
            for (boolean ped : new boolean[] {false, true}) {
                double weight = (rural ? RURAL_SHARE : 1 - RURAL_SHARE) * (ped ? pedagogical : 1 - pedagogical);
                double ratio = Hazard.ratio(parameters, rural, ped, parameters.firstYear());
                sum += weight * hazard.survival(ratio * hazard.cumulated(years));
            }
        }
        return sum;
    }
}
