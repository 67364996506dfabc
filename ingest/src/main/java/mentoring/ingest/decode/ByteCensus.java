package mentoring.ingest.decode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** One pass over all bytes of a text file: what there is to judge its encoding by. */
final class ByteCensus {
    final long[] counts = new long[256];
    long total;
    /** Zero bytes at even and at odd offsets. */
    final long[] zeros = new long[2];
    /** Complete sequences of two and more bytes that are valid UTF-8. */
    long utf8Sequences;
    /** Bytes that valid UTF-8 could not have there. */
    long utf8Errors;

    final byte[] head = new byte[4];

    private int pending;
    private int lowest;
    private int highest;

    static ByteCensus of(Path file) throws IOException {
        ByteCensus census = new ByteCensus();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                census.take(buffer, read);
            }
        }
        census.utf8Errors += census.pending > 0 ? 1 : 0;
        return census;
    }

    private void take(byte[] buffer, int length) {
        for (int i = 0; i < length; i++) {
            int b = buffer[i];
            if (b > 0 && pending == 0 && total >= head.length) {
                counts[b]++; // nearly every byte of nearly every file
                total++;
            } else {
                take(b & 0xFF);
            }
        }
    }

    private void take(int b) {
        if (total < head.length) {
            head[(int) total] = (byte) b;
        }
        if (b == 0) {
            zeros[(int) (total & 1)]++;
        }
        counts[b]++;
        total++;
        utf8(b);
    }

    /** The table of well-formed sequences of the Unicode standard (table 3-7). */
    private void utf8(int b) {
        if (pending > 0) {
            if (b >= lowest && b <= highest) {
                lowest = 0x80;
                highest = 0xBF;
                pending--;
                utf8Sequences += pending == 0 ? 1 : 0;
                return;
            }
            utf8Errors++;
            pending = 0;
        }
        lowest = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
        highest = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
        if (b >= 0xC2 && b <= 0xDF) {
            pending = 1;
        } else if (b >= 0xE0 && b <= 0xEF) {
            pending = 2;
        } else if (b >= 0xF0 && b <= 0xF4) {
            pending = 3;
        } else if (b >= 0x80) {
            utf8Errors++;
        }
    }

    long highBytes() {
        long sum = 0;
        for (int b = 0x80; b < 0x100; b++) {
            sum += counts[b];
        }
        return sum;
    }

    /** Control characters that no text has, zero bytes included. */
    long controls() {
        long sum = 0;
        for (int b = 0; b < ' '; b++) {
            sum += b == '\t' || b == '\n' || b == '\r' || b == 0x0B || b == 0x0C || b == 0x1A ? 0 : counts[b];
        }
        return sum;
    }
}
