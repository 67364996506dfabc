package mentoring.synthetic.write;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import mentoring.schema.Contracts;
import mentoring.schema.Field;
import mentoring.schema.FieldType;
import mentoring.schema.Table;

/** For every input table the row that its contract gives as example. */
public final class ExampleRows {

    private ExampleRows() {}

    public static List<Table> tables(Contracts contracts) {
        return contracts.layer(Table.Layer.INPUT);
    }

    public static Object[] row(Table table) {
        return table.fields().stream().map(ExampleRows::value).toArray();
    }

    private static Object value(Field field) {
        String text = field.example();
        if (text == null || text.isEmpty()) {
            return null;
        }
        return switch (field.type()) {
            case INTEGER -> Long.valueOf(text);
            case DECIMAL, DOUBLE -> new BigDecimal(text.replace(',', '.')).setScale(field.scale());
            case BOOLEAN -> text.equals("да");
            case DATE -> LocalDate.parse(text);
                // Every example names the same person, who cannot be mentor and mentee at once.
            case TEXT -> field.refersToPerson() ? text + field.name() : text;
        };
    }

    /** The example with a key of its own; ids are of digits, with a zero in front, or of letters, by turns. */
    public static Object[] row(Table table, int number) {
        Object[] row = row(table);
        for (int i = 0; i < row.length; i++) {
            Field field = table.fields().get(i);
            if ("snils".equals(field.name()) && number % 2 == 0) {
                row[i] = "01234567819";
            } else if (table.naturalKey().contains(field.name())) {
                row[i] = ownKey(field, row[i], number);
            } else if (row[i] instanceof Number && !field.required() && number % 5 == 0) {
                row[i] = null;
            } else if (row[i] instanceof String text && field.codes() == null) {
                row[i] = withLatinPrefix(text);
            }
        }
        return row;
    }

    private static Object ownKey(Field field, Object value, int number) {
        if (field.type() == FieldType.INTEGER && field.maximum() != null) {
            long room = field.maximum().subtract(field.minimum()).longValue() + 1;
            return field.minimum().longValue() + Math.floorMod(number, room);
        }
        if (field.type() != FieldType.TEXT || field.codes() != null || field.pattern() != null) {
            return value instanceof String text ? withLatinPrefix(text) : value;
        }
        int id = 10_000 + number;
        String kept = field.refersToPerson()
                ? String.valueOf(10 + Math.floorMod(field.name().hashCode(), 90))
                : "";
        return switch (number % 3) {
            case 0 -> "0" + id + kept;
            case 1 -> id + kept;
            default -> "AK-" + id + kept; // Latin letters
        };
    }

    /** A column of nothing but «Ш-12» has more capitals than text has, and hides the encoding of a small file. */
    private static String withLatinPrefix(String text) {
        return text.replaceFirst("^[А-Я]{1,3}(?=-\\d)", "R");
    }
}
