package mentoring.ingest.value;

import mentoring.ingest.decode.RawCell;

/** Reads the cells of one type. */
@FunctionalInterface
interface ValueParser {

    /**
     * Reads a cell that is neither empty nor an error.
     *
     * @param text the cell's text, cleaned of stray spaces and not empty
     */
    Reading read(RawCell cell, String text);
}
