package mentoring.ingest.value;

import java.time.LocalDate;
import mentoring.ingest.decode.RawCell;

/** Reads days outside the contract's own columns. */
public final class DateReader {
    private static final FieldReader READER = FieldReader.of(DateParser.PARSER);

    private DateReader() {}

    /** The day in a cell, null when there is none. */
    public static LocalDate day(RawCell cell) {
        return (LocalDate) READER.read(cell).value();
    }
}
