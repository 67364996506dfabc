package mentoring.ingest.decode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** One sheet of a workbook. */
final class XlsxSheet implements RawSheet {
    private final Sheet sheet;
    private final XlsxCells cells;
    private final Path file;

    /** @param file null when no sheet of the workbook hides columns */
    XlsxSheet(Path file, Sheet sheet, boolean date1904) {
        this.file = file;
        this.sheet = sheet;
        this.cells = new XlsxCells(date1904);
    }

    @Override
    public String name() {
        return sheet.getName();
    }

    @Override
    public boolean hidden() {
        return sheet.getVisibility() != SheetVisibility.VISIBLE;
    }

    @Override
    public BitSet hiddenColumns() {
        return file == null ? new BitSet() : HiddenColumns.of(file, sheet.getName());
    }

    @Override
    public RowCursor open() {
        try {
            Stream<Row> rows = sheet.openStream();
            return new Cursor(rows);
        } catch (IOException | RuntimeException e) {
            throw ZipGuard.broken(e);
        }
    }

    private final class Cursor implements RowCursor {
        private final Stream<Row> stream;
        private final Iterator<Row> rows;
        private long previous;

        private Cursor(Stream<Row> stream) {
            this.stream = stream;
            this.rows = stream.iterator();
        }

        @Override
        public RawRow next() {
            try {
                return rows.hasNext() ? convert(rows.next()) : null;
            } catch (RuntimeException e) { // the library's own for damaged XML, and whatever odd content provokes in it
                throw ZipGuard.broken(e);
            }
        }

        private RawRow convert(Row row) {
            List<RawCell> converted = new ArrayList<>(row.getCellCount());
            for (int i = 0; i < row.getCellCount(); i++) {
                converted.add(cells.convert(row.getCell(i)));
            }
            // Row numbers are optional in the format; rows without one follow each other.
            previous = row.getRowNum() > previous ? row.getRowNum() : previous + 1;
            return new RawRow(previous, converted, row.isHidden());
        }

        @Override
        public void close() {
            stream.close();
        }
    }
}
