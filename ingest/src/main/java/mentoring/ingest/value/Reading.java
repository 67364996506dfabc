package mentoring.ingest.value;

/**
 * What a cell turned out to hold.
 *
 * @param value String, Long, BigDecimal, Boolean or LocalDate; null when nothing is given or there is a problem
 * @param repairs bits of the {@link Repair}s that were needed
 * @param problem null when the cell could be read
 */
public record Reading(Object value, int repairs, Problem problem) {
    public static final Reading ABSENT = new Reading(null, 0, null);
    static final Reading NULL_WORD = new Reading(null, Repair.NULL_WORD.bit(), null);

    static Reading of(Object value) {
        return new Reading(value, 0, null);
    }

    static Reading bad(Problem problem) {
        return new Reading(null, 0, problem);
    }

    public Reading with(Repair repair) {
        return new Reading(value, repairs | repair.bit(), problem);
    }

    public boolean has(Repair repair) {
        return (repairs & repair.bit()) != 0;
    }
}
