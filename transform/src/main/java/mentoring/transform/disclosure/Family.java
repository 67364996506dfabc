package mentoring.transform.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All cells of a table that add up to each other, with the sums that an attacker knows. */
final class Family {
    private static final String ALL = "all";

    private final List<Cell> cells;
    private final List<Sum> sums;

    private Family(List<Cell> cells, List<Sum> sums) {
        this.cells = cells;
        this.sums = sums;
    }

    /** @param parents the territory above each territory: key of the lower level → key of the upper */
    static Family of(List<Cell> cells, Map<String, String> parents) {
        List<Cell> sorted = cells.stream().sorted(Cell.ORDER).toList();
        Map<String, Cell> byKey = new TreeMap<>();
        sorted.forEach(c -> byKey.put(key(unit(c.level(), c.territory()), c.breakdown(), c.group()), c));
        Map<String, List<Cell>> parts = new TreeMap<>();
        for (Cell cell : sorted) {
            String unit = unit(cell.level(), cell.territory());
            if (parents.containsKey(unit)) {
                add(parts, "t " + key(parents.get(unit), cell.breakdown(), cell.group()), cell);
            }
            if (!cell.breakdown().equals(ALL)) {
                // each breakdown is a sum of its own
                add(parts, "b " + key(unit, ALL, ALL) + " " + cell.breakdown(), cell);
            }
        }
        List<Sum> sums = new ArrayList<>();
        parts.forEach((key, members) -> {
            Cell first = members.get(0);
            Cell total = key.startsWith("t ")
                    ? byKey.get(key.substring(2))
                    : byKey.get(key(unit(first.level(), first.territory()), ALL, ALL));
            if (total != null) {
                sums.add(new Sum(total, members));
            }
        });
        return new Family(sorted, sums);
    }

    /** Name of a territory at a level. */
    static String unit(String level, String territory) {
        return level + '/' + territory;
    }

    private static String key(String unit, String breakdown, String group) {
        return unit + '|' + breakdown + '|' + group;
    }

    private static void add(Map<String, List<Cell>> parts, String key, Cell cell) {
        parts.computeIfAbsent(key, k -> new ArrayList<>()).add(cell);
    }

    List<Cell> cells() {
        return cells;
    }

    List<Sum> sums() {
        return sums;
    }
}
