package mentoring.reports.cycle;

import mentoring.reports.ReportContext;
import mentoring.reports.ReportDefinition;
import mentoring.reports.ReportInfo;
import mentoring.reports.Subject;
import mentoring.reports.tree.Report;
import mentoring.workspace.Text;

/** The year of a region by the management cycle: from goals to what became of earlier measures. */
public final class RegionalAnnual implements ReportDefinition {
    private static final String NAME = "regional-annual";

    @Override
    public ReportInfo info() {
        return new ReportInfo(
                NAME,
                new Text(
                        "Ежегодный доклад о системе наставничества в регионе",
                        "Annual report on mentoring in the region"));
    }

    @Override
    public Subject subject() {
        return Subject.REGION;
    }

    @Override
    public Report build(ReportContext context) {
        return new ManagementCycle(context).report(NAME, "annual");
    }
}
