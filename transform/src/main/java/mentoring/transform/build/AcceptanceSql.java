package mentoring.transform.build;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mentoring.landed.LandedColumns;
import mentoring.schema.Field;
import mentoring.schema.Table;

/**
 * The query that turns everything landed for one input table into what is known today: ids made unique, the latest
 * version of each row, withdrawn rows gone, rows whose parent is missing marked as set aside. Which rows exist is
 * decided here over all deliveries together, so the order of loading cannot matter.
 */
final class AcceptanceSql {
    static final String SET_ASIDE = "set_aside_rule";

    private final Table table;
    private final ResolvedIds ids;
    private final PlaceNames places;
    private final CompleteLists completeLists;
    private final WaitingSql waiting;

    private AcceptanceSql(Table table) {
        this.table = table;
        this.ids = new ResolvedIds(table);
        this.places = new PlaceNames(table);
        this.completeLists = new CompleteLists(table);
        this.waiting = new WaitingSql(table);
    }

    static String of(Table table) {
        return new AcceptanceSql(table).sql();
    }

    /** All tables that the query reads besides the landed rows of its own table. */
    static Set<String> inputs(Table table) {
        AcceptanceSql acceptance = new AcceptanceSql(table);
        Set<String> inputs = new LinkedHashSet<>(acceptance.ids.inputs());
        inputs.addAll(acceptance.places.inputs());
        inputs.addAll(acceptance.waiting.inputs());
        inputs.addAll(acceptance.completeLists.inputs());
        return inputs;
    }

    private String sql() {
        return """
                -- ids made unique over all issuers, persons by their key, names of schools turned into ids
                WITH identified AS (
                  SELECT %s
                  FROM landed_%s AS landed%s
                ),
                -- of several versions of a row the one of the latest delivery holds; equal dates: the greater hash
                ranked AS (
                  SELECT *, row_number() OVER (PARTITION BY %s
                    ORDER BY dated DESC, delivery_id DESC, source_sheet DESC, source_row DESC) AS version_rank
                  FROM identified
                ),
                latest AS (
                  SELECT * FROM ranked WHERE version_rank = 1 AND NOT coalesce(withdrawn, false)%s
                )%s
                -- a row without its parent waits until the parent is there
                SELECT %s, %s AS %s, %s
                FROM latest%s"""
                .formatted(
                        identifiedColumns(),
                        table.name(),
                        ids.joins() + places.joins(),
                        key(),
                        completeLists.notWithdrawn(),
                        completeLists.vanished(),
                        contentColumns(),
                        waiting.rule(),
                        SET_ASIDE,
                        placeColumns(),
                        waiting.joins() + completeLists.join());
    }

    private String identifiedColumns() {
        List<String> columns = new ArrayList<>();
        for (Field field : table.fields()) {
            if (!field.isIdentity()) {
                columns.addAll(field.idOf() == null ? places.columns(field) : ids.columns(field));
            }
        }
        if (isPersons()) {
            columns.add("landed." + LandedColumns.BIRTH_YEAR);
        }
        LandedColumns.SYSTEM.forEach(c -> columns.add("landed." + c.name()));
        return String.join(", ", columns);
    }

    /** Missing values fall into one partition, as the contract of a key wants it. */
    private String key() {
        return table.naturalKey().stream().map(AcceptanceSql::quote).collect(Collectors.joining(", "));
    }

    private String contentColumns() {
        List<String> columns = new ArrayList<>();
        table.fields().stream().filter(f -> !f.isIdentity()).forEach(f -> columns.add("latest." + quote(f.name())));
        if (isPersons()) {
            columns.add("latest." + LandedColumns.BIRTH_YEAR);
        }
        columns.addAll(completeLists.columns());
        return String.join(", ", columns);
    }

    private static String placeColumns() {
        return LandedColumns.SYSTEM.stream()
                .filter(c -> !c.name().equals("withdrawn"))
                .map(c -> "latest." + c.name())
                .collect(Collectors.joining(", "));
    }

    private boolean isPersons() {
        return table.name().equals("persons");
    }

    static String quote(String name) {
        return '"' + name + '"';
    }
}
