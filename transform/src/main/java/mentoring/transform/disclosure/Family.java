package mentoring.transform.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All cells of a table that add up to each other, with the sums that an attacker knows. */
final class Family {
    private final List<Cell> cells;
    private final List<Sum> sums = new ArrayList<>();

    private Family(List<Cell> cells) {
        this.cells = cells;
    }

    /** @param parents the territory above each territory, both as level/territory */
    static Family of(List<Cell> cells, Map<String, String> parents) {
        Family family = new Family(cells.stream().sorted(Cell.ORDER).toList());
        Map<String, Cell> byKey = new HashMap<>(2 * cells.size());
        for (Cell cell : family.cells) {
            cell.place(byKey.size());
            byKey.put(cell.key(), cell);
        }
        family.addBreakdowns(byKey);
        family.addTerritories(byKey, parents);
        return family;
    }

    /** Each breakdown is a sum of its own; its groups stand side by side. */
    private void addBreakdowns(Map<String, Cell> byKey) {
        int end;
        for (int start = 0; start < cells.size(); start = end) {
            Cell first = cells.get(start);
            end = start + 1;
            while (end < cells.size() && cells.get(end).isBeside(first)) {
                end++;
            }
            Cell total = first.isOfAll() ? null : byKey.get(first.keyOfAll());
            if (total != null) {
                sums.add(new Sum(total, cells.subList(start, end)));
            }
        }
    }

    private void addTerritories(Map<String, Cell> byKey, Map<String, String> parents) {
        List<List<Cell>> parts = new ArrayList<>();
        cells.forEach(c -> parts.add(null));
        for (Cell cell : cells) {
            String parent = parents.get(cell.unit());
            Cell total = parent == null ? null : byKey.get(cell.keyIn(parent));
            if (total != null) {
                if (parts.get(total.place()) == null) {
                    parts.set(total.place(), new ArrayList<>());
                }
                parts.get(total.place()).add(cell);
            }
        }
        for (Cell total : cells) {
            if (parts.get(total.place()) != null) {
                sums.add(new Sum(total, parts.get(total.place())));
            }
        }
    }

    List<Cell> cells() {
        return cells;
    }

    List<Sum> sums() {
        return sums;
    }
}
