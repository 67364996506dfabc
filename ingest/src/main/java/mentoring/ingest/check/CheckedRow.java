package mentoring.ingest.check;

/**
 * A row that its contract accepts.
 *
 * @param number its place in the sheet
 * @param values typed values in the order of the contract's fields; identities and person ids still as delivered
 */
public record CheckedRow(long number, Object[] values, boolean withdrawn) {}
