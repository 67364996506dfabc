import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A zip without the clock: the library stamps entries and the workbook's properties with the time of writing. */
final class Zip {
    private Zip() {}

    static byte[] withoutClock(byte[] zip, LocalDate day) throws IOException {
        // The library's local headers leave sizes open in a way that only the central directory settles: read as a
        // file.
        Path file = Files.write(Files.createTempFile("workbook", ".xlsx"), zip);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile in = new ZipFile(file.toFile());
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                byte[] content = in.getInputStream(entry).readAllBytes();
                if (entry.getName().equals("docProps/core.xml")) {
                    content = new String(content, StandardCharsets.UTF_8)
                            .replaceAll(">\\d{4}-\\d\\d-\\d\\dT[^<]*<", ">" + day + "T09:00:00Z<")
                            .getBytes(StandardCharsets.UTF_8);
                }
                ZipEntry fixed = new ZipEntry(entry.getName());
                fixed.setTimeLocal(day.atTime(9, 0));
                out.putNextEntry(fixed);
                out.write(content);
            }
        } finally {
            Files.delete(file);
        }
        return bytes.toByteArray();
    }
}
