package mentoring.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mentoring.schema.Contracts;
import mentoring.synthetic.Generator;
import mentoring.synthetic.Size;
import mentoring.synthetic.write.BulkDeliveries;
import mentoring.workspace.SafeFiles;

/** The targets of loading: hundreds of workbooks, one long file, a returned copy, memory that does not grow. */
final class IngestBench {
    private static final String HEAP = "1536m";
    private static final String SMALL_HEAP = "512m";
    private static final int BOOKS = 500;
    private static final int ROWS_PER_BOOK = 2_000;
    private static final int BOOK_ROWS = 50_000;
    private static final long CSV_ROWS = 10_000_000;
    private static final double CSV_ROWS_PER_SECOND = 250_000;
    /** A file of twice the length may take that much more memory: caches and the heap's own habits. */
    private static final double GROWTH = 1.15;

    private final Session session;
    private final BenchTable table;
    private final Path scratch;
    private final int part;

    /** @param part measure a part of the rows only: 1 for all, 10 for a tenth */
    IngestBench(Session session, BenchTable table, Path scratch, int part) {
        this.session = session;
        this.table = table;
        this.scratch = scratch;
        this.part = part;
    }

    void run() {
        Path region = scratch.resolve("region");
        session.say("bench.running", "generate --parquet");
        Generator.generate(Generator.Request.of(part == 1 ? Size.REGION : Size.SMALL, region)
                .with(Generator.Format.PARQUET));
        try (BulkDeliveries bulk = new BulkDeliveries(region.resolve("parquet"), Contracts.load())) {
            workbooks(bulk);
            workbook(bulk);
            returned(bulk);
            csv(bulk);
        }
    }

    private void workbooks(BulkDeliveries bulk) {
        Path folder = scratch.resolve("books");
        bulk.workbooks(folder, BOOKS / part, ROWS_PER_BOOK);
        Path workspace = workspace("books-workspace");
        ChildRun first = table.run(HEAP, BenchCommand.in(workspace, "load", folder.toString()));
        ChildRun again = table.run(HEAP, BenchCommand.in(workspace, "load", folder.toString()));
        long rows = BenchCommand.landed(workspace);
        table.add("books", rows, first, 60);
        table.add("books.again", rows, again, 3);
        SafeFiles.deleteTree(workspace);
    }

    private void workbook(BulkDeliveries bulk) {
        Path file = scratch.resolve("книга.xlsx");
        bulk.workbook(file, "pupil_results", BOOK_ROWS / part, 0);
        Path workspace = workspace("book-workspace");
        ChildRun run = table.run(HEAP, BenchCommand.in(workspace, "load", file.toString()));
        table.add("book", BenchCommand.landed(workspace), run, 3);
        SafeFiles.deleteTree(workspace);
    }

    private void returned(BulkDeliveries bulk) {
        Path file = scratch.resolve("с ошибками.xlsx");
        bulk.workbook(file, "pupil_results", BOOK_ROWS / part, 100);
        Path workspace = workspace("returned-workspace");
        ChildRun run = table.run(SMALL_HEAP, BenchCommand.in(workspace, "load", file.toString()));
        table.add("returned", BenchCommand.landed(workspace), run, 5);
        table.note(session.text("bench.returned"), Files.exists(workspace.resolve("returned")));
        SafeFiles.deleteTree(workspace);
    }

    private void csv(BulkDeliveries bulk) {
        long rows = CSV_ROWS / part;
        ChildRun half = csv(bulk, rows / 2, "csv.half");
        ChildRun whole = csv(bulk, rows, "csv");
        table.note(session.text("bench.memory.flat"), whole.peakBytes() <= half.peakBytes() * GROWTH);
    }

    private ChildRun csv(BulkDeliveries bulk, long rows, String step) {
        Path file = scratch.resolve("pupil_results.csv");
        bulk.results(file, rows);
        Path workspace = workspace("csv-workspace");
        ChildRun run = table.run(HEAP, BenchCommand.in(workspace, "load", file.toString()));
        table.add(step, BenchCommand.landed(workspace), run, rows / CSV_ROWS_PER_SECOND);
        SafeFiles.deleteTree(workspace);
        SafeFiles.deleteTree(file);
        return run;
    }

    private Path workspace(String name) {
        Path workspace = scratch.resolve(name);
        table.run(null, List.of("init", workspace.toString(), "--quiet"));
        return workspace;
    }
}
