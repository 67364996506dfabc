package mentoring.transform.disclosure;

import java.util.ArrayList;
import java.util.List;

/** Cells that add up to a total: schools to their municipality, groups of a breakdown to all. */
final class Sum {
    private final Cell total;
    private final List<Cell> parts;
    private final List<Cell> cells;

    Sum(Cell total, List<Cell> parts) {
        this.total = total;
        this.parts = parts;
        cells = new ArrayList<>(parts);
        cells.add(total);
    }

    Cell total() {
        return total;
    }

    List<Cell> parts() {
        return parts;
    }

    /** The parts, then the total. */
    List<Cell> cells() {
        return cells;
    }

    boolean hides() {
        for (Cell cell : cells) {
            if (cell.hidden()) {
                return true;
            }
        }
        return false;
    }

    /** People counted in two parts and once in the total cannot be found by subtraction. */
    boolean isExact(int column) {
        long sum = 0;
        for (Cell part : parts) {
            sum += part.count(column);
        }
        return sum == total.count(column);
    }
}
