package mentoring.ingest.decode;

/** One sheet of a workbook, or the only table of a text file. */
public interface RawSheet {

    /** Name of the sheet; empty for a text file. */
    String name();

    /** Not shown to whoever filled the workbook in. */
    boolean hidden();

    RowCursor open();
}
