package mentoring.synthetic.write;

/**
 * Takes the rows of input tables, one after the other; for one thread at a time.
 *
 * <p>Values stand in the order of the contract's fields, identity ones included: String, Long, BigDecimal, Boolean,
 * LocalDate or null. Codes are codes; several in one cell are joined by {@code ;}.
 */
public interface RowSink extends AutoCloseable {

    void row(String table, Object... values);

    /** A row that an earlier delivery brought and that holds no longer. */
    default void withdraw(String table, Object... values) {
        throw new UnsupportedOperationException("This sink has no withdrawals");
    }

    @Override
    void close();
}
