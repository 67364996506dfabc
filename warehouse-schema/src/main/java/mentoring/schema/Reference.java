package mentoring.schema;

/**
 * A column that names a row of another table.
 *
 * @param setAside true: a row without its parent waits until the parent is there; false: only reported
 */
public record Reference(String field, String table, String targetField, boolean setAside) {}
