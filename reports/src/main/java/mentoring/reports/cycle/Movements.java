package mentoring.reports.cycle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mentoring.reports.Territory;
import mentoring.reports.shared.PublishedRow;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.Table.Cell;
import mentoring.reports.tree.Table.Column;
import mentoring.reports.tree.Table.Row;
import mentoring.reports.words.NaturalOrder;

/** Where the teachers of each municipality went, and how many came to it from the others. */
final class Movements {
    private static final String MOVED_OUT = "MR";
    private static final List<String> FLOWS = List.of("ST", "MM", MOVED_OUT, "LE");

    private final CycleKit kit;
    private final Map<String, TransitionSums> from = new HashMap<>();
    private final Map<String, List<PublishedRow>> into = new HashMap<>();

    Movements(CycleKit kit) {
        this.kit = kit;
        for (PublishedRow row : kit.rows(TransitionSums.TABLE, "movements")) {
            from.computeIfAbsent(row.text("territory_code"), t -> new TransitionSums(kit.numbers(), row))
                    .add(row);
            if (row.text("state").equals(MOVED_OUT) && row.text("to_territory_code") != null) {
                into.computeIfAbsent(row.text("to_territory_code"), t -> new ArrayList<>())
                        .add(row);
            }
        }
    }

    /** One row per municipality; nothing when there are fewer than two. */
    List<Block> blocks() {
        List<Row> rows = kit.context().territories().stream()
                .filter(t -> from.containsKey(t.code()))
                .sorted(Comparator.comparing(Territory::name, new NaturalOrder()))
                .map(this::row)
                .toList();
        if (rows.size() < 2) {
            return List.of();
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

    private Row row(Territory territory) {
        TransitionSums sums = from.get(territory.code());
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(territory.name()), Cell.of(sums.total())));
        FLOWS.forEach(s -> cells.add(Cell.of(sums.count(s))));
        cells.add(Cell.of(sums.arrived(into.getOrDefault(territory.code(), List.of()))));
        return Row.body(cells);
    }
}
