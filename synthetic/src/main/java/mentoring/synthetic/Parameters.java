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
     * Leaving the profession. Yearly hazards of years 1, 2, … in the profession; the last value holds for all later years.
     * A gamma frailty with mean one and the given variance and proportional effects multiply the cumulated hazard.
     */
    public record Careers(
            List<Double> yearlyHazards,
            double laterHazard,
            double frailtyVariance,
            double ruralHazardRatio,
            double cohortTrendPerYear,
            double transferShare,
            double returnShare,
            double summerGapShare,
            double leaveShare,
            double secondJobShare,
            double summerExitShare,
            double snilsShare) {}

    /** Mentoring: who gets a mentor and what it does. hazardRatio 1 = no effect on leaving. */
    public record Mentoring(
            double takeUp,
            double selectionByFrailty,
            double hazardRatio,
            double effectOnResults,
            double effectOnDeficits,
            double regressionToMean,
            double competencyGapByTerritory,
            double mentorMaxMentees) {}

    /** Results of pupils: standard deviations on a scale with total variance one. */
    public record Learning(
            double schoolSd, double teacherSd, double pupilSd, double occasionSd, double yearlyGain, double ruralGap) {}

    /** How schools report. */
    public record Reporting(
            double silentShare, double lateShare, double correctionShare, double staffCountsDifferShare) {}

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
                        0.01,
                        0.03,
                        0.25,
                        0.02,
                        0.015,
                        0.03,
                        0.70,
                        0.92),
                new Mentoring(0.55, 0.8, 0.70, 0.10, 0.30, 0.35, 0.25, 3),
                new Learning(0.35, 0.25, 0.75, 0.50, 0.30, 0.20),
                new Reporting(0.03, 0.05, 0.06, 0.08),
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

    public Parameters withMentoring(Mentoring value) {
        return new Parameters(seed, firstYear, years, careers, value, learning, reporting, dirt);
    }
}
