package mentoring.reports.check;

/**
 * One difference.
 *
 * @param place where in the report
 * @param key the cell of the release; null where words differ
 * @param expected as it should be printed
 * @param found as it is printed; empty when it is not there
 */
public record Finding(String place, String key, String expected, String found) {}
