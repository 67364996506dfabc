package mentoring.reports.layout.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The sRGB profile that PDF/A demands; the JDK has one, the exporter wants it as a file. */
final class IccProfile {
    private static Path file;

    private IccProfile() {}

    static synchronized String path() {
        try {
            if (file == null || !Files.exists(file)) {
                file = Files.createTempFile("srgb", ".icc");
                file.toFile().deleteOnExit();
                Files.write(file, ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            }
            return file.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
