package mentoring.reports.monitoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mentoring.reports.shared.IndicatorCell;
import mentoring.reports.shared.IndicatorNumbers;
import mentoring.reports.shared.Pairs;
import mentoring.reports.shared.Prose;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.Run;

/** What schools have: acts, bases, plans, curators, pairs, a section of the site. */
final class SchoolSections {
    private final Kit kit;
    private final IndicatorNumbers cells;

    SchoolSections(Kit kit) {
        this.kit = kit;
        this.cells = kit.cells();
    }

    List<Block> acts() {
        Prose prose = kit.prose();
        have(prose, "acts.order", "iz01");
        have(prose, "acts.regulation", "iz02");
        return difference(prose, "acts.gap", "iz02", "iz01").paragraph();
    }

    List<Block> bases() {
        Prose prose = kit.prose();
        have(prose, "bases.mentors", "iz03");
        have(prose, "bases.mentees", "iz04");
        return difference(prose, "bases.gap", "iz03", "iz04").say("bases.note").paragraph();
    }

    List<Block> plan() {
        Prose prose = kit.prose();
        have(prose, "plan.roadmap", "iz05");
        have(prose, "plan.programme", "iz06");
        return prose.paragraph();
    }

    List<Block> curators() {
        Prose prose = kit.prose();
        have(prose, "curators.order", "iz07");
        group(prose, "curators.one", "iz_curators", "1");
        group(prose, "curators.many", "iz_curators", "2+");
        List<List<Run>> positions = positions();
        NumberRun all = cells.value(kit.data().own("iz_curator_position"), false);
        if (positions.isEmpty()) {
            return prose.paragraph();
        }
        List<Block> blocks =
                new ArrayList<>(prose.say("curators.positions", "total", all).paragraph());
        blocks.add(kit.enumeration(positions));
        return blocks;
    }

    private void group(Prose prose, String key, String indicator, String group) {
        IndicatorCell cell = kit.data().own(indicator, "curators", group);
        prose.say(key, "n", cells.numerator(cell), "total", cells.denominator(cell), "share", cells.value(cell, true));
    }

    /**
     * Largest first; a reader of a list of positions looks for the usual one. A list with a gap would tell what is
     * hidden in it, so it is whole or it is not there.
     */
    private List<List<Run>> positions() {
        List<IndicatorCell> all = kit.data().groups("iz_curator_position", "position", "position").stream()
                .map(code -> kit.data().own("iz_curator_position", "position", code))
                .toList();
        if (!all.stream().allMatch(IndicatorCell::isKnown)) {
            return List.of();
        }
        return all.stream()
                .filter(c -> c.numerator() > 0)
                .sorted(Comparator.comparing(IndicatorCell::numerator).reversed())
                .map(this::position)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<List<Run>> position(IndicatorCell cell) {
        String code = cell.key().group();
        IndicatorCell share = kit.data().own("iz_curator_position_share", "position", code);
        return kit.words()
                .sentence(
                        "curators.position",
                        Pairs.of(
                                "title",
                                kit.data().codeTitle("position", code),
                                "n",
                                cells.value(cell, false),
                                "share",
                                cells.value(share, true)));
    }

    List<Block> pairs() {
        Prose prose = kit.prose()
                .say("pairs.ordered", "n", cells.value(kit.data().own("iz08"), false))
                .say("pairs.registered", "n", cells.value(kit.data().own("iz08r"), false));
        have(prose, "pairs.schools", "iz09");
        return prose.say("pairs.programmes", "n", cells.value(kit.data().own("iz10"), false))
                .paragraph();
    }

    List<Block> site() {
        Prose prose = kit.prose();
        have(prose, "site.share", "iz14");
        return prose.paragraph();
    }

    private void have(Prose prose, String key, String indicator) {
        IndicatorCell cell = kit.data().own(indicator);
        prose.say(key, "have", kit.have(cell), "counts", kit.counts(cell, false));
    }

    private Prose difference(Prose prose, String key, String more, String less) {
        IndicatorCell one = kit.data().own(more);
        IndicatorCell other = kit.data().own(less);
        boolean differ = one.isKnown() && other.isKnown() && one.value().compareTo(other.value()) != 0;
        return prose.sayIf(
                differ,
                key,
                "direction",
                differ && one.value().compareTo(other.value()) > 0 ? "more" : "less",
                "points",
                cells.distance(one, other));
    }
}
