package mentoring.reports;

import mentoring.reports.tree.Report;

/** A kind of report: reads a release and says what there is to say, not how it looks. */
public interface ReportDefinition {

    ReportInfo info();

    Report build(ReportContext context);
}
