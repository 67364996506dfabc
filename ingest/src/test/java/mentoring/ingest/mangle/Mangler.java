package mentoring.ingest.mangle;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentoring.ingest.TestWorkspace;
import mentoring.ingest.TestWorkspace.Sheet;
import mentoring.ingest.decode.ColumnLetters;
import mentoring.ingest.land.FileOutcome;
import mentoring.landed.LandedColumns;
import mentoring.schema.Field;
import mentoring.schema.Table;

/** Writes damaged deliveries, loads them and compares what landed with the clean rows. */
final class Mangler {
    private final TestWorkspace clean;
    private final TestWorkspace mangled;
    private final long seed;
    private final Map<String, MangledTable> byFile = new HashMap<>();
    private final Map<String, String> damagesOf = new HashMap<>();

    long cells;
    long located;
    final List<String> missed = new ArrayList<>();
    final List<String> lost = new ArrayList<>();
    final List<String> changed = new ArrayList<>();

    Mangler(TestWorkspace clean, TestWorkspace mangled, long seed) {
        this.clean = clean;
        this.mangled = mangled;
        this.seed = seed;
    }

    void cleanFile(Table table) throws IOException {
        write(clean, table.name() + ".csv", new MangledTable(table, seed));
    }

    void damagedFile(Table table, boolean workbook, Damage... damages) throws IOException {
        MangledTable t = new MangledTable(table, seed);
        t.workbook = workbook;
        Random random = new Random(seed * 1009 + table.name().hashCode() + damages[0].ordinal() * 31L);
        for (Damage damage : damages) {
            damage.doTo(t, random);
        }
        String file = table.name() + "_" + byFile.size() + (workbook ? ".xlsx" : ".csv");
        byFile.put(file, t);
        damagesOf.put(file, Stream.of(damages).map(Enum::name).collect(Collectors.joining("+")));
        write(mangled, file, t);
    }

    private static void write(TestWorkspace workspace, String file, MangledTable t) throws IOException {
        List<List<Object>> rows = new ArrayList<>(t.heads);
        t.lines.forEach(line -> rows.add(line.cells()));
        if (file.endsWith(".xlsx")) {
            workspace.xlsx(file, new Sheet(t.table.title().ru(), rows));
            return;
        }
        StringBuilder text = new StringBuilder();
        for (List<Object> row : rows) {
            text.append(row.stream().map(c -> quoted(Damage.text(c))).collect(Collectors.joining("" + t.separator)))
                    .append("\r\n");
        }
        Charset chosen = Charset.forName(t.encoding);
        Charset charset = chosen.newEncoder().canEncode(text) ? chosen : StandardCharsets.UTF_8;
        Files.write(workspace.inbox().resolve(file), text.toString().getBytes(charset));
    }

    private static String quoted(String cell) {
        return cell.matches("[^;,\t\"\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    /** Loads both and scores. */
    void judge() throws Exception {
        clean.load(clean.inbox());
        Map<String, FileOutcome> outcomes = new HashMap<>();
        mangled.loader()
                .load(mangled.request(mangled.inbox()).explained())
                .files()
                .forEach(f -> outcomes.put(f.file(), f));
        Set<Table> tables = byFile.values().stream().map(t -> t.table).collect(Collectors.toSet());
        for (Table table : tables) {
            List<String> columns = LandedColumns.of(table).stream()
                    .map(LandedColumns.Column::name)
                    .filter(c -> !c.equals("delivery_id") && !c.startsWith("source_"))
                    .toList();
            Map<String, Map<Long, List<String>>> good = rows(clean, table, columns);
            Map<String, Map<Long, List<String>>> landed = rows(mangled, table, columns);
            for (Map.Entry<String, MangledTable> file : byFile.entrySet()) {
                if (file.getValue().table == table) {
                    judge(
                            file.getKey(),
                            file.getValue(),
                            columns,
                            good.get(table.name() + ".csv"),
                            landed.getOrDefault(file.getKey(), Map.of()),
                            outcomes.get(file.getKey()));
                }
            }
        }
    }

    private static Map<String, Map<Long, List<String>>> rows(TestWorkspace workspace, Table table, List<String> columns)
            throws Exception {
        Map<String, Map<Long, List<String>>> rows = new HashMap<>();
        String select = columns.stream().map(c -> '"' + c + '"').collect(Collectors.joining(", "));
        for (String row : workspace.landed(table.name(), "source_file, source_row, " + select)) {
            String[] cells = row.split("\\|", -1);
            rows.computeIfAbsent(cells[0], f -> new HashMap<>())
                    .put(Long.valueOf(cells[1]), List.of(cells).subList(2, cells.length));
        }
        return rows;
    }

    private void judge(
            String file,
            MangledTable t,
            List<String> columns,
            Map<Long, List<String>> good,
            Map<Long, List<String>> landed,
            FileOutcome outcome) {
        if (outcome.status() == FileOutcome.Status.ALREADY_LANDED) {
            return; // a damage that this table cannot suffer: the same bytes as another file
        }
        String what = damagesOf.get(file) + " in " + file;
        Set<String> places = new HashSet<>();
        outcome.findings().forEach(f -> places.add(f.row() + f.column()));
        outcome.findings().forEach(f -> places.add(f.row() + "row"));
        outcome.receipts().forEach(r -> places.add(r.row() + r.column()));
        Set<Long> expectedRows = new HashSet<>();
        for (int i = 0; i < MangledTable.ROWS; i++) {
            long row = t.rowOf(i);
            expectedRows.add(row);
            Map<Field, MangledTable.Fate> damaged = t.damaged.getOrDefault(i, Map.of());
            for (Field field : damaged.keySet()) {
                count(
                        places.contains(row + ColumnLetters.of(t.columns.indexOf(field))),
                        what + " at row " + row + " " + field.name() + " «"
                                + t.data(i).cells().get(t.columns.indexOf(field)) + "»");
            }
            if (t.spoilt.contains(i)) {
                count(places.contains(row + "row"), what + " at row " + row);
            }
            List<String> actual = landed.get(row);
            List<String> expected = good.get((long) i + 2);
            if (actual == null) {
                if (!t.isDamaged(i)) {
                    lost.add(what + " row " + row + " of " + outcome.status() + " "
                            + outcome.message().ru());
                }
            } else {
                compare(what + " row " + row, columns, damaged, places, row, t, expected, actual);
            }
        }
        landed.keySet().stream()
                .filter(row -> !expectedRows.contains(row))
                .forEach(row -> changed.add(what + ": row " + row + " is no data"));
    }

    private void count(boolean found, String place) {
        cells++;
        located += found ? 1 : 0;
        if (!found) {
            missed.add(place);
        }
    }

    private void compare(
            String what,
            List<String> columns,
            Map<Field, MangledTable.Fate> damaged,
            Set<String> places,
            long row,
            MangledTable t,
            List<String> expected,
            List<String> actual) {
        for (int c = 0; c < columns.size(); c++) {
            String name = columns.get(c);
            Field field = damaged.keySet().stream()
                    .filter(f -> name.equals(f.name())
                            || name.equals(f.name() + "_region")
                            || name.equals(f.name() + LandedColumns.ALIAS_SUFFIX))
                    .findFirst()
                    .orElse(null);
            boolean gone = field != null && damaged.get(field) == MangledTable.Fate.GONE;
            boolean shown = field != null && places.contains(row + ColumnLetters.of(t.columns.indexOf(field)));
            String wanted = gone ? "null" : expected.get(c);
            boolean derived = damaged.keySet().stream().anyMatch(Field::isIdentity)
                    && (name.endsWith("_key") || name.equals(LandedColumns.BIRTH_YEAR));
            if (!actual.get(c).equals(wanted) && !(shown && !gone && isWarned(field)) && !derived) {
                changed.add(what + " " + name + ": " + expected.get(c) + " → " + actual.get(c));
            }
        }
    }

    /** An id that may be meant otherwise lands as it is written, with a warning. */
    private static boolean isWarned(Field field) {
        return mentoring.ingest.value.IdColumns.holdsIds(field);
    }
}
