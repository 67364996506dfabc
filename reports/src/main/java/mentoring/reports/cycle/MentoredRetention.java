package mentoring.reports.cycle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mentoring.reports.shared.Prose;
import mentoring.reports.shared.PublishedRow;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.Run;
import mentoring.reports.tree.Section;
import mentoring.reports.tree.Table.Cell;
import mentoring.reports.tree.Table.Column;
import mentoring.reports.tree.Table.Kind;
import mentoring.reports.tree.Table.Row;

/**
 * Beginners with and without a mentor: by time-dependent curves, and beside them by landmarks, where the groups are
 * fixed. Both describe an association; the words say so.
 */
final class MentoredRetention {
    private static final int YEAR = RetentionCurves.YEAR;
    private static final String TIME_DEPENDENT = "kaplan_meier";
    private static final List<String> METHODS = List.of(TIME_DEPENDENT, "landmark_6", "landmark_12");
    private static final double SURE = 0.05;

    private final CycleKit kit;
    private final String scope;
    private final RetentionCurves curves;
    private final Map<String, PublishedRow> summaries = new HashMap<>();

    MentoredRetention(CycleKit kit) {
        this.kit = kit;
        this.scope = kit.text("scope." + kit.parameters().get("scope"));
        this.curves =
                new RetentionCurves(kit, kit.rows("retention_curve", "retention_mentored"), MentoredRetention::name);
        kit.rows("retention_summary", "retention_mentored_summary").forEach(r -> summaries.put(name(r), r));
    }

    /** Such as "landmark_6.yes". */
    private static String name(PublishedRow row) {
        return row.text("method") + "." + row.text("group_value");
    }

    private static List<String> groups(String method) {
        return List.of(method + ".yes", method + ".no");
    }

    /** Nothing unless both curves can be drawn. */
    List<Section> sections() {
        List<String> drawn = curves.drawable(groups(TIME_DEPENDENT));
        if (drawn.size() < 2) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(lead());
        blocks.add(kit.figure(
                "retention-mentored",
                kit.text("mentored.figure", "scope", scope),
                curves.chart(drawn, "mentored."),
                kit.message("mentored.message", "where", kit.where()),
                note()));
        blocks.addAll(tests());
        blocks.add(table());
        return kit.section("mentored", blocks);
    }

    private List<Block> lead() {
        Prose prose = kit.prose().say("mentored.lead", "number", kit.figure("retention-mentored"));
        var with = curves.value(TIME_DEPENDENT + ".yes", 3 * YEAR);
        var without = curves.value(TIME_DEPENDENT + ".no", 3 * YEAR);
        if (with.isPresent() && without.isPresent()) {
            prose.say("mentored.values", "scope", scope, "with", with.get(), "without", without.get());
        }
        return prose.paragraph();
    }

    /** Where the curve of the mentored begins: nobody has a mentor on the first day. */
    private List<Run> note() {
        PublishedRow first = curves.shown(TIME_DEPENDENT + ".yes").get(0);
        return first.whole("from_months") > 0
                ? kit.runs("mentored.note.from", "n", first.count("from_months"))
                : kit.runs("retention.note.curve");
    }

    /** The log-rank test alone and inside kinds of schools, and what it does not tell. */
    private List<Block> tests() {
        Prose prose = kit.prose();
        for (PublishedRow test : kit.rows("retention_test", "retention_mentored_test")) {
            if (test.isKnown("p_value")) {
                String strata = test.text("stratified_by");
                String verdict = test.exact("p_value") < SURE ? "differ" : "same";
                String key = strata == null ? verdict : strata + "." + verdict;
                prose.say("mentored.test." + key, "chi2", test.number("chi2", 1), "p", kit.pValue(test));
            }
        }
        return prose.say("mentored.caution")
                .say("mentored.landmark", "number", kit.table("retention-mentored"))
                .paragraph();
    }

    private Block table() {
        List<Column> columns = List.of(
                kit.left("mentored", 168),
                kit.right("persons", 50),
                kit.right("year2", 44),
                kit.right("low", 44),
                kit.right("high", 44),
                kit.right("year3", 44),
                kit.right("low3", 44),
                kit.right("high3", 44));
        List<Row> rows = new ArrayList<>();
        for (String method : METHODS) {
            if (!curves.drawable(groups(method)).isEmpty()) {
                groups(method).forEach(g -> rows.add(row(g)));
            }
        }
        return kit.table(
                "retention-mentored",
                kit.text("mentored.table", "scope", scope),
                columns,
                rows,
                kit.runs("mentored.note"),
                kit.runs("mentored.note.landmark"));
    }

    private Row row(String group) {
        PublishedRow summary = summaries.get(group);
        List<Cell> cells = new ArrayList<>();
        int point = group.indexOf('.');
        String with = kit.text("mentored." + group.substring(point + 1));
        cells.add(Cell.of(kit.text("mentored.row." + group.substring(0, point), "group", with)));
        cells.add(summary == null ? Cell.of("…") : Cell.of(summary.count("subjects")));
        cells.addAll(curves.cells(group, 2 * YEAR));
        cells.addAll(curves.cells(group, 3 * YEAR));
        return new Row(Kind.BODY, cells);
    }
}
