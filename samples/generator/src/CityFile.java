import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** One file as the city delivers it: windows-1251, semicolons, Russian headers. */
final class CityFile {
    static final Charset CYRILLIC = Charset.forName("windows-1251");

    private CityFile() {}

    static void write(String table, List<Row> all, Path folder, List<String> bad) throws IOException {
        String file = table + "_" + World.CITY_FILES.get(table) + ".csv";
        Form form = Form.ALL.get(table);
        List<Row> rows = all.stream()
                .filter(r -> r.sender == null && r.table.equals(table))
                .toList();
        for (int i = 0; i < rows.size(); i++) {
            Flaw flaw = rows.get(i).flaw;
            if (flaw != null) {
                String header = form.columns().stream()
                        .filter(c -> c.code().equals(flaw.column()))
                        .findFirst()
                        .orElseThrow()
                        .headers()
                        .get(0);
                bad.add(Flawed.line(file, "", i + 2, header, flaw));
            }
        }
        Files.write(folder.resolve(file), csv(form.columns(), rows).getBytes(CYRILLIC));
    }

    static String csv(List<Column> columns, List<Row> rows) {
        StringBuilder text = new StringBuilder();
        line(text, columns.stream().map(c -> c.headers().get(0)).toList());
        rows.forEach(row -> line(
                text,
                columns.stream().map(c -> cell(c, row.values.get(c.code()))).toList()));
        return text.toString();
    }

    private static void line(StringBuilder text, List<String> cells) {
        text.append(String.join(";", cells)).append("\r\n");
    }

    private static String cell(Column column, Object value) {
        String text;
        if (value == null) {
            text = "";
        } else if (value instanceof LocalDate d) {
            text = Dates.dotted(d);
        } else if (value instanceof Boolean yes) {
            text = yes ? "да" : "нет";
        } else if (value instanceof BigDecimal n) {
            text = n.toPlainString().replace('.', ',');
        } else {
            text = column.list() == null ? value.toString() : Titles.of(column.list(), value, 0);
        }
        return text.matches("(?s).*[;\"\\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
