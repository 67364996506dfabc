package mentoring.schema;

import mentoring.workspace.Text;

/**
 * A rule over several rows or tables, judged at every build over everything landed.
 *
 * @param table input table whose rows are found wanting
 * @param column the column that the sender should look at
 * @param limit parameter that a region may change, null when the rule has none
 * @param threshold share of rows that may break the rule before the check counts as failed; null = none may
 * @param message what is wrong; {@code cure} what to do
 * @param sql query that yields the natural key of each offending row and {@code observed}
 */
public record Rule(
        String id,
        Severity severity,
        String table,
        String column,
        Long limit,
        Double threshold,
        Text message,
        Text cure,
        String sql) {}
