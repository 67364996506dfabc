package mentoring.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import mentoring.landed.LandedStore;
import mentoring.schema.Contracts;
import mentoring.schema.Table;
import mentoring.transform.engine.duckdb.DuckDbEngine;

/**
 * The same kind of work by plain DuckDB SQL, to be measured beside ours: {@code load} reads text files and writes Parquet
 * with no check at all; {@code build} keeps the latest version of every row and counts the rows of each school.
 */
final class PlainSql {

    private PlainSql() {}

    /** Arguments: what to do, the workspace, a scratch folder. The text files {@code <table>/rows.csv} are there already. */
    public static void main(String[] arguments) throws IOException {
        Path scratch = Files.createDirectories(Path.of(arguments[2]));
        LandedStore store = new LandedStore(Path.of(arguments[1], "landed"));
        try (DuckDbEngine engine = new DuckDbEngine(null, scratch)) {
            for (Table table : Contracts.load().layer(Table.Layer.INPUT)) {
                List<Path> files = store.files(table.name());
                if (!files.isEmpty()) {
                    run(engine, arguments[0], table, files, Files.createDirectories(scratch.resolve(table.name())));
                }
            }
        }
    }

    private static void run(DuckDbEngine engine, String work, Table table, List<Path> files, Path folder) {
        String landed = "read_parquet("
                + files.stream().map(f -> literal(f.toString())).collect(Collectors.joining(", ", "[", "]")) + ")";
        String csv = literal(folder.resolve("rows.csv").toString());
        switch (work) {
            case "load" -> engine.writeParquet(
                    "SELECT * FROM read_csv(" + csv + ", header = true, all_varchar = true)", List.of(), folder);
            default -> {
                String key = table.naturalKey().stream().map(k -> '"' + k + '"').collect(Collectors.joining(", "));
                engine.writeParquet(
                        "SELECT * FROM (SELECT *, row_number() OVER (PARTITION BY " + key
                                + " ORDER BY dated DESC, delivery_id DESC, source_row DESC) AS version_rank FROM "
                                + landed
                                + ") AS versions WHERE version_rank = 1",
                        table.naturalKey(),
                        folder);
                if (table.field("school_id").isPresent()) {
                    engine.rows("SELECT count(*) FROM (SELECT school_id, count(*) FROM "
                            + literal(folder.resolve("part-0.parquet").toString()) + " GROUP BY school_id) AS counted");
                }
            }
        }
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
