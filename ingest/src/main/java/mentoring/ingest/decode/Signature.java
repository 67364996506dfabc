package mentoring.ingest.decode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a file is by its first bytes, whatever its name says. */
public enum Signature {
    WORKBOOK,
    PARQUET,
    TEXT;

    private static final int LONGEST = 16;

    /**
     * Looks at the first bytes.
     *
     * @throws UnreadableFile when they belong to something that is no table
     */
    public static Signature of(Path file) {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(LONGEST);
        } catch (IOException e) {
            throw new UnreadableFile(
                    "Файл не открывается; проверьте, что он не занят другой программой и что есть право его читать.",
                    "The file cannot be opened; check that no other program holds it and that you may read it.",
                    e);
        }
        if (head.length == 0) {
            throw new UnreadableFile(
                    "Файл пуст; сохраните таблицу ещё раз и пришлите её снова.",
                    "The file is empty; save the table again and send it once more.");
        }
        if (starts(head, 'P', 'K', 3, 4)) {
            return WORKBOOK;
        }
        if (starts(head, 'P', 'A', 'R', '1')) {
            return PARQUET;
        }
        refuseForeign(file, head);
        return TEXT;
    }

    private static void refuseForeign(Path file, byte[] head) {
        if (starts(head, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
            throw CompoundFile.refusal(file);
        }
        String kind = foreignKind(head);
        if (kind != null) {
            throw new UnreadableFile(
                    "Это не таблица, а файл вида " + kind + "; нужна книга Excel (.xlsx) или текстовая таблица (.csv).",
                    "This is no table but a file of kind " + kind
                            + "; an Excel workbook (.xlsx) or a text table (.csv) is wanted.");
        }
    }

    private static String foreignKind(byte[] head) {
        if (starts(head, 0xFF, 0xD8, 0xFF)) {
            return "JPEG";
        }
        if (starts(head, 0x89, 'P', 'N', 'G')) {
            return "PNG";
        }
        String text = new String(head, StandardCharsets.ISO_8859_1);
        for (String[] kind : FOREIGN) {
            if (text.startsWith(kind[0])) {
                return kind[1];
            }
        }
        return null;
    }

    private static final String[][] FOREIGN = {
        {"%PDF", "PDF"},
        {"GIF8", "GIF"},
        {"Rar!", "RAR"},
        {"7z\u00BC\u00AF", "7-Zip"},
        {"\u001F\u008B", "GZIP"},
        {"{\\rtf", "RTF"},
        {"PK\u0005\u0006", "ZIP"},
        {"<!DOCTYPE", "HTML"},
        {"<html", "HTML"},
        {"<?xml", "XML"},
        {"\u007FELF", "ELF"},
        {"SQLite format", "SQLite"},
    };

    private static boolean starts(byte[] head, int... expected) {
        if (head.length < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((head[i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
