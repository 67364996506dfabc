package mentoring.synthetic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mentoring.ingest.land.FileOutcome;
import mentoring.ingest.land.LoadReport;
import mentoring.ingest.land.LoadRequest;
import mentoring.ingest.land.Loader;
import mentoring.ingest.land.PseudonymKey;
import mentoring.schema.Contracts;
import mentoring.workspace.SafeFiles;
import mentoring.workspace.Workspace;

/** The decoder that deliveries will meet, in a workspace of its own. */
public final class RealDecoder {
    public static final Contracts CONTRACTS = Contracts.load();

    private static final String KEY = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

    private final Workspace workspace;

    public RealDecoder(Path root) {
        workspace = new Workspace(root);
        SafeFiles.createPrivateDirectory(workspace.privateFolder());
        try {
            Files.writeString(workspace.privateFolder().resolve("pseudonym.key"), KEY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Checks a folder or file without landing it. */
    public LoadReport check(Path delivery) {
        return new Loader(workspace, CONTRACTS, PseudonymKey.open(workspace), 2).check(request(delivery));
    }

    /** Checks one file. */
    public FileOutcome checkOne(Path file) {
        return check(file).files().get(0);
    }

    private static LoadRequest request(Path delivery) {
        return new LoadRequest(
                List.of(delivery),
                null,
                null,
                null,
                false,
                LocalDate.of(2026, 1, 1),
                Instant.parse("2026-01-01T09:00:00Z"),
                outcome -> {});
    }
}
