package mentoring.transform.build;

/**
 * What one step of a build did.
 *
 * @param rowsIn rows of all inputs
 * @param reused true when nothing that it depends on has changed
 */
public record StepReport(String table, long rowsIn, long rows, double seconds, boolean reused) {}
