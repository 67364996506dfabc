package mentoring.ingest.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mentoring.ingest.decode.ColumnLetters;
import mentoring.ingest.decode.RawCell;
import mentoring.ingest.decode.RawRow;
import mentoring.schema.Field;
import mentoring.schema.Table;
import mentoring.workspace.Text;

/** Finds the header among the first rows of a sheet; titles and notes above it are normal. */
public final class HeaderFinder {
    /** Rows looked at; forms put titles, dates and school names above the table. */
    public static final int ROWS = 15;

    private static final int MOST_LEVELS = 3;

    private final Table table;
    private final HeaderNames names;

    public HeaderFinder(Table table, HeaderNames names) {
        this.table = table;
        this.names = names;
    }

    /**
     * The outcome: a header, or the sentence that says why there is none.
     *
     * @param rule id of the broken rule, null with a header
     */
    public record Result(Header header, String rule, Text problem) {}

    public Result find(List<RawRow> firstRows) {
        List<RawRow> best = List.of();
        int bestKnown = 0;
        // One row is the rule; several are one header only if together they name more columns than any one alone.
        for (int levels = 1; levels <= MOST_LEVELS; levels++) {
            for (int first = 0; first + levels <= firstRows.size(); first++) {
                List<RawRow> rows = firstRows.subList(first, first + levels);
                int known = levels == 1 || mayBeOneHeader(rows) ? names.knownInLevels(rows) : 0;
                // The header of one row that repeats one of several rows further down is not the first.
                boolean before = known == bestKnown && known > 0 && endsBefore(rows, best);
                if (known > bestKnown || before) {
                    best = List.copyOf(rows);
                    bestKnown = known;
                }
            }
        }
        if (best.isEmpty()) {
            return rejected("header-missing", noHeader());
        }
        Header header = names.read(best);
        Text twice = namedTwice(header);
        if (twice != null) {
            return rejected("column-twice", twice);
        }
        Text missing = missing(header);
        return missing == null ? new Result(header, null, null) : rejected("columns-missing", missing);
    }

    private static boolean endsBefore(List<RawRow> rows, List<RawRow> others) {
        return rows.get(rows.size() - 1).number() < others.get(0).number();
    }

    /** Rows that follow each other and hold nothing but words. */
    private static boolean mayBeOneHeader(List<RawRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (i > 0 && rows.get(i).number() != rows.get(i - 1).number() + 1) {
                return false;
            }
            for (RawCell cell : rows.get(i).cells()) {
                boolean word = cell.kind() == RawCell.Kind.TEXT
                        && cell.text().codePoints().anyMatch(Character::isLetter);
                if (!word && !cell.isBlank()) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Result rejected(String rule, Text problem) {
        return new Result(null, rule, problem);
    }

    private Text noHeader() {
        return new Text(
                "Среди первых " + ROWS + " строк нет заголовков таблицы «"
                        + table.title().ru() + "»; нужны столбцы: " + requiredRu(table.fields()) + ".",
                "None of the first " + ROWS + " rows has headers of the table " + table.name() + "; these columns are"
                        + " wanted: " + requiredEn(table.fields()) + ".");
    }

    private Text missing(Header header) {
        List<Field> missing =
                new ArrayList<>(table.fields().stream().filter(Field::required).toList());
        header.columns().forEach(c -> missing.remove(c.field()));
        if (missing.isEmpty()) {
            return null;
        }
        return new Text(
                "В таблице «" + table.title().ru() + "» нет обязательных столбцов: " + requiredRu(missing)
                        + "; добавьте их (заголовки – в строке " + header.row() + ").",
                "The table " + table.name() + " lacks required columns: " + requiredEn(missing)
                        + "; add them (the headers are in row " + header.row() + ").");
    }

    private Text namedTwice(Header header) {
        Map<String, HeaderColumn> seen = new HashMap<>();
        for (HeaderColumn column : header.columns()) {
            HeaderColumn other =
                    seen.put(column.withdraws() ? "" : column.field().name(), column);
            if (other != null) {
                String letters = ColumnLetters.of(other.index()) + ", " + ColumnLetters.of(column.index());
                return new Text(
                        "Столбцы " + letters + " («" + other.title() + "» и «" + column.title()
                                + "») означают одно и то же; оставьте один из них.",
                        "The columns " + letters + " (" + other.title() + ", " + column.title()
                                + ") mean the same; keep one of them.");
            }
        }
        return null;
    }

    private static String requiredRu(List<Field> fields) {
        return fields.stream()
                .filter(Field::required)
                .map(f -> "«" + f.title().ru() + "»")
                .collect(Collectors.joining(", "));
    }

    private static String requiredEn(List<Field> fields) {
        return fields.stream().filter(Field::required).map(Field::name).collect(Collectors.joining(", "));
    }
}
