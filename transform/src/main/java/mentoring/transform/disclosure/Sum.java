package mentoring.transform.disclosure;

import java.util.ArrayList;
import java.util.List;

/** Cells that add up to a total: schools to their municipality, groups of a breakdown to all. */
record Sum(Cell total, List<Cell> parts) {

    List<Cell> cells() {
        List<Cell> cells = new ArrayList<>(parts);
        cells.add(total);
        return cells;
    }

    /** People counted in two parts and once in the total cannot be found by subtraction. */
    boolean isExact(int column) {
        return parts.stream().mapToLong(p -> p.count(column)).sum() == total.count(column);
    }
}
