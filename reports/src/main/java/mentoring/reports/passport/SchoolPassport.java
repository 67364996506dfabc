package mentoring.reports.passport;

import java.util.ArrayList;
import java.util.List;
import mentoring.reports.ReportContext;
import mentoring.reports.ReportDefinition;
import mentoring.reports.ReportInfo;
import mentoring.reports.Subject;
import mentoring.reports.shared.Cover;
import mentoring.reports.shared.Outline;
import mentoring.reports.shared.Pen;
import mentoring.reports.tree.Report;
import mentoring.reports.tree.Section;
import mentoring.workspace.Text;

/** Two pages about one school: who it is, what it has, how it stands beside its territory, what to mend. */
public final class SchoolPassport implements ReportDefinition {
    static final String NAME = "school-passport";

    @Override
    public ReportInfo info() {
        return new ReportInfo(
                NAME, new Text("Паспорт наставничества образовательной организации", "Mentoring passport of a school"));
    }

    @Override
    public Subject subject() {
        return Subject.SCHOOL;
    }

    @Override
    public Report build(ReportContext context) {
        Pen pen = new Pen(context, "/reports/" + NAME);
        SchoolData data = new SchoolData(context);
        List<Section> sections = new ArrayList<>();
        sections.add(new SchoolSection(pen, data).section());
        sections.add(new DocumentSection(pen, data).section());
        sections.add(new WorkSection(pen, data).section());
        sections.add(new BesideSection(pen, data).section());
        sections.add(new MendingSection(pen, data).section());
        String subtitle = pen.text(
                "title.subtitle",
                "municipality",
                Pen.capitalised(data.municipalityName()),
                "asOf",
                pen.dates().inWords(context.campaign().asOf()));
        return new Report(
                NAME,
                context.language(),
                Cover.brief(pen, context.territory().name(), subtitle),
                Outline.numbered(sections),
                true);
    }
}
