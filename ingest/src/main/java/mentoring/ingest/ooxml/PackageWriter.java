package mentoring.ingest.ooxml;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the parts of a workbook one after the other. The same parts give the same bytes: no clock is asked. */
public final class PackageWriter implements AutoCloseable {
    /** The earliest date that an archive can hold. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final Set<String> written = new HashSet<>();

    public PackageWriter(OutputStream out) {
        zip = new ZipOutputStream(out);
        // Half the time of the usual level for a tenth more bytes.
        zip.setLevel(Deflater.BEST_SPEED);
    }

    /** What is written into a part. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream part) throws IOException;
    }

    /** What is written into an XML part. */
    @FunctionalInterface
    public interface XmlContent {
        void writeTo(XmlWriter xml) throws IOException;
    }

    public boolean has(String name) {
        return written.contains(name);
    }

    /** Writes a part; a second one of the same name is left out, as a reader would. */
    public void part(String name, Content content) throws IOException {
        if (!written.add(name)) {
            return;
        }
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        content.writeTo(new FilterOutputStream(zip) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                flush(); // the archive goes on
            }
        });
        zip.closeEntry();
    }

    public void xml(String name, XmlContent content) throws IOException {
        part(name, out -> {
            XmlWriter xml = new XmlWriter(out);
            content.writeTo(xml);
            xml.flush();
        });
    }

    /** Copies a part as it is. */
    public void copy(String name, InputStream content) throws IOException {
        part(name, content::transferTo);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
