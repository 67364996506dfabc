package mentoring.reports.programme;

import java.util.ArrayList;
import java.util.List;
import mentoring.reports.ReportContext;
import mentoring.reports.ReportDefinition;
import mentoring.reports.ReportInfo;
import mentoring.reports.development.DeficitTable;
import mentoring.reports.development.Differences;
import mentoring.reports.development.NewcomerTable;
import mentoring.reports.development.ProgrammeTables;
import mentoring.reports.development.SurveyTable;
import mentoring.reports.shared.Cover;
import mentoring.reports.shared.IndicatorTable;
import mentoring.reports.shared.LedSection;
import mentoring.reports.shared.Outline;
import mentoring.reports.shared.Pen;
import mentoring.reports.shared.Prose;
import mentoring.reports.shared.Values;
import mentoring.reports.shared.Values.Place;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.Report;
import mentoring.reports.tree.Section;
import mentoring.workspace.Text;

/**
 * The two stages of monitoring personalised programmes, point by point of the regulation: how they go, and what is seen
 * on all who take part.
 */
public final class ProgrammeMonitoring implements ReportDefinition {
    static final String NAME = "programme-monitoring";

    @Override
    public ReportInfo info() {
        return new ReportInfo(
                NAME,
                new Text(
                        "Двухэтапный мониторинг персонализированных программ",
                        "Two-stage monitoring of personalised programmes"));
    }

    @Override
    public Report build(ReportContext context) {
        Pen pen = new Pen(context, "/reports/" + NAME);
        Place place = new Place(context.territory().level(), context.territory().code());
        Values values = Values.read(context, place);
        IndicatorTable indicators = new IndicatorTable(pen, values, place);
        ProgrammeTables programmes = new ProgrammeTables(pen, place);
        Differences differences = new Differences(pen, place);
        PupilResults pupils = new PupilResults(pen, place);
        List<Section> sections = new ArrayList<>();
        sections.add(stage(pen, "stage1"));
        sections.add(LedSection.of(
                pen,
                2,
                "process",
                indicators.of("process", List.of("tb11_events", "tb11_on_time", "tb11_goals", "tb11_stopped")),
                programmes.programmes(),
                programmes.events()));
        sections.add(LedSection.of(pen, 2, "projects", indicators.of("projects", List.of("tb12_projects"))));
        sections.add(LedSection.of(pen, 2, "passed", pupils.passed()));
        sections.add(LedSection.of(pen, 2, "achievement", pupils.gains()));
        sections.add(LedSection.of(pen, 2, "olympiads", pupils.olympiads()));
        sections.add(LedSection.of(pen, 2, "activity", indicators.of("activity", List.of("tb16_activity"))));
        sections.add(stage(pen, "stage2"));
        sections.add(LedSection.of(
                pen,
                2,
                "outcomes",
                indicators.of("outcomes", List.of("tb21_mentee", "tb21_mentor")),
                new DeficitTable(pen, place).blocks(),
                associations(pen, differences.associations())));
        sections.add(LedSection.of(
                pen,
                2,
                "motivation",
                indicators.of("motivation", List.of("tb22_motivation")),
                differences.changes().list(false),
                new SurveyTable(pen, place).blocks()));
        sections.add(LedSection.of(pen, 2, "innovation", indicators.of("innovation", List.of("tb23_innovation"))));
        sections.add(LedSection.of(
                pen,
                2,
                "adaptation",
                indicators.of("adaptation", List.of("tb24_adaptation")),
                new NewcomerTable(pen, place).blocks()));
        sections.add(LedSection.of(
                pen,
                2,
                "future",
                indicators.of("future", List.of("tb25_mentors", "tb25_mentees", "iz_mentors", "iz_mentees"))));
        String subtitle = Pen.capitalised(context.territory().name())
                + "\n"
                + pen.text("title.subtitle", "year", Pen.academicYear(pen.academicYear()));
        return new Report(
                NAME,
                context.language(),
                Cover.brief(pen, pen.text("title.title"), subtitle),
                Outline.numbered(sections));
    }

    private static Section stage(Pen pen, String id) {
        return new Section(
                1, id, pen.text(id + ".title"), pen.prose().say(id + ".lead").paragraph());
    }

    private static List<Block> associations(Pen pen, Prose said) {
        if (said.isEmpty()) {
            return List.of();
        }
        List<Block> blocks =
                new ArrayList<>(pen.prose().say("associations.lead").paragraph());
        blocks.addAll(said.list(false));
        blocks.addAll(pen.prose().say("associations.caution").paragraph());
        return blocks;
    }
}
