package mentoring.ingest.decode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;

/** An XLSX workbook, read as a stream. */
final class XlsxFile implements DecodedFile {
    private final boolean hidesColumns;
    private final Path file;
    private final ReadableWorkbook workbook;

    private XlsxFile(Path file, ReadableWorkbook workbook, boolean hidesColumns) {
        this.hidesColumns = hidesColumns;
        this.file = file;
        this.workbook = workbook;
    }

    static XlsxFile open(Path file) {
        boolean hidesColumns = ZipGuard.inspect(file);
        try {
            return new XlsxFile(file, workbook(file), hidesColumns);
        } catch (IOException | RuntimeException e) {
            throw ZipGuard.broken(e);
        }
    }

    private static ReadableWorkbook workbook(Path file) throws IOException {
        try {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
        } catch (ExcelReaderException e) {
            // Some exporters write no styles; without them dates are plain numbers, which the date parser knows.
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(false, true));
        }
    }

    @Override
    public List<RawSheet> sheets() {
        return workbook.getSheets()
                .<RawSheet>map(sheet -> new XlsxSheet(hidesColumns ? file : null, sheet, workbook.isDate1904()))
                .toList();
    }

    @Override
    public Map<String, String> facts() {
        return workbook.isDate1904() ? Map.of("format", "xlsx", "dates", "1904") : Map.of("format", "xlsx");
    }

    @Override
    public Optional<LocalDate> modified() {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry("docProps/core.xml");
            if (entry == null) {
                return Optional.empty();
            }
            try (InputStream in = zip.getInputStream(entry)) {
                return CoreProperties.modified(in);
            }
        } catch (IOException e) {
            throw ZipGuard.broken(e);
        }
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw ZipGuard.broken(e);
        }
    }
}
