package mentoring.reports.cycle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mentoring.reports.Territory;
import mentoring.reports.shared.PublishedRow;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.NumberRun.State;
import mentoring.reports.tree.NumberRun.Unit;
import mentoring.reports.tree.ReleaseCell;
import mentoring.reports.tree.Section;
import mentoring.reports.tree.Table.Cell;
import mentoring.reports.tree.Table.Column;
import mentoring.reports.tree.Table.Kind;
import mentoring.reports.tree.Table.Row;
import mentoring.reports.words.NaturalOrder;
import mentoring.reports.words.Numbers;

/** Where the teachers of one census are at the next. */
final class Transitions {
    private static final String TABLE = "teacher_transition";
    /** Stands beside the others and is in no sum. */
    private static final String RETURNED = "RT";

    private static final List<String> FLOWS = List.of("ST", "MM", "MR", "LE");

    private final CycleKit kit;

    Transitions(CycleKit kit) {
        this.kit = kit;
    }

    List<Section> sections() {
        Map<String, Sums> groups = new LinkedHashMap<>();
        for (PublishedRow row : kit.rows(TABLE, "transitions")) {
            groups.computeIfAbsent(row.text("group_value"), g -> new Sums(row)).add(row);
        }
        if (!groups.containsKey("all")) {
            return List.of();
        }
        if (groups.get("all").hidden) {
            return kit.section("transitions", kit.prose().say("hidden").paragraph());
        }
        List<Block> blocks = new ArrayList<>(lead(groups.get("all")));
        blocks.add(table(groups));
        if (kit.isRegion()) {
            blocks.addAll(movements());
        }
        return kit.section("transitions", blocks);
    }

    private List<Block> lead(Sums all) {
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

    private Block table(Map<String, Sums> groups) {
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
            if (!state.equals(RETURNED)) {
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

    private Row row(Kind kind, String label, List<String> shown, Map<String, Sums> groups, String state) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(label));
        for (String group : shown) {
            Sums sums = groups.get(group);
            cells.add(Cell.of(state == null ? sums.total() : sums.count(state)));
            cells.add(state == null ? Cell.of("") : Cell.of(sums.share(state)));
        }
        return new Row(kind, cells);
    }

    /** One row per municipality: sums over its rows, and who came to it from the others. */
    private List<Block> movements() {
        Map<String, Sums> from = new HashMap<>();
        Map<String, List<PublishedRow>> into = new HashMap<>();
        for (PublishedRow row : kit.rows(TABLE, "movements")) {
            from.computeIfAbsent(row.text("territory_code"), t -> new Sums(row)).add(row);
            if (row.text("state").equals("MR") && row.text("to_territory_code") != null) {
                into.computeIfAbsent(row.text("to_territory_code"), t -> new ArrayList<>())
                        .add(row);
            }
        }
        List<Territory> territories = kit.context().territories().stream()
                .filter(t -> from.containsKey(t.code()))
                .sorted(Comparator.comparing(Territory::name, new NaturalOrder()))
                .toList();
        if (territories.size() < 2) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        for (Territory territory : territories) {
            Sums sums = from.get(territory.code());
            List<Cell> cells = new ArrayList<>(List.of(Cell.of(territory.name()), Cell.of(sums.total())));
            FLOWS.forEach(s -> cells.add(Cell.of(sums.count(s))));
            cells.add(Cell.of(sums.arrived(into.getOrDefault(territory.code(), List.of()))));
            rows.add(Row.body(cells));
        }
        List<Column> columns = List.of(
                kit.left("territory", 160),
                kit.right("teachers", 54),
                kit.right("stayed", 54),
                kit.right("movedInside", 54),
                kit.right("movedOut", 54),
                kit.right("leftTeaching", 52),
                kit.right("arrived", 54));
        List<Block> blocks = new ArrayList<>(kit.prose()
                .say("movements.lead", "number", kit.table("movements"))
                .paragraph());
        blocks.add(kit.table("movements", kit.text("movements.table"), columns, rows, kit.runs("movements.note")));
        return blocks;
    }

    /** The states of one territory and group. Rows of one state differ by the territory of arrival. */
    private final class Sums {
        private final Map<String, Long> counts = new LinkedHashMap<>();
        private final PublishedRow first;
        private boolean hidden;

        Sums(PublishedRow first) {
            this.first = first;
        }

        void add(PublishedRow row) {
            hidden |= row.isHidden();
            Long teachers = row.whole("teachers");
            counts.merge(row.text("state"), teachers == null ? 0 : teachers, Long::sum);
        }

        long year() {
            return first.whole("from_year");
        }

        Set<String> states() {
            return counts.keySet();
        }

        /** A state without a row is one that nobody is in. */
        NumberRun count(String state) {
            return printed(counts.getOrDefault(state, 0L), "teachers-" + state);
        }

        NumberRun total() {
            return printed(sum(), "teachers-total");
        }

        NumberRun share(String state) {
            ReleaseCell cell = cell("share-" + state);
            return hidden || sum() == 0
                    ? kit.numbers().unprinted(hidden ? State.HIDDEN : State.ABSENT, Unit.SHARE, cell)
                    : kit.numbers().share(Numbers.share(counts.getOrDefault(state, 0L), sum()), cell);
        }

        NumberRun arrived(List<PublishedRow> rows) {
            boolean unknown = rows.stream().anyMatch(PublishedRow::isHidden);
            long sum = rows.stream()
                    .mapToLong(r -> r.whole("teachers") == null ? 0 : r.whole("teachers"))
                    .sum();
            ReleaseCell cell = cell("teachers-arrived");
            return unknown
                    ? kit.numbers().unprinted(State.HIDDEN, Unit.COUNT, cell)
                    : kit.numbers().count(sum, cell);
        }

        private long sum() {
            return counts.entrySet().stream()
                    .filter(e -> !e.getKey().equals(RETURNED))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
        }

        /** One hidden row could be computed from the sum and the others: then nothing of the group is printed. */
        private NumberRun printed(long value, String field) {
            return hidden
                    ? kit.numbers().unprinted(State.HIDDEN, Unit.COUNT, cell(field))
                    : kit.numbers().count(value, cell(field));
        }

        private ReleaseCell cell(String field) {
            return ReleaseCell.of(
                    TABLE,
                    field,
                    "from_year",
                    first.whole("from_year"),
                    "to_year",
                    first.whole("to_year"),
                    "level",
                    first.text("level"),
                    "territory_code",
                    first.text("territory_code"),
                    "breakdown",
                    first.text("breakdown"),
                    "group_value",
                    first.text("group_value"));
        }
    }
}
