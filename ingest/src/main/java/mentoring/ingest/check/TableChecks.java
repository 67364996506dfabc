package mentoring.ingest.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import mentoring.ingest.decode.RawCell;
import mentoring.ingest.value.FieldReader;
import mentoring.schema.CodeLists;
import mentoring.schema.Field;
import mentoring.schema.Table;

/** All that is needed to read and judge rows of one table; built once, used for many files, by one thread. */
public final class TableChecks {
    private final Table table;
    private final HeaderNames headerNames;
    private final List<FieldCheck> fieldChecks;
    private final Object[] defaults;
    private final RowRules rules;
    private final Map<String, Integer> positions = new HashMap<>();

    public TableChecks(Table table, CodeLists codeLists) {
        this(table, codeLists, KnownPlaces::none);
    }

    /** @param known asked when a cell is read; it changes from file to file */
    public TableChecks(Table table, CodeLists codeLists, Supplier<KnownPlaces> known) {
        this.table = table;
        this.headerNames = new HeaderNames(table);
        this.fieldChecks = table.fields().stream()
                .map(f -> new FieldCheck(f, codeLists, PlaceCheck.of(table, f, known)))
                .toList();
        this.defaults = new Object[table.fields().size()];
        for (int i = 0; i < defaults.length; i++) {
            Field field = table.fields().get(i);
            positions.put(field.name(), i);
            defaults[i] = field.defaultValue() == null
                    ? null
                    : FieldReader.of(field, codeLists)
                            .read(RawCell.text(field.defaultValue()))
                            .value();
        }
        this.rules = new RowRules(table, positions);
    }

    public Table table() {
        return table;
    }

    public HeaderNames headerNames() {
        return headerNames;
    }

    FieldCheck fieldCheck(int position) {
        return fieldChecks.get(position);
    }

    Object defaultValue(int position) {
        return defaults[position];
    }

    RowRules rules() {
        return rules;
    }

    int position(String field) {
        return positions.get(field);
    }
}
