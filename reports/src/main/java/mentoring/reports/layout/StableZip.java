package mentoring.reports.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Takes the clock out of an office file, so that the same report gives the same bytes. */
public final class StableZip {
    /** The name of the part that carries the date of creation. */
    private static final String PROPERTIES = "docProps/core.xml";

    private StableZip() {}

    public static byte[] of(byte[] zip, LocalDate date) {
        try {
            // Read through a file: the JDK's reader of streams does not understand the sizes that the library writes.
            Path file = Files.createTempFile("mentoring-", ".zip");
            try {
                Files.write(file, zip);
                return copy(file, date);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] copy(Path file, LocalDate date) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile in = new ZipFile(file.toFile());
                ZipOutputStream stable = new ZipOutputStream(out)) {
            List<? extends ZipEntry> entries = in.stream().toList();
            for (ZipEntry entry : entries) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(date.atStartOfDay());
                stable.putNextEntry(copy);
                byte[] content = in.getInputStream(entry).readAllBytes();
                stable.write(entry.getName().equals(PROPERTIES) ? dated(content, date) : content);
                stable.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] dated(byte[] content, LocalDate date) {
        return new String(content, StandardCharsets.UTF_8)
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z?", date + "T00:00:00Z")
                .getBytes(StandardCharsets.UTF_8);
    }
}
