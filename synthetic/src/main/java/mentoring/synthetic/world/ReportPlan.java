package mentoring.synthetic.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import mentoring.synthetic.Draw;
import mentoring.synthetic.Parameters;

/** When and how a school reports in each campaign. */
public final class ReportPlan {
    private static final int LATE_DAYS = 26;
    private static final int CORRECTION_DAYS = 40;

    /**
     * What a school sends in one campaign.
     *
     * @param cut the day whose knowledge it holds
     * @param delivered the delivery's own date
     * @param workbook false = a part of the region's archive
     * @param listed the region expects it; false for what the region itself winds up after a school has closed
     */
    public record Report(
            int academicYear,
            LocalDate cut,
            LocalDate delivered,
            boolean silent,
            boolean late,
            boolean workbook,
            boolean corrected,
            boolean listed) {

        public LocalDate folder() {
            return late ? lateFolder(academicYear) : Calendar.asOf(academicYear);
        }
    }

    private ReportPlan() {}

    public static LocalDate lateFolder(int academicYear) {
        return Calendar.asOf(academicYear).plusDays(LATE_DAYS);
    }

    public static LocalDate correctionFolder(int academicYear) {
        return Calendar.asOf(academicYear).plusDays(CORRECTION_DAYS);
    }

    public static List<Report> of(Parameters parameters, School school) {
        List<Report> reports = new ArrayList<>();
        for (int year = parameters.firstYear(); year <= parameters.lastYear(); year++) {
            LocalDate asOf = Calendar.asOf(year);
            if (school.openAt(asOf)) reports.add(report(parameters, school, year));
            else if (school.closedOn() != null && Calendar.academicYear(school.closedOn()) == year) {
                reports.add(new Report(year, asOf, asOf, false, false, false, false, false));
            }
        }
        return reports;
    }

    private static Report report(Parameters parameters, School school, int year) {
        SplittableRandom random = Draw.of(parameters.seed(), "report", school.key(), year);
        Parameters.Reporting reporting = parameters.reporting();
        boolean first = year == parameters.firstYear();
        boolean silent = Draw.chance(random, reporting.silentShare()) && !first;
        boolean late = Draw.chance(random, reporting.lateShare()) && !silent;
        boolean corrected = Draw.chance(random, reporting.correctionShare()) && !silent && !late;
        boolean workbook = year > parameters.lastYear() - reporting.workbookYears() && school.general();
        LocalDate asOf = Calendar.asOf(year);
        LocalDate day = workbook ? Calendar.campaignOpens(year).plusDays(random.nextInt(23)) : asOf;
        return late
                ? new Report(year, asOf, lateFolder(year), false, true, workbook, false, true)
                : new Report(year, day, day, silent, false, workbook, corrected, true);
    }
}
