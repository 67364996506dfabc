package mentoring.synthetic.write;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import mentoring.schema.Contracts;
import mentoring.schema.Field;
import mentoring.schema.Table;

/** For every input table the row that its contract gives as example. */
final class ExampleRows {

    private ExampleRows() {}

    static List<Table> tables(Contracts contracts) {
        return contracts.layer(Table.Layer.INPUT);
    }

    static Object[] row(Table table) {
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
}
