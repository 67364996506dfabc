package mentoring.transform.disclosure;

import java.util.Comparator;

/** One published cell: a territory and a group, with the counts that tell about people. */
final class Cell {
    /** Parts the key of a cell; smaller than any character of a code, so keys are ordered as their parts are. */
    static final char SEPARATOR = 31;

    /** Order in which cells are taken when one more has to be hidden: independent of how the rows arrived. */
    static final Comparator<Cell> ORDER = Comparator.comparing(Cell::key);

    private static final String ALL = "all";

    private final String key;
    private final String unit;
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

    /**
     * Reads a key.
     *
     * @param key level/territory, and in tables with groups the breakdown and the group
     * @param counts one for each protected count, 0 where nothing was counted
     */
    Cell(String key, long[] counts, Status status) {
        this.key = key;
        this.counts = counts;
        this.status = status;
        int first = key.indexOf(SEPARATOR);
        int second = key.indexOf(SEPARATOR, first + 1);
        unit = first < 0 ? key : key.substring(0, first);
        breakdown = first < 0 ? ALL : key.substring(first + 1, second);
        group = first < 0 ? ALL : key.substring(second + 1);
    }

    String key() {
        return key;
    }

    /** Level and territory, as level/territory. */
    String unit() {
        return unit;
    }

    String breakdown() {
        return breakdown;
    }

    String group() {
        return group;
    }

    boolean isOfAll() {
        return breakdown.equals(ALL);
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
