package mentoring.reports.monitoring;

import java.util.ArrayList;
import java.util.List;
import mentoring.reports.ReportContext;
import mentoring.reports.ReportDefinition;
import mentoring.reports.ReportInfo;
import mentoring.reports.shared.Cover;
import mentoring.reports.shared.Outline;
import mentoring.reports.tree.Report;
import mentoring.reports.tree.Section;
import mentoring.workspace.Text;

/** The report on the introduction of the mentoring model, as the city of Izhevsk published it in May 2022. */
public final class MonitoringReport implements ReportDefinition {
    private static final String NAME = "monitoring";

    @Override
    public ReportInfo info() {
        return new ReportInfo(
                NAME,
                new Text(
                        "Отчёт о мониторинге внедрения целевой модели наставничества",
                        "Report on monitoring the mentoring model"));
    }

    @Override
    public Report build(ReportContext context) {
        Kit kit = new Kit(context);
        List<Section> chapters = new ArrayList<>();
        chapters.add(GeneralChapter.of(kit));
        chapters.add(ResultsChapter.of(kit));
        chapters.addAll(new AnalysisChapter(kit).sections());
        chapters.addAll(new CompareChapter(kit).sections());
        chapters.addAll(ChangeChapter.sections(kit));
        chapters.addAll(new ClosingChapters(kit).sections());
        List<Section> sections = new ArrayList<>(Outline.numbered(chapters));
        sections.addAll(appendices(kit));
        return new Report(
                NAME,
                context.language(),
                Cover.full(kit, kit.text("title.kind"), context.campaign().title()),
                sections);
    }

    private static List<Section> appendices(Kit kit) {
        List<Section> sections = new ArrayList<>();
        for (Section section : new Appendices(kit).sections()) {
            String title =
                    kit.text("appendix", "number", String.valueOf(sections.size() + 1), "title", section.title());
            sections.add(new Section(1, section.id(), title, section.blocks()));
        }
        return sections;
    }
}
