package mentoring.transform.disclosure;

import java.util.Comparator;

/** One published cell: a territory and a group, with the counts that tell about people. */
final class Cell {
    /** Order in which cells are taken when one more has to be hidden: independent of how the rows arrived. */
    static final Comparator<Cell> ORDER = Comparator.comparing(Cell::level)
            .thenComparing(Cell::territory)
            .thenComparing(Cell::breakdown)
            .thenComparing(Cell::group);

    private final String level;
    private final String territory;
    private final String breakdown;
    private final String group;
    private final long[] counts;
    private Status status;

    /** What the gate decided. */
    enum Status {
        SHOW,
        PRIMARY,
        SECONDARY
    }

    /** @param counts one for each protected count, 0 where nothing was counted */
    Cell(String level, String territory, String breakdown, String group, long[] counts, Status status) {
        this.level = level;
        this.territory = territory;
        this.breakdown = breakdown;
        this.group = group;
        this.counts = counts;
        this.status = status;
    }

    String level() {
        return level;
    }

    String territory() {
        return territory;
    }

    String breakdown() {
        return breakdown;
    }

    String group() {
        return group;
    }

    long count(int column) {
        return counts[column];
    }

    Status status() {
        return status;
    }

    boolean hidden() {
        return status != Status.SHOW;
    }

    void hide() {
        status = Status.SECONDARY;
    }
}
