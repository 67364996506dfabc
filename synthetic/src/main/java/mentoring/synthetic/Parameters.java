package mentoring.synthetic;

import java.util.List;

/** Every number that shapes the world. Written to truth/parameters.yaml; docs/synthetic-region.md gives the formulas. */
public record Parameters(
        long seed,
        int firstYear,
        int years,
        Careers careers,
        Mentoring mentoring,
        Learning learning,
        Reporting reporting,
        Dirt dirt) {

    /**
     * Leaving the profession. Yearly hazards of years 1, 2, … in the profession of the reference group (urban, with
     * pedagogical education, hired before the second year of the world, not mentored); laterHazard holds after them. A
     * gamma frailty of mean one and the given variance and the hazard ratios multiply the cumulated hazard. The shares of
     * transfers are per year of service, of leaves per person at risk, of summer gaps and second jobs per career.
     */
    public record Careers(
            List<Double> yearlyHazards,
            double laterHazard,
            double frailtyVariance,
            double ruralHazardRatio,
            double otherEducationHazardRatio,
            double pedagogicalShare,
            double cohortTrendPerYear,
            double transferShare,
            double transferWithinMunicipality,
            double returnShare,
            double summerGapShare,
            double childcareShare,
            double conscriptionShare,
            double illnessShare,
            double secondJobShare,
            double summerExitShare,
            double snilsShare) {

        /** The same with one law for all: no ratio by place or education, no trend. Frailty stays. */
        public Careers ofOneLaw() {
            return new Careers(
                    yearlyHazards,
                    laterHazard,
                    frailtyVariance,
                    1,
                    1,
                    pedagogicalShare,
                    0,
                    transferShare,
                    transferWithinMunicipality,
                    returnShare,
                    summerGapShare,
                    childcareShare,
                    conscriptionShare,
                    illnessShare,
                    secondJobShare,
                    summerExitShare,
                    snilsShare);
        }
    }

    /**
     * Mentoring of people in their first years. A school takes the system up in some year; before it takeUpBefore of the
     * newly hired enter a programme, from then on takeUp. selectionLogOdds moves the log odds of entering for people
     * without pedagogical education, who also leave faster (Careers.otherEducationHazardRatio): the planted confounding.
     * Of the others laterShare enter at a random day of years 4 to 10, of those hired before the world half as many.
     * hazardRatio multiplies the hazard of leaving from the day of entering on; 1 = no effect.
     *
     * @param effectOnResults shift of pupils' results in standard deviations of pupils from the academic year after
     *     entering on, half of it in the academic year of entering
     * @param effectOnDeficits shift of the score at exit (share of the maximum) of people who were mentored
     * @param formalShare share of those who did not enter but stand in an order without a programme; no effect
     * @param competencyGapByTerritory standard deviation of the mean score between municipalities (share of the maximum)
     */
    public record Mentoring(
            double takeUp,
            double takeUpBefore,
            double laterShare,
            double selectionLogOdds,
            double hazardRatio,
            double effectOnResults,
            double effectOnDeficits,
            double formalShare,
            double competencyGapByTerritory,
            double measurementSd,
            int maxMentees) {

        /** The same with another effect on the hazard of leaving. */
        public Mentoring withHazardRatio(double value) {
            return new Mentoring(
                    takeUp,
                    takeUpBefore,
                    laterShare,
                    selectionLogOdds,
                    value,
                    effectOnResults,
                    effectOnDeficits,
                    formalShare,
                    competencyGapByTerritory,
                    measurementSd,
                    maxMentees);
        }
    }

    /** Results of pupils: standard deviations on a scale with total variance one. */
    public record Learning(
            double schoolSd, double teacherSd, double pupilSd, double occasionSd, double yearlyGain, double ruralGap) {}

    /**
     * How schools report. Schools send workbooks in the last workbookYears campaigns; what was before comes as the
     * region's archive, one CSV per table and campaign.
     */
    public record Reporting(
            double silentShare,
            double lateShare,
            double correctionShare,
            double staffCountsDifferShare,
            int workbookYears) {}

    /** Errors planted into delivered files. cellErrorRate = share of delivered rows that get one wrong cell. */
    public record Dirt(double cellErrorRate, int contradictionsOfEachKind) {
        public static final Dirt NONE = new Dirt(0, 0);
    }

    public static final int FIRST_YEAR = 2015;

    public static Parameters defaults() {
        return new Parameters(
                20_220_512L,
                FIRST_YEAR,
                10,
                new Careers(
                        List.of(
                                0.1157, 0.1102, 0.1158, 0.1076, 0.0891, 0.0825, 0.0601, 0.0481, 0.0422, 0.0369, 0.0247,
                                0.0128),
                        0.0128,
                        0.25,
                        1.25,
                        1.60,
                        0.70,
                        0.01,
                        0.025,
                        0.70,
                        0.20,
                        0.02,
                        0.18,
                        0.35,
                        0.02,
                        0.03,
                        0.70,
                        0.92),
                new Mentoring(0.80, 0.12, 0.30, -1.0, 0.70, 0.10, 0.12, 0.35, 0.05, 0.09, 3),
                new Learning(0.35, 0.25, 0.75, 0.50, 0.30, 0.20),
                new Reporting(0.03, 0.05, 0.06, 0.08, 1),
                Dirt.NONE);
    }

    /** The academic year in which the world ends, named by its first calendar year. */
    public int lastYear() {
        return firstYear + years - 1;
    }

    public Parameters withSeed(long value) {
        return new Parameters(value, firstYear, years, careers, mentoring, learning, reporting, dirt);
    }

    public Parameters withDirt(Dirt value) {
        return new Parameters(seed, firstYear, years, careers, mentoring, learning, reporting, value);
    }

    public Parameters withCareers(Careers value) {
        return new Parameters(seed, firstYear, years, value, mentoring, learning, reporting, dirt);
    }

    public Parameters withMentoring(Mentoring value) {
        return new Parameters(seed, firstYear, years, careers, value, learning, reporting, dirt);
    }
}
