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
    private final int unitEnd;
    private final int breakdownEnd;
    private final long[] counts;
    private int place;
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
     * @param key level/territory, breakdown and group, parted; the last two are "all" in tables without groups
     * @param counts one for each protected count, 0 where nothing was counted
     */
    Cell(String key, long[] counts, Status status) {
        this.key = key;
        this.counts = counts;
        this.status = status;
        unitEnd = key.indexOf(SEPARATOR);
        breakdownEnd = key.indexOf(SEPARATOR, unitEnd + 1);
    }

    static String key(String unit, String breakdown, String group) {
        return unit + SEPARATOR + breakdown + SEPARATOR + group;
    }

    String key() {
        return key;
    }

    /** Level and territory, as level/territory. */
    String unit() {
        return key.substring(0, unitEnd);
    }

    String group() {
        return key.substring(breakdownEnd + 1);
    }

    /** The same group of another territory. */
    String keyIn(String unit) {
        return unit.concat(key.substring(unitEnd));
    }

    /** Everybody of the same territory. */
    String keyOfAll() {
        return key(unit(), ALL, ALL);
    }

    boolean isOfAll() {
        return key.startsWith(ALL, unitEnd + 1) && breakdownEnd == unitEnd + 1 + ALL.length();
    }

    /** Whether both are groups of one breakdown in one territory. */
    boolean isBeside(Cell other) {
        return breakdownEnd == other.breakdownEnd && key.regionMatches(0, other.key, 0, breakdownEnd);
    }

    /** Number of the cell in its family. */
    int place() {
        return place;
    }

    void place(int number) {
        place = number;
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
