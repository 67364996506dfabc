package mentoring.reports;

import mentoring.workspace.Text;

/** Name and title of a report, for the list of reports. */
public record ReportInfo(String name, Text title) {}
