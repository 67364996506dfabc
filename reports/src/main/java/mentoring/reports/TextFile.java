package mentoring.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import mentoring.workspace.ExitCode;
import mentoring.workspace.UserError;

/** Files of words that people write for reports. */
public final class TextFile {

    private TextFile() {}

    /**
     * The whole text.
     *
     * @throws UserError when the file is not UTF-8
     */
    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new UserError(
                    ExitCode.REPORT,
                    "Файл " + file + " не в кодировке UTF-8; пересохраните его в UTF-8.",
                    "The file " + file + " is not UTF-8; save it again as UTF-8.",
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
