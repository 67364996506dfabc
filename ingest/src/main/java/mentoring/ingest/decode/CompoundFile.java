package mentoring.ingest.decode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The container of old Office files and of password-protected new ones; both are refused, each with its own cure. */
final class CompoundFile {
    /** Directory entries name their streams in UTF-16. */
    private static final String PROTECTED =
            new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

    private static final int CHUNK = 1 << 16;

    private CompoundFile() {}

    static UnreadableFile refusal(Path file) {
        if (isProtected(file)) {
            return new UnreadableFile(
                    "Книга защищена паролем на открытие; снимите пароль (Файл → Сведения → Защита книги) и пришлите её"
                            + " снова.",
                    "The workbook is encrypted with a password; remove it (File → Info → Protect Workbook) and send the"
                            + " file again.");
        }
        return new UnreadableFile(
                "Это файл старого вида (.xls или другой документ Office 97–2003); откройте его в Excel и сохраните как"
                        + " «Книга Excel (.xlsx)».",
                "This is a file of the old kind (.xls or another document of Office 97–2003); open it in Excel and save"
                        + " it as an Excel workbook (.xlsx).");
    }

    private static boolean isProtected(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String tail = "";
            for (byte[] chunk = in.readNBytes(CHUNK); chunk.length > 0; chunk = in.readNBytes(CHUNK)) {
                String text = tail + new String(chunk, StandardCharsets.ISO_8859_1);
                if (text.contains(PROTECTED)) {
                    return true;
                }
                tail = text.substring(Math.max(0, text.length() - PROTECTED.length()));
            }
            return false;
        } catch (IOException e) {
            return false; // unreadable to the end: the other sentence is true as well
        }
    }
}
