package mentoring.ingest.decode;

/** Rows of one sheet, one after the other. */
public interface RowCursor extends AutoCloseable {

    /**
     * The next row or null at the end.
     *
     * @throws UnreadableFile when the file turns out to be damaged
     */
    RawRow next();

    @Override
    void close();
}
