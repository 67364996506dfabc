package mentoring.reports.cycle;

import mentoring.reports.ReportContext;
import mentoring.reports.ReportDefinition;
import mentoring.reports.ReportInfo;
import mentoring.reports.Subject;
import mentoring.reports.tree.Report;
import mentoring.workspace.Text;

/** The year of a municipality, beside its region and neighbours of like size. */
public final class Municipal implements ReportDefinition {
    private static final String NAME = "municipal";

    @Override
    public ReportInfo info() {
        return new ReportInfo(
                NAME,
                new Text("Отчёт муниципалитета о системе наставничества", "Report of a municipality on mentoring"));
    }

    @Override
    public Subject subject() {
        return Subject.MUNICIPALITY;
    }

    @Override
    public Report build(ReportContext context) {
        return new ManagementCycle(context).report(NAME, "municipal");
    }
}
