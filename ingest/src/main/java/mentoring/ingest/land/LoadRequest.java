package mentoring.ingest.land;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What to load.
 *
 * @param paths files and folders
 * @param table contract name, null to recognise tables by the names of files and sheets
 * @param issuer id of the school that issued the ids; null for the template's stamp, else the region
 * @param dated the deliveries' own date; null to find it out
 * @param strict the caller takes quarantined rows for a failure; the load itself is the same
 * @param today the day of loading, the last resort for a delivery's date
 * @param now written into the ledger, never content
 * @param origin what the ledger keeps about where the rows come from, when that is not a file
 * @param explain keep the receipts of every file for the report
 * @param progress told about every file as soon as it is done
 */
public record LoadRequest(
        List<Path> paths,
        String table,
        String issuer,
        LocalDate dated,
        boolean strict,
        LocalDate today,
        Instant now,
        Map<String, String> origin,
        boolean explain,
        Consumer<FileOutcome> progress) {

    public LoadRequest(
            List<Path> paths,
            String table,
            String issuer,
            LocalDate dated,
            boolean strict,
            LocalDate today,
            Instant now,
            Consumer<FileOutcome> progress) {
        this(paths, table, issuer, dated, strict, today, now, Map.of(), false, progress);
    }

    public LoadRequest explained() {
        return new LoadRequest(paths, table, issuer, dated, strict, today, now, origin, true, progress);
    }

    /** The same for one file that holds what came from elsewhere. */
    LoadRequest of(Path file, Map<String, String> from) {
        return new LoadRequest(List.of(file), table, issuer, dated, strict, today, now, from, explain, progress);
    }
}
