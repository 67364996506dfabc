package mentoring.ingest.land;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import mentoring.ingest.decode.DecodedFile;
import mentoring.ingest.decode.RawSheet;
import mentoring.ingest.decode.UnreadableFile;
import mentoring.ingest.land.SheetPlan.PlannedSheet;
import mentoring.ingest.returned.Marks;
import mentoring.ingest.returned.ReturnedCopy;
import mentoring.ingest.source.ParquetFile;
import mentoring.workspace.SafeFiles;
import mentoring.workspace.Workspace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes the copy of a delivered file that goes back to its sender. */
final class Returning {
    private static final Logger LOG = LoggerFactory.getLogger(Returning.class);

    private final Workspace workspace;
    private final DeliveredFiles.File file;
    private final LoadRequest request;
    private final int fileInBatch;
    private final StagedFindings findings;

    Returning(
            Workspace workspace,
            DeliveredFiles.File file,
            LoadRequest request,
            int fileInBatch,
            StagedFindings findings) {
        this.workspace = workspace;
        this.file = file;
        this.request = request;
        this.fileInBatch = fileInBatch;
        this.findings = findings;
    }

    /**
     * Writes the copy; where nothing is wrong with the file, an earlier copy goes away.
     *
     * @param deliveryId null when nothing of the file lands
     * @return null when there is no copy
     */
    Path write(DecodedFile decoded, SheetPlan plan, String deliveryId) {
        Path place = ReturnedCopy.place(workspace.returned(), file.returnedName());
        Marks marks = findings.marks(fileInBatch);
        boolean noTable = ParquetFile.FORMAT.equals(decoded.facts().get("format"));
        if (marks == null || noTable) {
            SafeFiles.deleteTree(place);
            return null;
        }
        try {
            // It holds what the sender wrote, names included: nobody but him and the operator may read it.
            StreamedFile.writePrivate(place, out -> {
                try {
                    write(decoded, plan, marks, stamp(deliveryId), out, place);
                } catch (IOException e) {
                    throw new UnreadableFile("Копия не получилась.", "No copy was made.", e);
                }
            });
            return place;
        } catch (UnreadableFile e) {
            LOG.warn("No copy of {} for its sender: {}", file.name(), String.valueOf(e.getCause()));
            return null;
        }
    }

    private void write(
            DecodedFile decoded, SheetPlan plan, Marks marks, Map<String, String> stamp, OutputStream out, Path place)
            throws IOException {
        RawSheet first = decoded.sheets().get(0);
        if (!first.name().isEmpty()) {
            ReturnedCopy.ofWorkbook(file.path(), marks, stamp, out);
            return;
        }
        PlannedSheet planned = plan.sheets().get(0);
        Path plain = place.resolveSibling("." + place.getFileName() + ".plain.tmp");
        ReturnedCopy.ofText(file.path(), first, planned.table().title().ru(), marks, stamp, plain, out);
    }

    /** What was said on the command line must not be forgotten when the copy comes back. */
    private Map<String, String> stamp(String deliveryId) {
        Map<String, String> stamp = new LinkedHashMap<>();
        if (deliveryId != null) {
            stamp.put(Stamp.ANSWERS, deliveryId);
        }
        if (request.issuer() != null) {
            stamp.put("issuer", request.issuer());
        }
        if (request.dated() != null) {
            stamp.put("dated", request.dated().toString());
        }
        return stamp;
    }
}
