package mentoring.reports.cycle;

import java.util.ArrayList;
import java.util.List;
import mentoring.reports.ReportContext;
import mentoring.reports.shared.Cover;
import mentoring.reports.shared.Outline;
import mentoring.reports.shared.Pen;
import mentoring.reports.tree.Report;
import mentoring.reports.tree.Section;

/** The chapters of the management cycle in their order: goals, monitoring, analysis, recommendations, measures, decisions. */
final class ManagementCycle {
    private final CycleKit kit;
    private final Retention retention;
    private final Recommendations recommendations;
    private final EarlierMeasures earlier;

    ManagementCycle(ReportContext context) {
        this.kit = new CycleKit(context);
        this.retention = new Retention(kit);
        CampaignRecommendations rows = new CampaignRecommendations(kit);
        this.recommendations = new Recommendations(kit, rows);
        this.earlier = new EarlierMeasures(kit, rows);
    }

    /** @param title word of the keys of the title page: annual, municipal */
    Report report(String name, String title) {
        List<Section> chapters = new ArrayList<>();
        chapters.add(new Summary(kit).section(retention, earlier));
        chapters.addAll(new Goals(kit).sections());
        chapters.addAll(new Methods(kit).sections());
        chapters.addAll(monitoring());
        chapters.addAll(analysis());
        chapters.addAll(recommendations.sections());
        chapters.addAll(new Measures(kit).sections());
        chapters.add(new Decisions(kit).section());
        chapters.add(earlier.section());
        return new Report(
                name,
                kit.context().language(),
                Cover.full(
                        kit,
                        kit.text("title." + title + ".kind"),
                        kit.text("title." + title, "year", Pen.academicYear(kit.academicYear()))),
                Outline.numbered(chapters));
    }

    private List<Section> monitoring() {
        List<Section> sections = new ArrayList<>();
        sections.add(kit.chapter("monitoring", "monitoring", List.of()));
        sections.add(new Values(kit).section());
        sections.addAll(new Quality(kit).sections());
        if (!kit.isRegion()) {
            sections.addAll(new Schools(kit).sections());
        }
        return sections;
    }

    /** A municipality stands beside others; a region is looked into, and has what needs the persons of a whole region. */
    private List<Section> analysis() {
        boolean region = kit.isRegion();
        List<Section> sections = new ArrayList<>();
        String lead = region ? "analysis.lead" : "analysis.lead.municipal";
        sections.add(kit.chapter("analysis", "analysis", kit.prose().say(lead).paragraph()));
        sections.addAll(region ? new Territories(kit).sections() : new Comparisons(kit).sections());
        sections.addAll(new Localities(kit).sections());
        sections.addAll(region ? new Funnels(kit).sections() : List.of());
        sections.addAll(retention.sections());
        sections.addAll(new MentoredRetention(kit).sections());
        sections.addAll(new Departures(kit, retention.curves()).sections());
        sections.addAll(new Transitions(kit).sections());
        sections.addAll(new Competencies(kit).sections());
        sections.addAll(new Deficits(kit).sections());
        sections.addAll(new Surveys(kit).sections());
        if (region) {
            sections.addAll(new PupilResults(kit).sections());
            sections.addAll(new Associations(kit).sections());
        }
        sections.addAll(new Forecasts(kit).sections());
        return sections;
    }
}
