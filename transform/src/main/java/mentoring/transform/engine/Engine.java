package mentoring.transform.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the models. The common SQL is the subset of DuckDB SQL and Spark SQL (ANSI mode, double-quoted identifiers);
 * what differs is hidden behind the functions of {@link SqlFunctions}.
 */
public interface Engine extends AutoCloseable {

    String name();

    /** Makes Parquet files readable as a table; without files the table is empty but has its columns. */
    void readParquet(String table, List<Column> columns, List<Path> files);

    /** Makes rows of this process readable as a table. Values: String, Long, Double, Boolean, BigDecimal, LocalDate. */
    void constants(String table, List<Column> columns, List<List<Object>> rows);

    /** Names a query. */
    void view(String name, String sql);

    /** Computes a query once and keeps its rows readable by that name until they are dropped. */
    void keep(String name, String sql);

    /** Forgets rows that were kept or that came from this process. */
    void drop(String name);

    /**
     * Writes the rows of a query as Parquet files into an existing directory, sorted by the given columns.
     *
     * @param sql a query with exactly these columns, already cast
     */
    void writeParquet(String sql, List<String> sortedBy, Path directory);

    /** Reads a result row by row, in the order of the query. */
    Rows query(String sql);

    /** Reads a small result; values as in {@link #constants}. */
    default List<List<Object>> rows(String sql) {
        List<List<Object>> all = new ArrayList<>();
        try (Rows rows = query(sql)) {
            rows.forEachRemaining(all::add);
        }
        return all;
    }

    @Override
    void close();
}
