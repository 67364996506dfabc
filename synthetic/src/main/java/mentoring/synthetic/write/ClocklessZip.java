package mentoring.synthetic.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs a workbook afresh without the clock, which the library writes into every entry and into the properties. */
final class ClocklessZip {
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int CENTRAL_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int LEVEL = 4;
    private static final String CREATED = ">\\d{4}-\\d\\d-\\d\\dT[^<]*<";

    private ClocklessZip() {}

    static void write(byte[] zip, LocalDate day, OutputStream file) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int end = zip.length - END_LENGTH;
        if (in.getInt(end) != END) {
            throw new IllegalStateException("The workbook ends in a comment");
        }
        Inflater inflater = new Inflater(true);
        try (ZipOutputStream out = new ZipOutputStream(file)) {
            out.setLevel(LEVEL);
            int at = in.getInt(end + 16);
            for (int left = in.getShort(end + 10); left > 0; left--) {
                int nameLength = in.getShort(at + 28);
                String name = new String(zip, at + CENTRAL_LENGTH, nameLength, StandardCharsets.UTF_8);
                byte[] content = content(in, at, inflater);
                ZipEntry entry = new ZipEntry(name);
                entry.setTimeLocal(day.atTime(9, 0));
                out.putNextEntry(entry);
                out.write(name.equals("docProps/core.xml") ? withoutClock(content, day) : content);
                at += CENTRAL_LENGTH + nameLength + in.getShort(at + 30) + in.getShort(at + 32);
            }
        } finally {
            inflater.end();
        }
    }

    /** The central directory knows the lengths that the library leaves open in front of each entry. */
    private static byte[] content(ByteBuffer in, int central, Inflater inflater) {
        int local = in.getInt(central + 42);
        int start = local + LOCAL_LENGTH + in.getShort(local + 26) + in.getShort(local + 28);
        byte[] content = new byte[in.getInt(central + 24)];
        inflater.reset();
        inflater.setInput(in.array(), start, in.getInt(central + 20));
        try {
            int length = 0;
            while (length < content.length && !inflater.finished()) {
                length += inflater.inflate(content, length, content.length - length);
            }
        } catch (DataFormatException e) {
            throw new IllegalStateException(e);
        }
        return content;
    }

    private static byte[] withoutClock(byte[] properties, LocalDate day) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll(CREATED, ">" + day + "T09:00:00Z<")
                .getBytes(StandardCharsets.UTF_8);
    }
}
