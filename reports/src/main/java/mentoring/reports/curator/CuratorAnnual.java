package mentoring.reports.curator;

import java.util.ArrayList;
import java.util.List;
import mentoring.reports.ReportContext;
import mentoring.reports.ReportDefinition;
import mentoring.reports.ReportInfo;
import mentoring.reports.Subject;
import mentoring.reports.development.DeficitTable;
import mentoring.reports.development.NewcomerTable;
import mentoring.reports.development.ProgrammeTables;
import mentoring.reports.development.SurveyTable;
import mentoring.reports.passport.MendingSection;
import mentoring.reports.passport.SchoolData;
import mentoring.reports.passport.SchoolSection;
import mentoring.reports.shared.Cover;
import mentoring.reports.shared.IndicatorTable;
import mentoring.reports.shared.LedSection;
import mentoring.reports.shared.Outline;
import mentoring.reports.shared.Pen;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.Report;
import mentoring.reports.tree.Section;
import mentoring.workspace.Text;

/** The yearly analytical report of a school's curator, duty by duty of the regulation on mentoring (4.1.3). */
public final class CuratorAnnual implements ReportDefinition {
    static final String NAME = "curator-annual";

    @Override
    public ReportInfo info() {
        return new ReportInfo(
                NAME, new Text("Итоговый аналитический отчёт куратора", "Yearly analytical report of a curator"));
    }

    @Override
    public Subject subject() {
        return Subject.SCHOOL;
    }

    @Override
    public Report build(ReportContext context) {
        Pen pen = new Pen(context, "/reports/" + NAME);
        Pen passport = new Pen(context, "/reports/school-passport");
        SchoolData data = new SchoolData(context);
        ProgrammeTables programmes = new ProgrammeTables(pen, data.place());
        IndicatorTable indicators = new IndicatorTable(pen, data.values(), data.place());
        List<Section> sections = new ArrayList<>();
        sections.add(general(pen, new SchoolSection(passport, data).section()));
        sections.add(new People(pen, data, indicators).section());
        sections.add(LedSection.of(pen, 1, "programmes", programmes.programmes(), programmes.events()));
        sections.add(LedSection.of(
                pen,
                1,
                "results",
                indicators.of(
                        "results",
                        List.of(
                                "tb11_goals",
                                "tb11_stopped",
                                "tb16_activity",
                                "tb21_mentee",
                                "tb21_mentor",
                                "tb22_motivation",
                                "tb23_innovation",
                                "tb24_adaptation")),
                new DeficitTable(pen, data.place()).blocks(),
                new SurveyTable(pen, data.place()).blocks(),
                new NewcomerTable(pen, data.place()).blocks()));
        sections.add(LedSection.of(
                pen,
                1,
                "outside",
                indicators.of("outside", List.of("iz13", "iz13s", "ps6_network", "ps5_virtual")),
                new Outside(pen, data).pairs()));
        sections.add(LedSection.of(pen, 1, "open", new Outside(pen, data).site()));
        Section mending = new MendingSection(passport, data).section();
        sections.add(new Section(1, "tasks", pen.text("tasks.title"), mending.blocks()));
        String year = Pen.academicYear(pen.academicYear());
        String subtitle = context.territory().name() + "\n" + pen.text("title.subtitle", "year", year);
        return new Report(
                NAME,
                context.language(),
                Cover.brief(pen, pen.text("title.title"), subtitle),
                Outline.numbered(sections));
    }

    private static Section general(Pen pen, Section school) {
        List<Block> blocks = new ArrayList<>(pen.prose()
                .say(
                        "general.purpose",
                        "year",
                        Pen.academicYear(pen.academicYear()),
                        "asOf",
                        pen.dates().inWords(pen.context().campaign().asOf()))
                .paragraph());
        blocks.addAll(school.blocks());
        return new Section(1, "general", pen.text("general.title"), blocks);
    }
}
