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
import mentoring.reports.check.Passage.Kind;
import mentoring.reports.check.Passage.Piece;
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
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (passage.kind() == Kind.CAPTION) {
                rows = sheets.getOrDefault(passage.pieces().get(0).text(), List.of());
                row = ROWS_ABOVE;
                grouped = grouped(passages, i);
            } else if (passage.kind() == Kind.ROW) {
                row++;
                row(passage, find(rows, row), grouped ? 1 : 0);
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

    private static Row find(List<Row> rows, int number) {
        return rows.stream().filter(r -> r.getRowNum() == number).findFirst().orElse(null);
    }

    private void row(Passage passage, Row row, int shift) {
        for (Piece piece : passage.pieces()) {
            if (!piece.isNumber()) {
                continue;
            }
            numbers++;
            int column = piece.column() + shift;
            Cell cell = row == null || column >= row.getCellCount() ? null : row.getCell(column);
            if (!equal(piece, cell)) {
                String found = cell == null ? "" : String.valueOf(cell.getValue());
                String place = passage.place() + "/" + (piece.column() + 1);
                findings.add(new Finding(place, piece.key(), piece.text(), found));
            }
        }
    }

    private static boolean equal(Piece piece, Cell cell) {
        if (cell == null) {
            return false;
        }
        boolean text = piece.value() == null || Unit.YES_NO.name().equals(piece.unit());
        if (text || cell.getType() != CellType.NUMBER) {
            return text && String.valueOf(cell.getValue()).contains(piece.text());
        }
        BigDecimal value = new BigDecimal(piece.value());
        BigDecimal expected = Unit.POINTS.name().equals(piece.unit()) ? value.movePointRight(2) : value;
        return expected.round(PRECISION).compareTo(cell.asNumber().round(PRECISION)) == 0;
    }
}
