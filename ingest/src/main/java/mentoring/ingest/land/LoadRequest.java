package mentoring.ingest.land;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
        this(paths, table, issuer, dated, strict, today, now, false, progress);
    }

    public LoadRequest explained() {
        return new LoadRequest(paths, table, issuer, dated, strict, today, now, true, progress);
    }
}
