package mentoring.transform.build;

import java.util.Set;
import mentoring.schema.Table;

/**
 * One table of a build.
 *
 * @param sql the query that makes it, before the cast to the contract
 * @param inputs tables and constants that it reads
 * @param contract null for a query that is only named, not stored
 */
record Step(String name, String sql, Set<String> inputs, Table contract) {

    boolean isStored() {
        return contract != null;
    }
}
