package mentoring.reports.tree;

/**
 * Number of rows of one of the report's own queries, which stands for the length of a list or a part of it.
 *
 * @param query file name of the query
 * @param part which rows, empty for all
 */
public record RowCount(String query, String part) implements NumberSource {}
