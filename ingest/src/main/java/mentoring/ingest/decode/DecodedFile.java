package mentoring.ingest.decode;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A delivered file whose form is understood: its sheets and what it says about itself. */
public interface DecodedFile extends AutoCloseable {

    List<RawSheet> sheets();

    /** How the file was read: format, encoding, separator. */
    Map<String, String> facts();

    /** The date on which the file says it was last changed. */
    Optional<LocalDate> modified();

    @Override
    void close();
}
