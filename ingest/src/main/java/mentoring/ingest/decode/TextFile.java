package mentoring.ingest.decode;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** A CSV or TSV file: one table. */
final class TextFile implements DecodedFile, RawSheet {
    private static final char[] SEPARATORS = {';', ',', '\t'};
    private static final Map<Character, String> SEPARATOR_NAMES = Map.of(';', ";", ',', ",", '\t', "tab");
    private static final int SAMPLE_ROWS = 20;
    private static final int MAX_COLUMNS = 16_384;
    /** Longest cell; an unclosed quote swallows the rest of the file and ends here. */
    private static final int MAX_CELL = 1 << 20;

    private final Path file;
    private final Encoding encoding;
    private final char separator;
    private final boolean separatorLine;

    private TextFile(Path file, Encoding encoding, ToIntFunction<List<RawRow>> knownHeaders) {
        this.file = file;
        this.encoding = encoding;
        char declared = declaredSeparator();
        this.separatorLine = declared != 0;
        this.separator = separatorLine ? declared : likeliestSeparator(knownHeaders);
    }

    /**
     * Opens a text file.
     *
     * @param knownHeaders how many headers of the expected table stand in the best of some first rows
     */
    static TextFile open(Path file, ToIntFunction<List<RawRow>> knownHeaders) {
        return new TextFile(file, Encoding.detect(file), knownHeaders);
    }

    /** Excel understands, and some exporters write, a first line such as {@code sep=;}. */
    private char declaredSeparator() {
        try (BufferedReader reader = new BufferedReader(reader(), 64)) {
            char[] start = new char[5];
            boolean full = reader.read(start) == start.length;
            return full && new String(start, 0, 4).equalsIgnoreCase("sep=") ? start[4] : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private char likeliestSeparator(ToIntFunction<List<RawRow>> knownHeaders) {
        char best = SEPARATORS[0];
        long bestScore = -1;
        for (char candidate : SEPARATORS) {
            List<RawRow> sample = sample(candidate);
            long score = 1_000L * knownHeaders.applyAsInt(sample) + rowsOfUsualWidth(sample);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private List<RawRow> sample(char candidate) {
        List<RawRow> rows = new ArrayList<>();
        try (Cursor cursor = new Cursor(candidate, 0)) {
            for (RawRow row = cursor.next(); row != null && rows.size() < SAMPLE_ROWS; row = cursor.next()) {
                rows.add(row);
            }
        } catch (UnreadableFile e) {
            return rows; // quotes may make no sense under the wrong separator
        }
        return rows;
    }

    private static long rowsOfUsualWidth(List<RawRow> rows) {
        return rows.stream()
                .filter(r -> r.cells().size() > 1)
                .filter(r ->
                        r.cells().size() == rows.get(rows.size() - 1).cells().size())
                .count();
    }

    private Reader reader() throws IOException {
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(encoding.bom());
        return new InputStreamReader(
                in,
                encoding.charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }

    @Override
    public List<RawSheet> sheets() {
        return List.of(this);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "format",
                "csv",
                "encoding",
                encoding.label(),
                "separator",
                SEPARATOR_NAMES.getOrDefault(separator, String.valueOf(separator)));
    }

    @Override
    public Optional<LocalDate> modified() {
        return Optional.empty();
    }

    @Override
    public String name() {
        return "";
    }

    @Override
    public boolean hidden() {
        return false;
    }

    @Override
    public RowCursor open() {
        return new Cursor(separator, separatorLine ? 1 : 0);
    }

    @Override
    public void close() {
        // every cursor closes its own stream
    }

    private final class Cursor implements RowCursor {
        private final CsvReader<CsvRecord> reader;
        private final CloseableIterator<CsvRecord> records;
        private long line;

        private Cursor(char separatorChar, int skippedLines) {
            try {
                reader = CsvReader.builder()
                        .fieldSeparator(separatorChar)
                        .skipEmptyLines(true)
                        .extraFieldStrategy(de.siegmar.fastcsv.reader.FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(de.siegmar.fastcsv.reader.FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .maxBufferSize(MAX_CELL)
                        .ofCsvRecord(reader());
                reader.skipLines(skippedLines);
                records = reader.iterator();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public RawRow next() {
            try {
                return records.hasNext() ? convert(records.next()) : null;
            } catch (CsvParseException e) {
                throw new UnreadableFile(
                        "Таблица не разбирается после строки " + line + ": кавычка открыта и не закрыта, либо ячейка"
                                + " чрезмерно длинна; исправьте кавычки (внутри ячейки их удваивают).",
                        "The table cannot be parsed after line " + line + ": a quotation mark is never closed, or a"
                                + " cell is far too long; mend the quotes (inside a cell they are doubled).",
                        e);
            } catch (UncheckedIOException e) {
                throw new UnreadableFile(
                        "Файл не читается после строки " + line + "; скопируйте его заново и повторите.",
                        "The file cannot be read after line " + line + "; copy it afresh and try again.",
                        e);
            }
        }

        private RawRow convert(CsvRecord record) {
            line = record.getStartingLineNumber();
            int width = record.getFieldCount();
            if (width > MAX_COLUMNS) {
                throw new UnreadableFile(
                        "В строке " + line + " больше " + MAX_COLUMNS + " столбцов; проверьте разделитель и переносы"
                                + " строк.",
                        "Line " + line + " has more than " + MAX_COLUMNS + " columns; check the separator and the line"
                                + " ends.");
            }
            RawCell[] cells = new RawCell[width];
            for (int i = 0; i < width; i++) {
                cells[i] = RawCell.text(record.getField(i));
            }
            return new RawRow(line, java.util.Arrays.asList(cells));
        }

        @Override
        public void close() {
            try {
                reader.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
