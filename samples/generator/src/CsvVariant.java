import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * The same landed facts as CSV only: rows of many schools in one file, columns and rows shuffled, tables cut into parts.
 * Every row keeps the date of the delivery that it comes from.
 */
final class CsvVariant {
    private static final int PART = 150;

    private final World world;
    private final Random random = new Random(1251);

    CsvVariant(World world) {
        this.world = world;
    }

    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Map<String, Map<Map<String, Object>, Row>> files = new TreeMap<>(); // equal rows of one day once
        for (Row row : world.rows) {
            if (row.flaw == null || row.flaw.landed()) {
                LocalDate sent = row.sender == null ? World.CITY_FILES.get(row.table) : row.sender.sent;
                files.computeIfAbsent(row.table + " " + sent, x -> new LinkedHashMap<>())
                        .putIfAbsent(row.values, row);
            }
        }
        for (Map.Entry<String, Map<Map<String, Object>, Row>> file : files.entrySet()) {
            String[] name = file.getKey().split(" ");
            List<Row> rows = new ArrayList<>(file.getValue().values());
            Collections.shuffle(rows, random);
            for (int from = 0, part = 1; from < rows.size(); from += PART, part++) {
                List<Column> columns = new ArrayList<>(Form.ALL.get(name[0]).columns());
                Collections.shuffle(columns, random);
                String csv = CityFile.csv(columns, rows.subList(from, Math.min(rows.size(), from + PART)));
                String title = Form.ALL.get(name[0]).titles().get(0);
                Files.write(
                        folder.resolve(title + "_" + name[1] + "_часть_" + part + ".csv"),
                        csv.getBytes(CityFile.CYRILLIC));
            }
        }
    }
}
