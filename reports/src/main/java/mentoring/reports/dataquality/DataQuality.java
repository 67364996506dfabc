package mentoring.reports.dataquality;

import java.util.ArrayList;
import java.util.List;
import mentoring.reports.ReportContext;
import mentoring.reports.ReportDefinition;
import mentoring.reports.ReportInfo;
import mentoring.reports.release.Zone;
import mentoring.reports.shared.Cover;
import mentoring.reports.shared.Outline;
import mentoring.reports.shared.Pen;
import mentoring.reports.tree.Report;
import mentoring.reports.tree.Section;
import mentoring.workspace.ExitCode;
import mentoring.workspace.Text;
import mentoring.workspace.UserError;

/** For operators: who has to mend what. Counts and rules only, never what stands in a cell; inner zone only. */
public final class DataQuality implements ReportDefinition {
    static final String NAME = "data-quality";

    @Override
    public ReportInfo info() {
        return new ReportInfo(NAME, new Text("Качество данных: что исправить", "Data quality: what to mend"));
    }

    @Override
    public Report build(ReportContext context) {
        if (context.zone() != Zone.INNER) {
            throw new UserError(
                    ExitCode.REPORT,
                    "Отчёт «data-quality» составляется для операторов и в открытой зоне не выдаётся; укажите --zone inner.",
                    "The report 'data-quality' is for operators and not for the public zone; give --zone inner.");
        }
        Pen pen = new Pen(context, "/reports/" + NAME);
        QualityData data = new QualityData(context);
        RuleChapter rules = new RuleChapter(pen, data);
        List<Section> sections = new ArrayList<>();
        sections.add(new ReportingChapter(pen, data).section());
        sections.add(rules.section());
        sections.add(new SchoolChapter(pen, data, rules).section());
        String subtitle = Pen.capitalised(context.territory().name())
                + "\n"
                + pen.text(
                        "title.subtitle",
                        "asOf",
                        pen.dates().inWords(context.campaign().asOf()));
        return new Report(
                NAME,
                context.language(),
                Cover.brief(pen, pen.text("title.title"), subtitle),
                Outline.numbered(sections));
    }
}
