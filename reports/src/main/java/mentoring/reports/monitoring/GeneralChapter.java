package mentoring.reports.monitoring;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentoring.reports.Campaign;
import mentoring.reports.ReportContext;
import mentoring.reports.markdown.EditableText;
import mentoring.reports.markdown.EditableText.Part;
import mentoring.reports.shared.IndicatorCell;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.BulletList;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.Paragraph;
import mentoring.reports.tree.Run;
import mentoring.reports.tree.Section;
import mentoring.reports.tree.TextRun;
import mentoring.workspace.Language;

/** Chapter 1: period, purpose, basis, tasks, sources, who was asked. */
final class GeneralChapter {

    private GeneralChapter() {}

    static Section of(Kit kit) {
        EditableText text = kit.context().text();
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(purpose(kit));
        blocks.addAll(basis(kit));
        blocks.addAll(goal(kit, text));
        if (!text.part(Part.TASKS).isEmpty()) {
            blocks.addAll(kit.prose().say("general.tasks.lead").paragraph());
            blocks.addAll(text.part(Part.TASKS));
        }
        if (!text.front().sources().isEmpty()) {
            blocks.addAll(kit.prose().say("general.sources.lead").paragraph());
            blocks.add(new BulletList(
                    false, text.front().sources().stream().map(TextRun::of).collect(Collectors.toList())));
        }
        if (text.front().operator() != null) {
            blocks.addAll(kit.prose()
                    .say("general.operator", "operator", text.front().operator())
                    .paragraph());
        }
        blocks.addAll(sample(kit));
        blocks.addAll(kit.prose().say("general.method").paragraph());
        return new Section(1, "general", kit.text("general.title"), blocks);
    }

    private static List<Block> purpose(Kit kit) {
        Campaign campaign = kit.context().campaign();
        boolean dated = campaign.openedOn() != null && campaign.closedOn() != null;
        String period = dated
                ? kit.text("general.period", "period", kit.dates().period(campaign.openedOn(), campaign.closedOn()))
                : kit.text("general.period.none");
        boolean own = campaign.title().startsWith(kit.text("general.own"));
        return kit.prose()
                .say(
                        "general.purpose",
                        "own",
                        own ? "yes" : "no",
                        "title",
                        campaign.title(),
                        "period",
                        period,
                        "asOf",
                        kit.dates().inWords(campaign.asOf()))
                .paragraph();
    }

    private static List<Block> basis(Kit kit) {
        String order = kit.context().campaign().orderRef();
        List<String> acts = kit.context().text().front().basis();
        String basis = Stream.concat(Stream.ofNullable(order), acts.stream()).collect(Collectors.joining("; "));
        return kit.prose()
                .sayIf(!basis.isEmpty(), "general.basis", "basis", basis)
                .paragraph();
    }

    /** The first paragraph of the goal continues the sentence "The goal is". */
    private static List<Block> goal(Kit kit, EditableText text) {
        List<Block> blocks = new ArrayList<>(text.part(Part.GOAL));
        if (!blocks.isEmpty() && blocks.get(0) instanceof Paragraph first) {
            List<Run> runs = kit.runs("general.goal.lead", "goal", first.runs());
            blocks.set(0, new Paragraph(runs));
        }
        return blocks;
    }

    private static List<Block> sample(Kit kit) {
        ReportContext context = kit.context();
        IndicatorCell cell = kit.coverageCell();
        NumberRun coverage = kit.cells().coverage(cell);
        boolean full = coverage.isKnown()
                && coverage.value().signum() > 0
                && coverage.value().compareTo(java.math.BigDecimal.ONE) == 0;
        String locative =
                context.language() == Language.RU ? context.territory().locative() : null;
        String where = locative == null
                ? kit.text("general.where", "name", context.territory().name())
                : locative;
        return kit.prose()
                .say("general.sample", "territory", where, "n", kit.cells().denominator(cell))
                .sayIf(full, "general.coverage.full")
                .sayIf(!full, "general.coverage", "share", coverage)
                .paragraph();
    }
}
