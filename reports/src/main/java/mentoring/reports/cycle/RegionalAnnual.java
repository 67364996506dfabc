package mentoring.reports.cycle;

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
        CycleKit kit = new CycleKit(context);
        Retention retention = new Retention(kit);
        Recommendations recommendations = new Recommendations(kit);
        List<Section> chapters = new ArrayList<>();
        chapters.add(new Summary(kit).section(retention, recommendations));
        chapters.addAll(new Goals(kit).sections());
        chapters.addAll(new Methods(kit).sections());
        chapters.add(kit.chapter("monitoring", "monitoring", List.of()));
        chapters.add(new Values(kit).section());
        chapters.addAll(new Quality(kit).sections());
        chapters.add(kit.chapter(
                "analysis", "analysis", kit.prose().say("analysis.lead").paragraph()));
        chapters.addAll(new Territories(kit).sections());
        chapters.addAll(new Localities(kit).sections());
        chapters.addAll(new Funnels(kit).sections());
        chapters.addAll(retention.sections());
        chapters.addAll(new MentoredRetention(kit).sections());
        chapters.addAll(new Departures(kit, retention.curves()).sections());
        chapters.addAll(new Transitions(kit).sections());
        chapters.addAll(new Competencies(kit).sections());
        chapters.addAll(new Deficits(kit).sections());
        chapters.addAll(new Surveys(kit).sections());
        chapters.addAll(new PupilResults(kit).sections());
        chapters.addAll(new Associations(kit).sections());
        chapters.addAll(new Forecasts(kit).sections());
        chapters.addAll(recommendations.current());
        chapters.addAll(new Measures(kit).sections());
        chapters.add(new Decisions(kit).section());
        chapters.add(recommendations.earlier());
        return new Report(
                NAME,
                context.language(),
                Cover.full(
                        kit,
                        kit.text("title.annual.kind"),
                        kit.text("title.annual", "year", Pen.academicYear(kit.academicYear()))),
                Outline.numbered(chapters));
    }
}
