package mentoring.transform.engine.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import mentoring.transform.engine.Column;
import mentoring.transform.engine.Engine;
import mentoring.transform.engine.Rows;
import mentoring.transform.engine.SqlFunctions;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The engine of a cluster, also of several cores of one machine: Apache Spark. */
public final class SparkEngine implements Engine {
    /** Below this size one sorted file is quicker than a sampled range partitioning. */
    private static final long SMALL_BYTES = 64L << 20;

    private final SparkSession session;
    private final boolean owner;

    /**
     * Starts Spark or joins the Spark of this process; whoever started it stops it.
     *
     * @param master such as {@code local[*]} or {@code spark://host:7077}
     * @param scratch directory for shuffle files and Spark's own warehouse
     */
    public SparkEngine(String master, Path scratch) {
        owner = SparkSession.getDefaultSession().isEmpty();
        session = SparkSession.builder()
                .appName("mentoring-warehouse")
                .master(master)
                .config("spark.ui.enabled", "false")
                .config("spark.sql.ansi.enabled", "true")
                .config("spark.sql.ansi.doubleQuotedIdentifiers", "true")
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.sql.datetime.java8API.enabled", "true")
                .config("spark.sql.parquet.compression.codec", "zstd")
                .config("spark.sql.shuffle.partitions", "4")
                .config(
                        "spark.sql.warehouse.dir",
                        scratch.resolve("spark-warehouse").toString())
                .config("spark.local.dir", scratch.toString())
                .config("spark.log.level", "ERROR")
                .config("spark.driver.host", "localhost")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("mapreduce.fileoutputcommitter.marksuccessfuljobs", "false")
                .getOrCreate()
                .newSession(); // temporary views of two engines in one process must not meet
        SqlFunctions.load().forEach(this::define);
    }

    private void define(SqlFunctions.Definition function) {
        if (function.sparkBody().isEmpty()) {
            JavaFunctions.register(session, function.java());
            return;
        }
        String parameters = function.parameters().entrySet().stream()
                .map(p -> p.getKey() + " " + sparkType(p.getValue()))
                .collect(Collectors.joining(", "));
        session.sql("CREATE OR REPLACE TEMPORARY FUNCTION " + function.name() + "(" + parameters + ") RETURNS "
                + sparkType(function.returns()) + " RETURN "
                + function.sparkBody().get());
    }

    @Override
    public String name() {
        return "spark";
    }

    @Override
    public void readParquet(String table, List<Column> columns, List<Path> files) {
        if (files.isEmpty()) {
            constants(table, columns, List.of());
            return;
        }
        String[] paths = files.stream().map(Path::toString).toArray(String[]::new);
        session.read().schema(schema(columns)).parquet(paths).createOrReplaceTempView(table);
    }

    @Override
    public void constants(String table, List<Column> columns, List<List<Object>> rows) {
        List<Row> converted =
                rows.stream().map(r -> RowFactory.create(r.toArray())).toList();
        session.createDataFrame(converted, schema(columns)).createOrReplaceTempView(table);
    }

    @Override
    public void view(String name, String sql) {
        session.sql(sql).createOrReplaceTempView(name);
    }

    @Override
    public void keep(String name, String sql) {
        session.sql(sql).persist().createOrReplaceTempView(name);
    }

    @Override
    public void drop(String name) {
        session.table(name).unpersist();
        session.catalog().dropTempView(name);
    }

    @Override
    public void writeParquet(String sql, List<String> sortedBy, Path directory) {
        Dataset<Row> rows = session.sql(sql);
        org.apache.spark.sql.Column[] order = sortedBy.stream()
                .map(c -> functions.col('`' + c + '`').asc_nulls_last())
                .toArray(org.apache.spark.sql.Column[]::new);
        rows = isSmall(rows) ? rows.coalesce(1).sortWithinPartitions(order) : rows.orderBy(order);
        Path spark = directory.resolve("spark");
        rows.write().parquet(spark.toString());
        collectParts(spark, directory);
    }

    static boolean isSmall(Dataset<Row> rows) {
        return rows.queryExecution().optimizedPlan().stats().sizeInBytes().$less(scala.math.BigInt.apply(SMALL_BYTES));
    }

    /** Spark names its files at random and adds checksums of its own; an object has numbered parts only. */
    private static void collectParts(Path from, Path to) {
        try (var listing = Files.list(from)) {
            int number = 0;
            for (Path file : listing.sorted().toList()) {
                if (file.getFileName().toString().endsWith(".parquet")) {
                    Files.move(file, to.resolve("part-" + number++ + ".parquet"));
                } else {
                    Files.delete(file);
                }
            }
            Files.delete(from);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Rows query(String sql) {
        return new SparkRows(session.sql(sql));
    }

    @Override
    public void close() {
        if (owner) {
            session.stop();
        }
    }

    private static StructType schema(List<Column> columns) {
        StructType schema = new StructType();
        for (Column column : columns) {
            schema = schema.add(column.name(), DataType.fromDDL(sparkType(column.sqlType())));
        }
        return schema;
    }

    static String sparkType(String sqlType) {
        return sqlType.equals("VARCHAR") ? DataTypes.StringType.sql() : sqlType;
    }
}
