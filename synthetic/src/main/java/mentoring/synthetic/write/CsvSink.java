package mentoring.synthetic.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import mentoring.schema.Contracts;
import mentoring.schema.Table;

/** One text file per table as Russian offices export them: semicolons, decimal commas, 06.05.2022, Russian headers. */
public final class CsvSink implements RowSink {
    private static final int BUFFER = 1 << 15;

    private final Path root;
    private final Contracts contracts;
    private final Charset charset;
    private final Function<Table, String> fileName;
    private final LineStage stage;
    private final DeliveredCells cells;
    private final Map<String, Output> outputs = new LinkedHashMap<>();

    /**
     * Opens files as tables come.
     *
     * @param root folder that the file names are relative to
     * @param fileName where a table goes, such as {@code 2022-05-06/schools_2022-05-06.csv}: the file's name has
     *     to begin with the table's, or nobody will recognise it
     */
    public CsvSink(Path root, Contracts contracts, Charset charset, Function<Table, String> fileName, LineStage stage) {
        this.root = root;
        this.contracts = contracts;
        this.charset = charset;
        this.fileName = fileName;
        this.stage = stage;
        this.cells = new DeliveredCells(contracts.codeLists());
    }

    @Override
    public void row(String table, Object... values) {
        Output output = outputs.computeIfAbsent(table, this::open);
        output.lines.row(cells.of(output.sheet.table(), values, false, values.length));
    }

    private Output open(String name) {
        Table table = contracts.get(name);
        Sheet sheet = new Sheet(fileName.apply(table), "", table, charset, false);
        Output output = new Output(sheet);
        output.lines.header(table.fields().stream().map(f -> f.title().ru()).toList());
        return output;
    }

    @Override
    public void close() {
        outputs.values().forEach(output -> {
            output.lines.end();
            output.flush();
        });
        outputs.clear();
    }

    /** One file. */
    private final class Output {
        private final Sheet sheet;
        private final Path file;
        private final LineStage.Lines lines;
        private final StringBuilder text = new StringBuilder();
        private final CharsetEncoder encoder = charset.newEncoder().onUnmappableCharacter(CodingErrorAction.REPORT);
        private long line = 1;

        Output(Sheet sheet) {
            this.sheet = sheet;
            file = root.resolve(sheet.file());
            try {
                Files.createDirectories(file.getParent());
                Files.write(file, new byte[0]);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            lines = stage.open(sheet, this::write);
        }

        long write(boolean header, Object[] values) {
            long at = line;
            for (int i = 0; i < values.length; i++) {
                if (i > 0) {
                    text.append(';');
                }
                if (values[i] instanceof LineStage.RawText raw) {
                    flush();
                    bytes(raw.bytes());
                } else if (values[i] instanceof LineStage.Merged merged) {
                    quoted(merged.text());
                    text.append(";".repeat(merged.columns() - 1));
                } else {
                    append(values[i]);
                }
            }
            text.append("\r\n");
            line++;
            if (text.length() > BUFFER) {
                flush();
            }
            return at;
        }

        private void append(Object value) {
            if (value == null) {
                return;
            }
            if (value instanceof LocalDate day) {
                twoDigits(day.getDayOfMonth()).append('.');
                twoDigits(day.getMonthValue()).append('.').append(day.getYear());
            } else if (value instanceof BigDecimal number) {
                text.append(plain(number).replace('.', ','));
            } else {
                quoted(value.toString());
            }
        }

        private StringBuilder twoDigits(int number) {
            return text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
        }

        private void quoted(String value) {
            if (isPlain(value)) {
                text.append(value);
                return;
            }
            text.append('"').append(value.replace("\"", "\"\"")).append('"');
            line += value.chars().filter(c -> c == '\n').count();
        }

        /** A character that the file's encoding lacks is a mistake of the caller, not something to write as «?». */
        private void flush() {
            try {
                ByteBuffer bytes = encoder.encode(CharBuffer.wrap(text));
                bytes(Arrays.copyOf(bytes.array(), bytes.limit()));
            } catch (CharacterCodingException e) {
                throw new IllegalArgumentException(
                        charset + " cannot write a row of table "
                                + sheet.table().name(),
                        e);
            }
            text.setLength(0);
        }

        /** Not kept open: a delivery of many years has more files than a process may hold. */
        private void bytes(byte[] bytes) {
            try {
                Files.write(file, bytes, StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == ';' || c == '"' || c == '\n' || c == '\r') {
                return false;
            }
        }
        return true;
    }

    /** 0.5000 is written 0.5, 100.00 is written 100. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
