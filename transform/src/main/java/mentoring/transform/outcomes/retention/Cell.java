package mentoring.transform.outcomes.retention;

import java.util.Comparator;

/** One curve: scope × level × territory × breakdown × group × method. */
record Cell(String scope, String level, String territory, String breakdown, String group, Method method)
        implements Comparable<Cell> {
    static final String ALL = "all";
    static final String MENTORED = "mentored";

    private static final Comparator<Cell> ORDER = Comparator.comparing(Cell::scope)
            .thenComparing(Cell::level)
            .thenComparing(Cell::territory)
            .thenComparing(Cell::breakdown)
            .thenComparing(Cell::group)
            .thenComparing(c -> c.method.code());

    /** The steps of a curve are single people: that of a school stays inside. */
    String publicStatus() {
        return level.equals("school") ? "primary" : "show";
    }

    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }
}
