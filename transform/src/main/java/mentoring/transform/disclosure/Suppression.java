package mentoring.transform.disclosure;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Hides further cells until no hidden one can be found by subtraction. In every sum with something hidden at least two
 * cells are hidden and together hold enough people; then an {@link Attack} tries all sums together, and what it can
 * narrow down gets one more hidden neighbour. Deterministic: the smallest cell that is not empty is taken, ties by
 * code. Each round hides a cell, so it ends.
 */
final class Suppression {
    private final Family family;
    private final int columns;
    private final long threshold;

    /**
     * @param columns number of protected counts that add up
     * @param threshold fewest people that a hidden cell, or hidden cells of one sum together, must leave open
     */
    Suppression(Family family, int columns, long threshold) {
        this.family = family;
        this.columns = columns;
        this.threshold = threshold;
    }

    void run() {
        if (family.cells().stream().noneMatch(Cell::hidden)) {
            return;
        }
        do {
            balanceSums();
        } while (breakAttacks());
    }

    private void balanceSums() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Sum sum : family.sums()) {
                for (int column = 0; column < columns; column++) {
                    changed |= balance(sum, column);
                }
            }
        }
    }

    /** Hides one more cell of a sum that gives a hidden cell away. */
    private boolean balance(Sum sum, int column) {
        if (isSafe(sum, column)) {
            return false;
        }
        Optional<Cell> more = smallestShown(sum.parts().stream(), column);
        if (more.isEmpty() && !sum.total().hidden() && sum.total().count(column) > 0) {
            more = Optional.of(sum.total());
        }
        more.ifPresent(Cell::hide);
        return more.isPresent();
    }

    private boolean isSafe(Sum sum, int column) {
        int hidden = 0;
        long together = 0;
        for (Cell cell : sum.cells()) {
            if (cell.hidden()) {
                hidden++;
                together += cell.count(column);
            }
        }
        if (sum.total().hidden()) {
            return hidden > 1 || sum.total().count(column) == 0;
        }
        return hidden > 1 && together >= threshold || together == 0;
    }

    private Optional<Cell> smallestShown(Stream<Cell> cells, int column) {
        return cells.filter(c -> !c.hidden() && c.count(column) > 0)
                .min(Comparator.<Cell>comparingLong(c -> c.count(column)).thenComparing(Cell.ORDER));
    }

    private boolean breakAttacks() {
        for (int column = 0; column < columns; column++) {
            int protectedColumn = column;
            for (Cell found : new Attack(family, column).narrowed(threshold)) {
                Optional<Cell> more = smallestShown(
                        family.sums().stream()
                                .filter(s -> s.cells().contains(found))
                                .flatMap(s -> s.cells().stream()),
                        protectedColumn);
                if (more.isPresent()) {
                    more.get().hide();
                    return true;
                }
            }
        }
        return false;
    }
}
