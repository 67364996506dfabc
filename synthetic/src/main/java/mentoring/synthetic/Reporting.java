package mentoring.synthetic;

import java.time.LocalDate;
import mentoring.synthetic.world.Calendar;
import mentoring.synthetic.world.ReportPlan;
import mentoring.synthetic.world.School;

/** Rows of the reporting calendar. */
final class Reporting {
    private Reporting() {}

    /**
     * @param before the day of the school's report before this one, null when there was none
     * @param told false = still expected
     */
    static Object[] row(
            Parameters parameters, School school, ReportPlan.Report report, LocalDate before, boolean told) {
        LocalDate since = before != null
                ? before
                : school.openedOn() == null ? Calendar.opening(parameters.firstYear()) : school.openedOn();
        return new Object[] {
            school.id(),
            "*",
            (long) report.academicYear(),
            told ? report.delivered() : null,
            told ? since : null,
            told ? report.cut() : null,
            false
        };
    }
}
