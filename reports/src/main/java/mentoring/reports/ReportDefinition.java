package mentoring.reports;

import mentoring.reports.tree.Report;

/** A kind of report: reads a release and says what there is to say, not how it looks. */
public interface ReportDefinition {

    ReportInfo info();

    /** What the report is about: {@code --all} makes one for each. */
    default Subject subject() {
        return Subject.TERRITORY;
    }

    Report build(ReportContext context);
}
