package mentoring.synthetic.write;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import mentoring.schema.CodeList;
import mentoring.schema.CodeLists;
import mentoring.schema.Field;
import mentoring.schema.Table;

/** Turns values of a contract into what a school or an office would put into its cells. */
final class DeliveredCells {
    private final Map<String, Map<String, String>> titles = new HashMap<>();

    DeliveredCells(CodeLists lists) {
        for (CodeList list : lists.all()) {
            titles.put(
                    list.name(),
                    list.codes().stream()
                            .collect(Collectors.toMap(
                                    CodeList.Code::code, c -> c.title().ru(), (first, again) -> first)));
        }
    }

    /** People choose titles from a list; only programs write codes. */
    Object[] of(Table table, Object[] values, boolean codesAsTitles, int width) {
        if (values.length != table.fields().size()) {
            throw new IllegalArgumentException("Table " + table.name() + " has "
                    + table.fields().size() + " fields, given were " + values.length + " values");
        }
        Object[] cells = Arrays.copyOf(values, width);
        for (int i = 0; i < values.length; i++) {
            Field field = table.fields().get(i);
            if (values[i] instanceof Boolean yes) {
                cells[i] = yes ? "да" : "нет";
            } else if (codesAsTitles && field.codes() != null && values[i] != null) {
                cells[i] = title(field, (String) values[i]);
            }
        }
        return cells;
    }

    private String title(Field field, String codes) {
        Map<String, String> ofList = titles.get(field.codes());
        if (!field.list()) {
            return ofList.getOrDefault(codes, codes);
        }
        return Arrays.stream(codes.split(";"))
                .map(code -> ofList.getOrDefault(code, code))
                .collect(Collectors.joining("; "));
    }
}
