package mentoring.ingest.decode;

import java.util.BitSet;

/** One sheet of a workbook, or the only table of a text file. */
public interface RawSheet {

    /** Name of the sheet; empty for a text file. */
    String name();

    /** Not shown to whoever filled the workbook in. */
    boolean hidden();

    /** Columns not shown to whoever filled the workbook in. */
    default BitSet hiddenColumns() {
        return new BitSet();
    }

    RowCursor open();
}
