package mentoring.transform.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All cells of a table that add up to each other, with the sums that an attacker knows. */
final class Family {
    private static final String ALL = Cell.SEPARATOR + "all" + Cell.SEPARATOR + "all";

    private final List<Cell> cells;
    private final List<Sum> sums;

    private Family(List<Cell> cells, List<Sum> sums) {
        this.cells = cells;
        this.sums = sums;
    }

    /** @param parents the territory above each territory, both as level/territory */
    static Family of(List<Cell> cells, Map<String, String> parents) {
        List<Cell> sorted = cells.stream().sorted(Cell.ORDER).toList();
        Map<String, Cell> byKey = new HashMap<>();
        Map<String, List<Cell>> ofBreakdown = new TreeMap<>();
        Map<String, List<Cell>> ofTerritory = new TreeMap<>();
        for (Cell cell : sorted) {
            String group = Cell.SEPARATOR + cell.breakdown() + Cell.SEPARATOR + cell.group();
            byKey.put(cell.unit() + group, cell);
            String parent = parents.get(cell.unit());
            if (parent != null) {
                add(ofTerritory, parent + group, cell);
            }
            if (!cell.isOfAll()) {
                // each breakdown is a sum of its own
                add(ofBreakdown, cell.unit() + Cell.SEPARATOR + cell.breakdown(), cell);
            }
        }
        List<Sum> sums = new ArrayList<>();
        ofBreakdown.values().forEach(parts -> add(sums, byKey.get(parts.get(0).unit() + ALL), parts));
        ofTerritory.forEach((total, parts) -> add(sums, byKey.get(total), parts));
        return new Family(sorted, sums);
    }

    private static void add(Map<String, List<Cell>> parts, String total, Cell part) {
        parts.computeIfAbsent(total, k -> new ArrayList<>()).add(part);
    }

    private static void add(List<Sum> sums, Cell total, List<Cell> parts) {
        if (total != null) {
            sums.add(new Sum(total, parts));
        }
    }

    List<Cell> cells() {
        return cells;
    }

    List<Sum> sums() {
        return sums;
    }
}
