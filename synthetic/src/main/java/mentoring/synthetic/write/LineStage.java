package mentoring.synthetic.write;

import java.util.List;

/** Stands between the rows and a file of cells: passes lines on, and may change cells or add lines of its own. */
public interface LineStage {

    /** Writes everything as it is. */
    LineStage CLEAN = new LineStage() {};

    /** Where a stage puts lines. */
    @FunctionalInterface
    interface LineWriter {

        /**
         * Writes the next line.
         *
         * @param cells String, Long, BigDecimal, Boolean, LocalDate, {@link RawText}, {@link NumberShown} or null
         * @return its 1-based number in the sheet or file
         */
        long write(boolean header, Object[] cells);
    }

    /**
     * Bytes of another encoding than the rest of the file; text files only.
     *
     * @param asRead what the cell would have said in the file's own encoding
     */
    record RawText(byte[] bytes, String asRead) {}

    /** A cell that holds a number and shows it in a format of its own, such as 00000000; workbooks only. */
    record NumberShown(java.math.BigDecimal number, String format) {}

    default void header(Sheet sheet, List<String> headers, LineWriter out) {
        out.write(true, headers.toArray());
    }

    default void row(Sheet sheet, Object[] cells, LineWriter out) {
        out.write(false, cells);
    }

    /** After the last row of a sheet. */
    default void end(Sheet sheet, LineWriter out) {}
}
