package mentoring.ingest.returned;

import java.util.List;

/** All marks of one delivered file, however many: they are handed out one by one. */
public interface Marks {

    long errors();

    long warnings();

    /** Sheets with marked cells. */
    List<String> sheets();

    /** Marks on rows and cells of a sheet by row and column; those of the whole row first. */
    Cursor cells(String sheet);

    /** All marks, also those of whole sheets, in the order of the file. */
    Cursor all();

    /** No marks at all. */
    Cursor NONE = new Cursor() {
        @Override
        public Mark next() {
            return null;
        }

        @Override
        public void close() {
            // nothing is open
        }
    };

    /** Goes through marks. */
    interface Cursor extends AutoCloseable {

        /** The next mark, null behind the last one. */
        Mark next();

        @Override
        void close();
    }
}
