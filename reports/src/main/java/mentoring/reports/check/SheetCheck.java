package mentoring.reports.check;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mentoring.reports.check.Passage.Kind;
import mentoring.reports.check.Passage.Piece;
import mentoring.reports.layout.sheet.SheetColumn;
import mentoring.reports.tree.NumberRun.Unit;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Compares the sheets of a workbook with the tables of a report, cell by cell and by exact values. */
final class SheetCheck {
    /** Title, empty line, head. */
    private static final int ROWS_ABOVE = 3;
    /** Doubles of the file against decimals of the report. */
    private static final MathContext PRECISION = new MathContext(12);

    private final List<Finding> findings = new ArrayList<>();
    private int numbers;

    int numbers() {
        return numbers;
    }

    List<Finding> compare(Path file, List<Passage> passages) throws IOException {
        Map<String, List<Row>> sheets = new HashMap<>();
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(in)) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                sheets.put(sheet.getName(), sheet.read());
            }
        }
        List<Row> rows = List.of();
        int row = 0;
        boolean grouped = false;
        List<SheetColumn> columns = List.of();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (passage.kind() == Kind.CAPTION) {
                rows = sheets.getOrDefault(passage.pieces().get(0).text(), List.of());
                row = ROWS_ABOVE;
                grouped = grouped(passages, i);
                columns = columns(passages, i);
            } else if (passage.kind() == Kind.ROW) {
                row++;
                row(passage, find(rows, row), grouped ? 1 : 0, columns);
            }
        }
        return findings;
    }

    /** Whether headings over groups of rows became a first column. */
    private static boolean grouped(List<Passage> passages, int caption) {
        for (int i = caption + 1; i < passages.size() && passages.get(i).kind() != Kind.CAPTION; i++) {
            if (passages.get(i).kind() == Kind.GROUP) {
                return true;
            }
        }
        return false;
    }

    /** How the columns of the table stand in its sheet. */
    private static List<SheetColumn> columns(List<Passage> passages, int caption) {
        Map<Integer, List<SheetColumn.Shape>> shapes = new TreeMap<>();
        for (int i = caption + 1; i < passages.size() && passages.get(i).kind() != Kind.CAPTION; i++) {
            if (passages.get(i).kind() == Kind.ROW) {
                passages.get(i).pieces().stream()
                        .collect(Collectors.groupingBy(Piece::column))
                        .forEach((column, pieces) -> shapes.computeIfAbsent(column, c -> new ArrayList<>())
                                .add(shape(pieces)));
            }
        }
        List<SheetColumn> columns = new ArrayList<>();
        int last = shapes.keySet().stream().mapToInt(c -> c).max().orElse(-1);
        for (int column = 0; column <= last; column++) {
            columns.add(SheetColumn.of(shapes.getOrDefault(column, List.of())));
        }
        return columns;
    }

    private static SheetColumn.Shape shape(List<Piece> pieces) {
        int numbers = (int) pieces.stream().filter(Piece::isNumber).count();
        String words =
                pieces.stream().filter(p -> !p.isNumber()).map(Piece::text).collect(Collectors.joining());
        return new SheetColumn.Shape(numbers, words);
    }

    private static Row find(List<Row> rows, int number) {
        return rows.stream().filter(r -> r.getRowNum() == number).findFirst().orElse(null);
    }

    private void row(Passage passage, Row row, int shift, List<SheetColumn> columns) {
        int seen = 0;
        int last = -1;
        for (Piece piece : passage.pieces()) {
            if (!piece.isNumber()) {
                continue;
            }
            numbers++;
            seen = piece.column() == last ? seen + 1 : 0;
            last = piece.column();
            SheetColumn kind = columns.get(piece.column());
            int column = shift + (kind == SheetColumn.TWO ? seen : 0);
            for (SheetColumn before : columns.subList(0, piece.column())) {
                column += before.width();
            }
            Cell cell = row == null || column >= row.getCellCount() ? null : row.getCell(column);
            if (!equal(piece, cell, kind == SheetColumn.TEXT)) {
                String found = cell == null ? "" : String.valueOf(cell.getValue());
                String place = passage.place() + "/" + (piece.column() + 1);
                findings.add(new Finding(place, piece.key(), piece.text(), found));
            }
        }
    }

    private static boolean equal(Piece piece, Cell cell, boolean words) {
        if (cell == null) {
            return false;
        }
        boolean text = words || piece.value() == null || Unit.YES_NO.name().equals(piece.unit());
        if (text || cell.getType() != CellType.NUMBER) {
            return text && String.valueOf(cell.getValue()).contains(piece.text());
        }
        BigDecimal value = new BigDecimal(piece.value());
        BigDecimal expected = Unit.POINTS.name().equals(piece.unit()) ? value.movePointRight(2) : value;
        return expected.round(PRECISION).compareTo(cell.asNumber().round(PRECISION)) == 0;
    }
}
