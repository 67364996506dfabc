package mentoring.ingest.land;

import java.util.List;
import mentoring.ingest.land.FileOutcome.Status;

/**
 * What became of everything that was asked to load.
 *
 * @param skipped files that are obviously no deliveries: hidden ones, lock files of Office, notes
 */
public record LoadReport(List<FileOutcome> files, List<String> skipped) {

    public long count(Status status) {
        return files.stream().filter(f -> f.status() == status).count();
    }

    /** Files that could be read, whether now or before. */
    public long readable() {
        return files.size() - unreadable();
    }

    public long unreadable() {
        return count(Status.REJECTED) + count(Status.NOTHING_RECOGNISED);
    }

    public long rowsRead() {
        return fresh(FileOutcome::rowsRead);
    }

    public long rowsLanded() {
        return fresh(FileOutcome::rowsLanded);
    }

    public long rowsQuarantined() {
        return fresh(FileOutcome::rowsQuarantined);
    }

    public long warnings() {
        return fresh(FileOutcome::warnings);
    }

    /** Over the files of this run; what was landed before is not counted again. */
    private long fresh(java.util.function.ToLongFunction<FileOutcome> count) {
        return files.stream()
                .filter(f -> f.status() != Status.ALREADY_LANDED)
                .mapToLong(count)
                .sum();
    }
}
