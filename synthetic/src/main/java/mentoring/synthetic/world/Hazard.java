package mentoring.synthetic.world;

import java.time.LocalDate;
import java.util.List;
import mentoring.synthetic.Parameters;

/**
 * The law by which people leave. The reference group's survival after k full years is the product of (1 − h) of the
 * parameters exactly; with a gamma frailty of mean one and variance v that makes the cumulated hazard of a person of
 * frailty one Λ(k) = (S(k)^−v − 1) / v. Within a year of service Λ grows by calendar month: any twelve months in a row
 * hold each month once, so full years stay exact wherever the summer falls.
 */
public final class Hazard {
    private static final int HORIZON = 60;
    private static final double[] SUMMER = {0.30, 0.40, 0.30};

    private final double variance;
    private final double[] cumulated = new double[HORIZON + 1];
    private final double[] monthShare = new double[13];

    public Hazard(Parameters.Careers careers) {
        variance = careers.frailtyVariance();
        double survival = 1;
        for (int year = 1; year <= HORIZON; year++) {
            survival *= 1 - yearly(careers, year);
            cumulated[year] = cumulatedFrom(survival);
        }
        for (int month = 1; month <= 12; month++) {
            boolean summer = month >= 6 && month <= 8;
            monthShare[month] =
                    summer ? careers.summerExitShare() * SUMMER[month - 6] : (1 - careers.summerExitShare()) / 9;
        }
    }

    private static double yearly(Parameters.Careers careers, int year) {
        List<Double> hazards = careers.yearlyHazards();
        return year <= hazards.size() ? hazards.get(year - 1) : careers.laterHazard();
    }

    private double cumulatedFrom(double survival) {
        return variance == 0 ? -StrictMath.log(survival) : (StrictMath.pow(survival, -variance) - 1) / variance;
    }

    /** Λ after so many full years in the profession. */
    public double cumulated(int years) {
        return cumulated[Math.min(years, HORIZON)];
    }

    /** Growth of Λ in the month of service that begins on the day, in the given year of service (from 0). */
    double inMonth(int yearOfService, LocalDate begins) {
        int year = Math.min(yearOfService, HORIZON - 1);
        return (cumulated[year + 1] - cumulated[year]) * monthShare[begins.getMonthValue()];
    }

    /** Survival of a group whose cumulated hazard at frailty one is given, averaged over the frailty. */
    public double survival(double cumulatedHazard) {
        return variance == 0
                ? StrictMath.exp(-cumulatedHazard)
                : StrictMath.pow(1 + variance * cumulatedHazard, -1 / variance);
    }

    /** Hazard ratio of everything known when a person is hired. */
    public static double ratio(Parameters parameters, boolean rural, boolean pedagogical, int cohort) {
        Parameters.Careers careers = parameters.careers();
        int later = Math.max(0, cohort - parameters.firstYear());
        return (rural ? careers.ruralHazardRatio() : 1)
                * (pedagogical ? 1 : careers.otherEducationHazardRatio())
                * StrictMath.exp(careers.cohortTrendPerYear() * later);
    }
}
