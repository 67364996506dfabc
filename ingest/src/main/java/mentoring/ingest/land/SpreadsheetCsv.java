package mentoring.ingest.land;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * A CSV file that Excel opens by a double click (semicolons, byte order mark) and in which no cell can run as a formula.
 */
final class SpreadsheetCsv {
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final Writer text;
    private final CsvWriter writer;

    SpreadsheetCsv(OutputStream out) throws IOException {
        text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        writer = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
    }

    void row(Object... cells) {
        String[] texts = new String[cells.length];
        for (int i = 0; i < cells.length; i++) {
            texts[i] =
                    cells[i] instanceof Number n ? n.toString() : harmless(cells[i] == null ? "" : cells[i].toString());
        }
        writer.writeRecord(texts);
    }

    /** An apostrophe in front makes a spreadsheet show the cell instead of calculating it. */
    static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    void flush() throws IOException {
        writer.flush();
        text.flush();
    }
}
