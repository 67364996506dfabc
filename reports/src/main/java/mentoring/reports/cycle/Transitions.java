package mentoring.reports.cycle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mentoring.reports.shared.PublishedRow;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.Section;
import mentoring.reports.tree.Table.Cell;
import mentoring.reports.tree.Table.Column;
import mentoring.reports.tree.Table.Kind;
import mentoring.reports.tree.Table.Row;

/** Where the teachers of one census are at the next. */
final class Transitions {
    private final CycleKit kit;

    Transitions(CycleKit kit) {
        this.kit = kit;
    }

    List<Section> sections() {
        Map<String, TransitionSums> groups = new LinkedHashMap<>();
        for (PublishedRow row : kit.rows(TransitionSums.TABLE, "transitions")) {
            groups.computeIfAbsent(row.text("group_value"), g -> new TransitionSums(kit.numbers(), row))
                    .add(row);
        }
        if (!groups.containsKey("all")) {
            return List.of();
        }
        if (groups.get("all").isHidden()) {
            return kit.section("transitions", kit.prose().say("hidden").paragraph());
        }
        List<Block> blocks = new ArrayList<>(lead(groups.get("all")));
        blocks.add(table(groups));
        if (kit.isRegion()) {
            blocks.addAll(new Movements(kit).blocks());
        }
        return kit.section("transitions", blocks);
    }

    private List<Block> lead(TransitionSums all) {
        return kit.prose()
                .say(
                        "transitions.lead",
                        "from",
                        String.valueOf(all.year()),
                        "to",
                        String.valueOf(all.year() + 1),
                        "number",
                        kit.table("transitions"))
                .say("transitions.stayed", "n", all.count("ST"), "total", all.total(), "share", all.share("ST"))
                .say("transitions.unknown", "n", all.count("UN"))
                .paragraph();
    }

    private Block table(Map<String, TransitionSums> groups) {
        List<String> shown = new ArrayList<>(List.of("all"));
        if (groups.containsKey("urban") && groups.containsKey("rural")) {
            shown.addAll(List.of("urban", "rural"));
        }
        List<Column> columns = new ArrayList<>(List.of(kit.left("state", 482 - 92 * shown.size())));
        for (String group : shown) {
            columns.add(kit.right("teachers." + group, 46));
            columns.add(kit.right("share." + group, 46));
        }
        Set<String> states =
                new LinkedHashSet<>(kit.data().codes("retention_state").keySet());
        states.retainAll(groups.get("all").states());
        List<Row> rows = new ArrayList<>();
        for (String state : states) {
            if (!state.equals(TransitionSums.RETURNED)) {
                rows.add(row(Kind.BODY, kit.data().codeTitle("retention_state", state), shown, groups, state));
            }
        }
        rows.add(row(Kind.TOTAL, kit.text("transitions.total"), shown, groups, null));
        return kit.table(
                "transitions",
                kit.text(
                        "transitions.table",
                        "to",
                        String.valueOf(groups.get("all").year() + 1)),
                columns,
                rows);
    }

    private Row row(Kind kind, String label, List<String> shown, Map<String, TransitionSums> groups, String state) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(label));
        for (String group : shown) {
            TransitionSums sums = groups.get(group);
            cells.add(Cell.of(state == null ? sums.total() : sums.count(state)));
            cells.add(state == null ? Cell.of("") : Cell.of(sums.share(state)));
        }
        return new Row(kind, cells);
    }
}
