package mentoring.transform.engine;

import java.util.Iterator;
import java.util.List;

/** The rows of a query, one after the other; values as in {@link Engine#constants}. */
public interface Rows extends Iterator<List<Object>>, AutoCloseable {

    List<String> columns();

    @Override
    void close();
}
