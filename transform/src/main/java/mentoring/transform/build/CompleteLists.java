package mentoring.transform.build;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mentoring.schema.Table;

/**
 * What a delivery that is declared complete says about rows it does not have: facts of its period are withdrawn, and
 * facts that were still open in an earlier delivery have ended in between, at an unknown time, of which the interval is
 * kept.
 */
final class CompleteLists {
    /** Of a fact that ended at an unknown time: the date of the last delivery that still had it. */
    static final String SEEN_LAST = "seen_last";
    /** The day of the first complete list that no longer had it. */
    static final String GONE_BY = "gone_by";

    private final Table table;

    CompleteLists(Table table) {
        this.table = table;
    }

    Set<String> inputs() {
        return withdraw(table) ? Set.of("reporting") : Set.of();
    }

    /** A condition on rows of {@code ranked}, to be added by AND. */
    String notWithdrawn() {
        if (!withdraw(table)) {
            return "";
        }
        return """

                    -- a later delivery that is declared complete for the period does not have the row any more
                    AND NOT EXISTS (
                      SELECT 1 FROM reporting AS declared
                      WHERE declared.complete AND declared."table" IN ('*', '%s')
                        AND declared.school_id = ranked.%s AND ranked.dated < declared.dated
                        AND ranked.%s BETWEEN coalesce(declared.covers_from, declared.dated)
                          AND coalesce(declared.covers_to, declared.dated))"""
                .formatted(table.name(), table.school(), table.factDate());
    }

    /** A further named step after {@code latest}. */
    String vanished() {
        if (!knowsVanished(table)) {
            return "";
        }
        String keys = table.naturalKey().stream()
                .map(k -> "latest." + AcceptanceSql.quote(k))
                .collect(Collectors.joining(", "));
        return """
                ,
                -- open facts that a later complete list does not have any more ended between the two
                vanished AS (
                  SELECT %s, min(coalesce(declared.covers_to, declared.dated)) AS %s
                  FROM latest
                  JOIN reporting AS declared
                    ON declared.school_id = latest.%s AND latest.dated < declared.dated
                    AND latest.%s < coalesce(declared.covers_from, declared.dated)
                  WHERE declared.complete AND declared."table" IN ('*', '%s') AND latest.%s IS NULL
                  GROUP BY %s
                )"""
                .formatted(
                        keys,
                        GONE_BY,
                        table.school(),
                        table.factDate(),
                        table.name(),
                        AcceptanceSql.quote(table.endDate()),
                        keys);
    }

    List<String> columns() {
        return knowsVanished(table)
                ? List.of(
                        "CASE WHEN vanished." + GONE_BY + " IS NOT NULL THEN latest.dated END AS " + SEEN_LAST,
                        "vanished." + GONE_BY)
                : List.of();
    }

    String join() {
        return knowsVanished(table)
                ? "\nLEFT JOIN vanished ON "
                        + table.naturalKey().stream()
                                .map(AcceptanceSql::quote)
                                .map(k -> "vanished." + k + " IS NOT DISTINCT FROM latest." + k)
                                .collect(Collectors.joining(" AND "))
                : "";
    }

    static boolean knowsVanished(Table table) {
        return withdraw(table) && table.endDate() != null;
    }

    private static boolean withdraw(Table table) {
        return table.completeDeliveriesWithdraw()
                && table.school() != null
                && table.factDate() != null
                && !table.name().equals("reporting");
    }
}
