package mentoring.reports.evidence;

import java.util.ArrayList;
import java.util.List;
import mentoring.reports.ReportContext;
import mentoring.reports.ReportDefinition;
import mentoring.reports.ReportInfo;
import mentoring.reports.shared.Cover;
import mentoring.reports.shared.Outline;
import mentoring.reports.shared.Pen;
import mentoring.reports.shared.Prose;
import mentoring.reports.shared.Values.Place;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.Report;
import mentoring.reports.tree.Section;
import mentoring.reports.tree.Table;
import mentoring.workspace.Text;

/** Numbers that a conference resolution can cite, each with its source and a code to find it again. */
public final class ResolutionEvidence implements ReportDefinition {
    static final String NAME = "resolution-evidence";

    @Override
    public ReportInfo info() {
        return new ReportInfo(
                NAME, new Text("Подтверждения к резолюции конференции", "Evidence for a conference resolution"));
    }

    @Override
    public Report build(ReportContext context) {
        Pen pen = new Pen(context, "/reports/" + NAME);
        Place place = new Place(context.territory().level(), context.territory().code());
        IndicatorClaims indicators = new IndicatorClaims(pen, place);
        TableClaims others = new TableClaims(pen, place);
        ClaimTable tables = new ClaimTable(pen);
        List<Section> chapters = new ArrayList<>();
        chapters.add(preamble(pen, indicators, tables));
        chapters.add(state(pen, indicators, others, tables));
        comparisons(pen, indicators, chapters);
        chapters.addAll(new Addressees(pen, indicators, others, tables).sections());
        chapters.add(new Limits(pen, indicators).section());
        List<Section> sections = new ArrayList<>(Outline.numbered(chapters));
        sections.addAll(new Register(pen, tables).sections());
        String subtitle = Pen.capitalised(context.territory().name()) + "\n"
                + pen.text(
                        "title.asOf",
                        "asOf",
                        pen.dates().inWords(context.campaign().asOf()));
        return new Report(NAME, context.language(), Cover.brief(pen, pen.text("title.title"), subtitle), sections);
    }

    private static Section preamble(Pen pen, IndicatorClaims indicators, ClaimTable tables) {
        return section(
                pen,
                "preamble",
                tables.of(
                        "preamble",
                        indicators.scope(),
                        indicators.coverage(),
                        indicators.of("iz08"),
                        indicators.of("iz10"),
                        indicators.of("iz_mentors"),
                        indicators.of("iz_mentees"),
                        indicators.of("iz13"),
                        indicators.of("iz13s")));
    }

    private static Section state(Pen pen, IndicatorClaims indicators, TableClaims others, ClaimTable tables) {
        return section(
                pen,
                "state",
                tables.of(
                        "state",
                        indicators.of("iz15"),
                        indicators.of("iz01"),
                        indicators.of("iz02"),
                        indicators.of("iz11"),
                        indicators.of("iz12"),
                        others.programmes("claim.completed", "completed", "due"),
                        others.deficits(),
                        others.retention(1),
                        others.retention(3),
                        others.satisfied("mentor_satisfaction"),
                        others.satisfied("mentee_satisfaction")));
    }

    /** A section with its lead sentence and table, or one sentence when there is no table. */
    static Section section(Pen pen, String id, List<Table> tables) {
        List<Block> blocks = new ArrayList<>();
        if (tables.isEmpty()) {
            blocks.addAll(pen.prose().say("none").paragraph());
        } else {
            blocks.addAll(pen.prose().say(id + ".lead", "table", pen.table(id)).paragraph());
            blocks.addAll(tables);
        }
        return new Section(1, id, pen.text(id + ".title"), blocks);
    }

    private static void comparisons(Pen pen, IndicatorClaims indicators, List<Section> chapters) {
        Comparisons comparisons = new Comparisons(pen, indicators);
        Prose gaps = comparisons.gaps(List.of("iz15", "iz11", "iz12"));
        Prose targets = comparisons.targets();
        List<Block> blocks = new ArrayList<>();
        if (!gaps.isEmpty()) {
            blocks.addAll(pen.prose().say("comparison.gaps").paragraph());
            blocks.addAll(gaps.list(false));
        }
        if (!targets.isEmpty()) {
            blocks.addAll(pen.prose().say("comparison.targets").paragraph());
            blocks.addAll(targets.list(false));
        }
        if (!blocks.isEmpty()) {
            chapters.add(new Section(1, "comparison", pen.text("comparison.title"), blocks));
        }
    }
}
