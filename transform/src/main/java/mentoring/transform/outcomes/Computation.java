package mentoring.transform.outcomes;

import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Finishes a table in Java: the model of the same name prepares rows, this turns them into the rows of the contract.
 * Numbers are made with {@link StrictMath} from the prepared integers, so that every engine and machine gives the
 * same bits.
 */
public interface Computation {

    /** The table that it makes. */
    String table();

    /**
     * @param prepared the rows of the model, in its own complete ORDER BY
     * @param rows takes the rows of the contract: String, Long, Double, BigDecimal, Boolean, LocalDate or null, in the
     *     order of its columns
     */
    void compute(Iterator<Prepared> prepared, Consumer<List<Object>> rows);
}
