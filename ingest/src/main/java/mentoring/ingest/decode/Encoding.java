package mentoring.ingest.decode;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * The encoding of a text file, found by a ladder: byte order mark, the pattern of zero bytes, validity as UTF-8, and at
 * last the frequency of Russian letters under each single-byte code page.
 *
 * @param bom length of the byte order mark
 */
record Encoding(Charset charset, int bom) {
    private static final List<Charset> CODE_PAGES =
            List.of(Charset.forName("windows-1251"), Charset.forName("KOI8-R"), Charset.forName("IBM866"));

    /** A single damaged byte must not turn a UTF-8 file into a Windows-1251 one. */
    private static final long UTF8_MAJORITY = 10;

    private static final int TEXT_PER_CONTROL = 1000;

    static Encoding detect(Path file) {
        try {
            return detect(ByteCensus.of(file));
        } catch (IOException e) {
            throw new UnreadableFile(
                    "Файл не читается до конца; скопируйте его заново и повторите.",
                    "The file cannot be read to its end; copy it afresh and try again.",
                    e);
        }
    }

    static Encoding detect(ByteCensus census) {
        Encoding marked = byMark(census.head);
        if (marked != null) {
            return marked;
        }
        Encoding wide = byZeros(census);
        if (wide != null) {
            return wide;
        }
        if (census.controls() * TEXT_PER_CONTROL > census.total) {
            throw new UnreadableFile(
                    "Это двоичный файл, а не текстовая таблица; нужна книга Excel (.xlsx) или текстовая таблица"
                            + " (.csv).",
                    "This is a binary file, not a text table; an Excel workbook (.xlsx) or a text table (.csv) is"
                            + " wanted.");
        }
        if (census.utf8Errors * UTF8_MAJORITY <= census.utf8Sequences) {
            return new Encoding(StandardCharsets.UTF_8, 0);
        }
        return new Encoding(LetterFrequency.likeliest(census, CODE_PAGES), 0);
    }

    private static Encoding byMark(byte[] head) {
        int first = head[0] & 0xFF;
        int second = head[1] & 0xFF;
        if (first == 0xEF && second == 0xBB && (head[2] & 0xFF) == 0xBF) {
            return new Encoding(StandardCharsets.UTF_8, 3);
        }
        if (first == 0xFF && second == 0xFE) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        }
        if (first == 0xFE && second == 0xFF) {
            return new Encoding(StandardCharsets.UTF_16BE, 2);
        }
        return null;
    }

    /** In UTF-16 without a mark, digits, separators and line ends leave zeros on one side of every pair only. */
    private static Encoding byZeros(ByteCensus census) {
        long even = census.zeros[0];
        long odd = census.zeros[1];
        if (census.total % 2 == 0 && (even + odd) * 20 >= census.total) {
            if (even * 50 < odd) {
                return new Encoding(StandardCharsets.UTF_16LE, 0);
            }
            if (odd * 50 < even) {
                return new Encoding(StandardCharsets.UTF_16BE, 0);
            }
        }
        return null;
    }

    String label() {
        return charset.name() + (bom > 0 ? " (BOM)" : "");
    }
}
