package mentoring.ingest.decode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Looks through a workbook before it is parsed: every part is inflated once and thrown away, so that a bomb, a broken
 * archive or an external entity is found while nothing has been believed yet. Sizes are counted, not read from the
 * archive's own (possibly lying) directory.
 */
final class ZipGuard {
    /** Ordinary sheets shrink 10 to 60 times. */
    private static final long MAX_RATIO = 200;

    private static final long SMALL = 100L << 20;
    private static final long MAX_PART = 1L << 30;
    private static final long MAX_STRINGS = 256L << 20;
    private static final int MAX_PARTS = 10_000;

    private ZipGuard() {}

    /**
     * Inspects all parts.
     *
     * @return whether some sheet hides columns
     * @throws UnreadableFile when the archive is damaged or dangerous
     */
    static boolean inspect(Path file) {
        byte[] buffer = new byte[1 << 16];
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MAX_PARTS) {
                throw bomb();
            }
            boolean workbook = false;
            boolean hidesColumns = false;
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                workbook |= entry.getName().equalsIgnoreCase("[Content_Types].xml");
                hidesColumns |= inspect(zip, entry, buffer);
            }
            if (!workbook) {
                throw new UnreadableFile(
                        "Это архив, а не книга Excel; распакуйте его и пришлите файлы по одному или папкой.",
                        "This is an archive, not an Excel workbook; unpack it and send the files or their folder.");
            }
            return hidesColumns;
        } catch (IOException | IllegalArgumentException e) {
            throw broken(e);
        }
    }

    static UnreadableFile broken(Exception cause) {
        return new UnreadableFile(
                "Книга Excel повреждена и не открывается; откройте её в Excel, сохраните заново и пришлите ещё раз.",
                "The Excel workbook is damaged; open it in Excel, save it afresh and send it again.",
                cause);
    }

    private static boolean inspect(ZipFile zip, ZipEntry entry, byte[] buffer) throws IOException {
        String name = entry.getName().toLowerCase(java.util.Locale.ROOT);
        boolean xml = name.endsWith(".xml") || name.endsWith(".rels");
        long limit = name.endsWith("sharedstrings.xml") ? MAX_STRINGS : MAX_PART;
        XmlProlog prolog = xml ? new XmlProlog() : null;
        SheetBytes sheet = name.contains("worksheets/") && xml ? new SheetBytes() : null;
        long inflated = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                inflated += read;
                if (inflated > limit || inflated > SMALL && inflated / MAX_RATIO > packedSize(entry)) {
                    throw bomb();
                }
                if (prolog != null) {
                    prolog.take(buffer, read);
                }
                if (sheet != null) {
                    sheet.take(buffer, read);
                }
            }
        }
        return sheet != null && sheet.hidesColumns();
    }

    private static long packedSize(ZipEntry entry) {
        return Math.max(1, entry.getCompressedSize());
    }

    private static UnreadableFile bomb() {
        return new UnreadableFile(
                "Внутри книги чрезмерно много данных (похоже на «zip-бомбу»); удалите лишнее и разделите таблицу на"
                        + " несколько файлов.",
                "The workbook unpacks to far too much data (like a zip bomb); remove what is not needed and split the"
                        + " table into several files.");
    }
}
