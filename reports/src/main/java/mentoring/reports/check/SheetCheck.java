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
import mentoring.reports.check.TablePlaces.Place;
import mentoring.reports.tree.NumberRun.Unit;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Compares the sheets of a workbook with the tables of a report, cell by cell and by exact values. */
final class SheetCheck {
    /** Title, empty line, head; rows of a sheet are counted from 1. */
    private static final int FIRST_ROW = 4;
    /** Doubles of the file against decimals of the report. */
    private static final MathContext PRECISION = new MathContext(12);

    private final List<Finding> findings = new ArrayList<>();
    private int numbers;

    int numbers() {
        return numbers;
    }

    List<Finding> compare(Path file, List<Passage> passages) throws IOException {
        Map<String, Map<Integer, Row>> sheets = new HashMap<>();
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(in)) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                Map<Integer, Row> rows = new HashMap<>();
                sheet.read().forEach(r -> rows.put(r.getRowNum(), r));
                sheets.put(sheet.getName(), rows);
            }
        }
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (passage.kind() == Kind.CAPTION) {
                String label = passage.pieces().get(0).text();
                Map<Integer, Row> rows = sheets.getOrDefault(label, Map.of());
                TablePlaces.of(passages, i).forEach(p -> number(p, rows.get(p.row() + FIRST_ROW)));
            }
        }
        return findings;
    }

    private void number(Place place, Row row) {
        numbers++;
        Cell cell = row == null || place.column() >= row.getCellCount() ? null : row.getCell(place.column());
        if (!equal(place.piece(), cell, place.words())) {
            String found = cell == null ? "" : String.valueOf(cell.getValue());
            findings.add(
                    new Finding(place.name(), place.piece().key(), place.piece().text(), found));
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
