package mentoring.transform.disclosure;

import java.util.Arrays;
import java.util.List;

/**
 * What somebody who sees only the shown cells can conclude about the hidden ones: bounds from all sums together, made
 * ever narrower until nothing changes (bounds propagation; counts are never negative).
 */
final class Attack {
    /** No bound from above is known. */
    private static final long OPEN = Long.MAX_VALUE / 4;

    private final Family family;
    private final int column;
    private final long[] low;
    private final long[] high;

    /** @param column which of the protected counts is attacked */
    Attack(Family family, int column) {
        this.family = family;
        this.column = column;
        List<Cell> cells = family.cells();
        low = new long[cells.size()];
        high = new long[cells.size()];
        Arrays.fill(high, OPEN);
        for (Cell cell : cells) {
            if (!cell.hidden()) {
                low[cell.place()] = cell.count(column);
                high[cell.place()] = cell.count(column);
            }
        }
    }

    /** Hidden cells that are known more exactly than {@code width} people. */
    List<Cell> narrowed(long width) {
        propagate();
        return family.cells().stream()
                .filter(Cell::hidden)
                .filter(c -> c.count(column) > 0)
                .filter(c -> high[c.place()] - low[c.place()] < width)
                .toList();
    }

    private void propagate() {
        List<int[]> sums = family.sums().stream()
                .filter(Sum::hides)
                .filter(s -> s.isExact(column))
                .map(s -> s.cells().stream().mapToInt(Cell::place).toArray())
                .toList();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int[] sum : sums) {
                changed |= narrow(sum);
            }
        }
    }

    /** @param sum places of the parts, then of the total */
    private boolean narrow(int[] sum) {
        int total = sum[sum.length - 1];
        long lows = 0;
        long highs = 0;
        for (int i = 0; i < sum.length - 1; i++) {
            lows += low[sum[i]];
            highs = Math.min(OPEN, highs + high[sum[i]]);
        }
        boolean changed = raise(total, lows) | lower(total, highs);
        for (int i = 0; i < sum.length - 1; i++) {
            int part = sum[i];
            if (high[total] < OPEN) {
                changed |= lower(part, high[total] - (lows - low[part]));
            }
            if (highs < OPEN) {
                changed |= raise(part, low[total] - (highs - high[part]));
            }
        }
        return changed;
    }

    private boolean raise(int place, long bound) {
        if (bound > low[place]) {
            low[place] = bound;
            return true;
        }
        return false;
    }

    private boolean lower(int place, long bound) {
        if (bound < high[place]) {
            high[place] = bound;
            return true;
        }
        return false;
    }
}
