package mentoring.transform.engine.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import mentoring.transform.engine.Rows;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Rows of a Spark query, fetched partition by partition, so that the driver holds one of them. */
final class SparkRows implements Rows {
    private final List<String> columns;
    private final Iterator<Row> rows;

    SparkRows(Dataset<Row> result) {
        columns = List.of(result.columns());
        // a sorted result keeps its order; a small one is one job, not one job for each partition
        rows = SparkEngine.isSmall(result) ? result.collectAsList().iterator() : result.toLocalIterator();
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public List<Object> next() {
        Row row = rows.next();
        List<Object> values = new ArrayList<>(row.length());
        for (int i = 0; i < row.length(); i++) {
            Object value = row.get(i);
            values.add(value instanceof Integer number ? Long.valueOf(number) : value);
        }
        return values;
    }

    @Override
    public void close() {
        // nothing is held open
    }
}
