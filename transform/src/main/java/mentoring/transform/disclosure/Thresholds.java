package mentoring.transform.disclosure;

import java.util.List;
import java.util.stream.Collectors;
import mentoring.schema.Disclosure;
import mentoring.schema.Disclosure.Protected;
import mentoring.schema.Table;
import mentoring.workspace.Settings;

/**
 * Fewest people that a shown number may tell about.
 *
 * @param count counts below it, and all but fewer than it, are hidden
 * @param base shares of fewer people are hidden
 */
public record Thresholds(long count, long base) {

    public static Thresholds of(Disclosure disclosure, Settings.Disclosure settings) {
        return switch (disclosure.subject()) {
            case PERSONS -> new Thresholds(settings.minPersons(), settings.minBase());
            case PUPILS -> new Thresholds(settings.minPupils(), settings.minPupils());
        };
    }

    /** The rows of a query with the primary decision in their public status. */
    String primary(Table table, String sql) {
        String condition =
                table.disclosure().protect().stream().map(this::isSmall).collect(Collectors.joining(" OR "));
        List<String> columns = table.fields().stream()
                .map(f -> f.name().equals(DisclosureGate.STATUS)
                        ? "CASE WHEN " + condition + " THEN 'primary' ELSE " + quote(f.name()) + " END AS " + f.name()
                        : quote(f.name()))
                .toList();
        return "SELECT " + String.join(", ", columns) + " FROM (\n" + sql + "\n) AS undecided";
    }

    /** A plain count is small from one on: nobody is no one's secret. Of some people also none, or all but few. */
    private String isSmall(Protected column) {
        String counted = quote(column.count());
        if (column.base() == null) {
            return counted + " > 0 AND " + counted + " < " + count;
        }
        String of = quote(column.base());
        return of + " > 0 AND (" + of + " < " + base + " OR " + counted + " < " + count + " OR " + of + " - " + counted
                + " < " + count + ")";
    }

    private static String quote(String column) {
        return '"' + column + '"';
    }
}
