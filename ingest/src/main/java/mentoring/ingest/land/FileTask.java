package mentoring.ingest.land;

import java.io.Serializable;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mentoring.schema.Contracts;
import mentoring.workspace.Json;
import mentoring.workspace.Workspace;

/**
 * The decoding of one file (or of files of one size, which may be twins) by another process over a shared folder. Its
 * batch is written beside the landed ones and stays invisible until whoever sent the task publishes it, so a task that
 * dies or runs twice does no harm. The pseudonym key does not travel: it is read from the shared folder.
 *
 * @param workspace folder of the workspace, the same on every machine
 */
public record FileTask(
        String workspace,
        List<Sent> files,
        String table,
        String issuer,
        LocalDate dated,
        boolean strict,
        LocalDate today,
        Instant now,
        boolean explain)
        implements Serializable {

    /** A delivered file, without the types that cannot travel. */
    record Sent(String path, String name, int twin) implements Serializable {}

    /**
     * What came of a task.
     *
     * @param batch to be published; null when nothing lands
     * @param outcomes in the order of the files
     */
    record Result(String batch, List<FileOutcome> outcomes) {}

    /** The contracts are read once in every process. */
    private static final class Definitions {
        static final Contracts CONTRACTS = Contracts.load();
    }

    static FileTask of(Workspace workspace, LoadRequest request, List<DeliveredFiles.File> files) {
        return new FileTask(
                workspace.root().toAbsolutePath().toString(),
                new ArrayList<>(files.stream()
                        .map(f -> new Sent(f.path().toAbsolutePath().toString(), f.name(), f.twin()))
                        .toList()),
                request.table(),
                request.issuer(),
                request.dated(),
                request.strict(),
                request.today(),
                request.now(),
                request.explain());
    }

    /** Decodes, checks and writes the batch; returns what {@link #result} understands. */
    public String run() {
        Workspace shared = Workspace.open(Path.of(workspace));
        Result result = new Loader(shared, Definitions.CONTRACTS, PseudonymKey.open(shared), 1)
                .stage(
                        request(),
                        files.stream()
                                .map(f -> new DeliveredFiles.File(Path.of(f.path()), f.name(), f.twin()))
                                .toList());
        return Json.text(result);
    }

    static Result result(String text) {
        return Json.parse(text, Result.class);
    }

    private LoadRequest request() {
        LoadRequest request = new LoadRequest(
                files.stream().map(f -> Path.of(f.path())).toList(),
                table,
                issuer,
                dated,
                strict,
                today,
                now,
                file -> {});
        return explain ? request.explained() : request;
    }
}
