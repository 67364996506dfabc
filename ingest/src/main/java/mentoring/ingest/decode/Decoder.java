package mentoring.ingest.decode;

import java.nio.file.Path;
import java.util.List;
import java.util.function.ToIntFunction;

/** Opens whatever a school may have sent. */
public final class Decoder {

    private Decoder() {}

    /**
     * Opens a workbook or text file by its content; the name's ending is not believed.
     *
     * @param knownHeaders how many headers of the expected table stand in the best of some first rows; decides between
     *     separators of a text file
     * @throws UnreadableFile when it is neither
     */
    public static DecodedFile open(Path file, ToIntFunction<List<RawRow>> knownHeaders) {
        return Signature.of(file) == Signature.WORKBOOK ? XlsxFile.open(file) : TextFile.open(file, knownHeaders);
    }
}
