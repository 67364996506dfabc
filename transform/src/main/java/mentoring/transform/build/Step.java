package mentoring.transform.build;

import java.util.Set;
import mentoring.schema.Table;
import mentoring.transform.outcomes.Computations;

/**
 * One table of a build.
 *
 * @param sql the query that makes it, before the cast to the contract, or that prepares it for a computation
 * @param inputs tables and constants that it reads
 * @param contract null for a query that is only named, not stored
 */
record Step(String name, String sql, Set<String> inputs, Table contract) {

    /** Whether Java finishes what the query prepares. */
    boolean isComputed() {
        return isStored() && Computations.find(name).isPresent();
    }

    boolean isStored() {
        return contract != null;
    }
}
