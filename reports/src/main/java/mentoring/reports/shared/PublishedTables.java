package mentoring.reports.shared;

import java.util.List;
import java.util.Map;
import mentoring.reports.ReportContext;
import mentoring.reports.words.Numbers;
import mentoring.schema.Contracts;

/** Reads rows of published tables for a report. */
public final class PublishedTables {
    private final ReportContext context;
    private final Numbers numbers;

    public PublishedTables(ReportContext context, Numbers numbers) {
        this.context = context;
        this.numbers = numbers;
    }

    /** Whether this zone of the release has the table. */
    public boolean has(String table) {
        return context.database().has("published." + table);
    }

    /**
     * The rows that a query gives, each with the columns of the table's natural key and its public status; none when the
     * release has no such table.
     *
     * @param file below {@code /reports}
     */
    public List<PublishedRow> rows(String table, String file, Map<String, ?> parameters) {
        if (!has(table)) {
            return List.of();
        }
        List<String> key = key(context.contracts(), table);
        return context.rows(file, parameters).stream()
                .map(r -> new PublishedRow(table, key, r, context.zone(), numbers))
                .toList();
    }

    private static List<String> key(Contracts contracts, String table) {
        return contracts
                .find(table)
                .orElseThrow(() -> new IllegalArgumentException("No contract of " + table))
                .naturalKey();
    }
}
