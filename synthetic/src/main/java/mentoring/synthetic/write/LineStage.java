package mentoring.synthetic.write;

import java.math.BigDecimal;
import java.util.List;

/**
 * Stands between the rows and the files of cells: passes lines on, and may change cells or add lines of its own. For
 * several threads at a time; each sheet gets lines of its own.
 */
@FunctionalInterface
public interface LineStage {

    /** Writes everything as it is. */
    LineStage CLEAN = (sheet, out) -> new Lines() {
        @Override
        public void header(List<String> headers) {
            out.write(true, headers.toArray());
        }

        @Override
        public void row(Object[] cells) {
            out.write(false, cells);
        }
    };

    Lines open(Sheet sheet, LineWriter out);

    /** The lines of one sheet, in their order. */
    interface Lines {

        void header(List<String> headers);

        void row(Object[] cells);

        /** After the last row. */
        default void end() {}
    }

    /** Where a stage puts lines. */
    @FunctionalInterface
    interface LineWriter {

        /**
         * Writes the next line.
         *
         * @param cells String, Long, BigDecimal, Boolean, LocalDate, one of the cells below, or null
         * @return its 1-based number in the sheet or file
         */
        long write(boolean header, Object[] cells);
    }

    /** Bytes of another encoding than the rest of the file; text files only. */
    record RawText(byte[] bytes) {}

    /** A number that the cell shows in a format of its own, such as 00000000; workbooks only. */
    record NumberShown(BigDecimal number, String format) {}

    /** A text over several columns. */
    record Merged(String text, int columns) {}
}
