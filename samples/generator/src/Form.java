import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The Russian forms: titles of tables and headers of columns. */
record Form(String table, List<String> titles, List<Column> columns) {
    static final Map<String, Form> ALL = read(Text.resource("forms.txt"));

    private static Map<String, Form> read(String text) {
        Map<String, Form> forms = new LinkedHashMap<>();
        List<Column> columns = null;
        for (String line : text.lines().toList()) {
            List<String> names = List.of(line.substring(line.indexOf(": ") + 2).split(" \\| "));
            String key = line.substring(0, line.indexOf(": "));
            if (key.startsWith("= ")) {
                columns = new ArrayList<>();
                forms.put(key.substring(2), new Form(key.substring(2), names, columns));
            } else {
                String[] parts = key.split("#");
                columns.add(new Column(parts[0], parts.length > 1 ? parts[1] : null, names));
            }
        }
        return forms;
    }

    boolean named() {
        return columns.get(0).code().equals("person_id")
                || columns.get(1).code().equals("person_id");
    }
}
