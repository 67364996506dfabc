package mentoring.ingest.value;

import mentoring.ingest.decode.RawCell;

/** Reads yes and no outside the contract's own columns. */
public final class BooleanReader {
    private static final FieldReader READER = FieldReader.of(BooleanParser.PARSER);

    private BooleanReader() {}

    public static Reading read(RawCell cell) {
        return READER.read(cell);
    }
}
