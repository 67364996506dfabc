package mentoring.reports.evidence;

import java.util.ArrayList;
import java.util.List;
import mentoring.reports.ReportContext;
import mentoring.reports.ReportDefinition;
import mentoring.reports.ReportInfo;
import mentoring.reports.shared.Pen;
import mentoring.reports.shared.Sentences;
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
        Claims claims = new Claims(pen);
        ClaimTable tables = new ClaimTable(pen);
        List<Section> chapters = new ArrayList<>();
        chapters.add(preamble(pen, claims, tables));
        chapters.add(state(pen, claims, tables));
        comparisons(pen, claims, chapters);
        chapters.addAll(new Addressees(pen, claims, tables).sections());
        chapters.add(new Limits(pen, claims).section());
        List<Section> sections = new ArrayList<>(Pen.numbered(chapters));
        sections.addAll(new Register(pen, tables).sections());
        String subtitle = Pen.capitalised(context.territory().name()) + "\n"
                + pen.text(
                        "title.asOf",
                        "asOf",
                        pen.dates().inWords(context.campaign().asOf()));
        return new Report(NAME, context.language(), pen.front(pen.text("title.title"), subtitle, List.of()), sections);
    }

    private static Section preamble(Pen pen, Claims claims, ClaimTable tables) {
        return section(
                pen,
                "preamble",
                tables.of(
                        "preamble",
                        claims.scope(),
                        claims.coverage(),
                        claims.indicator("iz08"),
                        claims.indicator("iz10"),
                        claims.indicator("iz_mentors"),
                        claims.indicator("iz_mentees"),
                        claims.indicator("iz13"),
                        claims.indicator("iz13s")));
    }

    private static Section state(Pen pen, Claims claims, ClaimTable tables) {
        return section(
                pen,
                "state",
                tables.of(
                        "state",
                        claims.indicator("iz15"),
                        claims.indicator("iz01"),
                        claims.indicator("iz02"),
                        claims.indicator("iz11"),
                        claims.indicator("iz12"),
                        claims.programmes("claim.completed", "completed", "due"),
                        claims.deficits(),
                        claims.retention(1),
                        claims.retention(3),
                        claims.satisfied("mentor_satisfaction"),
                        claims.satisfied("mentee_satisfaction")));
    }

    /** A section with its lead sentence and table, or one sentence when there is no table. */
    static Section section(Pen pen, String id, List<Table> tables) {
        List<Block> blocks = new ArrayList<>();
        if (tables.isEmpty()) {
            blocks.addAll(pen.sentences().say("none").paragraph());
        } else {
            blocks.addAll(
                    pen.sentences().say(id + ".lead", "table", pen.table(id)).paragraph());
            blocks.addAll(tables);
        }
        return new Section(1, id, pen.text(id + ".title"), blocks);
    }

    private static void comparisons(Pen pen, Claims claims, List<Section> chapters) {
        Comparisons comparisons = new Comparisons(pen, claims);
        Sentences gaps = comparisons.gaps(List.of("iz15", "iz11", "iz12"));
        Sentences targets = comparisons.targets();
        List<Block> blocks = new ArrayList<>();
        if (!gaps.isEmpty()) {
            blocks.addAll(pen.sentences().say("comparison.gaps").paragraph());
            blocks.addAll(gaps.list(false));
        }
        if (!targets.isEmpty()) {
            blocks.addAll(pen.sentences().say("comparison.targets").paragraph());
            blocks.addAll(targets.list(false));
        }
        if (!blocks.isEmpty()) {
            chapters.add(new Section(1, "comparison", pen.text("comparison.title"), blocks));
        }
    }
}
