import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** One school's delivery: a workbook with the habits of that school. */
final class SchoolWorkbook {
    private static final List<String> SHEETS = List.of(
            "persons", "employment", "documents", "curators", "mentors", "mentees", "pairs", "programmes", "reporting");

    private final School school;
    private final int habit;
    private final Map<String, List<Row>> tables = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    SchoolWorkbook(School school, List<Row> rows) {
        this.school = school;
        habit = school.number;
        for (Row row : rows) {
            if (row.sender == school) {
                List<Row> table = tables.computeIfAbsent(row.table, x -> new ArrayList<>());
                table.add(row.flaw == null ? table.size() : table.size() / 2, row);
            }
            if (row.table.equals("persons")) {
                names.put(row.text("person_id"), row.text("full_name"));
            }
        }
    }

    void write(Path folder, List<String> bad) throws IOException {
        String file = school.label() + "_" + school.sent + ".xlsx";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Microsoft Excel", "16.0300")) {
            for (String table : SHEETS) {
                sheet(workbook, Form.ALL.get(table), file, bad);
            }
        }
        Files.write(folder.resolve(file), Zip.withoutClock(bytes.toByteArray(), school.sent));
    }

    private void sheet(Workbook workbook, Form form, String file, List<String> bad) {
        List<Row> rows = tables.getOrDefault(form.table(), List.of());
        String title = form.titles().get(habit % 5 == 0 ? form.titles().size() - 1 : 0);
        Worksheet sheet = workbook.newWorksheet(title);
        List<Column> columns = columns(form, rows);
        int line = 0;
        if (habit % 17 == 5) {
            sheet.value(0, 0, "Сведения " + school.name + " на " + Dates.inWords(school.sent));
            line = habit % 2 == 0 ? 2 : 1;
        }
        boolean numbered = habit % 3 == 1;
        boolean named = habit % 3 == 2 && form.named() && !form.table().equals("persons");
        int first = numbered ? 1 : 0;
        int last = first + columns.size();
        if (numbered) {
            sheet.value(line, 0, "№ п/п");
            sheet.value(line, last, "Примечание");
        }
        if (named) {
            sheet.value(line, last, "ФИО");
        }
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(line, first + i, Column.shown(header(columns.get(i))));
            sheet.width(first + i, 22);
        }
        sheet.range(line, 0, line, last).style().bold().wrapText(true).set();
        int count = 0;
        for (Row row : rows) {
            line++;
            if (habit % 6 == 1 && ++count % 7 == 0) {
                line++; // a blank row
            }
            for (int i = 0; i < columns.size(); i++) {
                cell(sheet, line, first + i, columns.get(i), row);
            }
            if (numbered) {
                sheet.value(line, 0, rows.indexOf(row) + 1);
            }
            if (named) {
                sheet.value(line, last, names.getOrDefault(row.text("person_id"), ""));
            }
            if (row.flaw != null) {
                bad.add(Flawed.line(file, title, line + 1, header(form, row.flaw), row.flaw));
            }
        }
        if (habit % 5 == 2 && !rows.isEmpty() && !form.table().equals("reporting")) {
            sheet.value(line + 1, 0, "Итого");
            sheet.value(line + 1, totalsColumn(columns, first), rows.size());
        }
    }

    /** Not the first, where «Итого» stands, and not an id, where a number could be one. */
    private static int totalsColumn(List<Column> columns, int first) {
        return IntStream.range(1, columns.size())
                        .filter(i -> !columns.get(i).code().endsWith("_id"))
                        .findFirst()
                        .orElseThrow()
                + first;
    }

    private String header(Form form, Flaw flaw) {
        return form.columns().stream()
                .filter(c -> c.code().equals(flaw.column()))
                .map(c -> Column.shown(header(c)))
                .findFirst()
                .orElse("");
    }

    private String header(Column column) {
        return column.headers()
                .get(habit % 4 == 0 ? 0 : (habit / 4) % column.headers().size());
    }

    /** Some schools leave out what they have nothing to say about, some have an order of their own. */
    private List<Column> columns(Form form, List<Row> rows) {
        List<Column> columns = new ArrayList<>(form.columns());
        if (habit % 7 == 4) {
            List<Column> required = columns.stream()
                    .filter(c -> rows.isEmpty() || rows.stream().anyMatch(r -> r.values.containsKey(c.code())))
                    .toList();
            columns = new ArrayList<>(required);
        }
        if (habit % 4 == 3) {
            Collections.shuffle(columns, new Random(habit));
        }
        return columns;
    }

    private void cell(Worksheet sheet, int line, int at, Column column, Row row) {
        Object value = row.values.get(column.code());
        if (value == null) {
            return;
        }
        if (value instanceof LocalDate d) {
            date(sheet, line, at, Column.lastDay(header(column)) ? d.minusDays(1) : d);
        } else if (value instanceof Integer n) {
            sheet.value(line, at, n);
        } else if (value instanceof BigDecimal n) {
            if (habit % 2 == 1) {
                sheet.value(line, at, n.toPlainString().replace('.', ','));
            } else {
                sheet.value(line, at, n);
            }
        } else if (column.list() != null) {
            sheet.value(line, at, Titles.of(column.list(), value, habit));
        } else if (column.code().equals("school_id") && habit % 26 == 9) {
            sheet.value(line, at, Long.parseLong(value.toString())); // an id typed as a number
        } else {
            sheet.value(line, at, value.toString());
        }
    }

    private void date(Worksheet sheet, int line, int at, LocalDate d) {
        switch (habit % 4) {
            case 1 -> sheet.value(line, at, Dates.dotted(d));
            case 2 -> sheet.value(line, at, Dates.inWords(d));
            case 3 -> {
                if (line % 3 == 0) {
                    sheet.value(line, at, d.toString());
                } else {
                    excelDate(sheet, line, at, d);
                }
            }
            default -> excelDate(sheet, line, at, d);
        }
    }

    private static void excelDate(Worksheet sheet, int line, int at, LocalDate d) {
        sheet.value(line, at, d);
        sheet.style(line, at).format("dd.mm.yyyy").set();
    }
}
