package mentoring.ingest.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mentoring.ingest.decode.RawCell;
import mentoring.ingest.decode.RawRow;
import mentoring.schema.Field;
import mentoring.schema.HeaderName;
import mentoring.schema.Table;

/** Every header under which the columns of one table are known. */
public final class HeaderNames {
    /** Columns that withdraw a row; every input table has one. */
    private static final List<String> WITHDRAWN = List.of("withdrawn", "Отозвано", "Отозвана", "Отозван");
    /** Running numbers of a form; they mean nothing and deserve no warning. */
    private static final Set<String> NUMBERING = Set.of("№", "№пп", "пп", "№строки");

    /** One known header. */
    private record Meaning(Field field, boolean lastDay) {}

    private final Map<String, Meaning> meanings = new HashMap<>();

    public HeaderNames(Table table) {
        for (String name : WITHDRAWN) {
            meanings.put(HeaderName.normalise(name), new Meaning(null, false));
        }
        for (Field field : table.fields()) {
            List<String> names = new ArrayList<>(field.synonyms());
            names.addAll(List.of(field.name(), field.title().ru(), field.title().en()));
            names.forEach(name -> meanings.put(HeaderName.normalise(name), new Meaning(field, false)));
            // Where a contract lists a header twice, the last day is the special and therefore the meant one.
            field.lastDayHeaders().forEach(name -> meanings.put(HeaderName.normalise(name), new Meaning(field, true)));
        }
    }

    /** How many different columns of the table the cells of a row name. */
    public int known(RawRow row) {
        Set<Field> fields = new HashSet<>();
        for (RawCell cell : row.cells()) {
            Meaning meaning = meaning(cell);
            if (meaning != null && meaning.field() != null) {
                fields.add(meaning.field());
            }
        }
        return fields.size();
    }

    /** How many columns the best of some rows names. */
    public int known(List<RawRow> rows) {
        return rows.stream().mapToInt(this::known).max().orElse(0);
    }

    /** Reads a row as header. */
    Header read(RawRow row) {
        List<HeaderColumn> columns = new ArrayList<>();
        List<HeaderColumn> unknown = new ArrayList<>();
        int width = 0;
        for (int i = 0; i < row.cells().size(); i++) {
            RawCell cell = row.cell(i);
            width = cell.isBlank() ? width : i + 1;
            Meaning meaning = meaning(cell);
            String title = cell.text().strip();
            if (meaning != null) {
                columns.add(new HeaderColumn(i, title, meaning.field(), meaning.lastDay()));
            } else if (!cell.isBlank() && !NUMBERING.contains(HeaderName.normalise(title))) {
                unknown.add(new HeaderColumn(i, title, null, false));
            }
        }
        return new Header(row.number(), columns, unknown, width);
    }

    private Meaning meaning(RawCell cell) {
        return cell.kind() == RawCell.Kind.TEXT ? meanings.get(HeaderName.normalise(cell.text())) : null;
    }
}
