package mentoring.ingest.land;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import mentoring.ingest.check.Finding;
import mentoring.ingest.check.Receipt;
import mentoring.landed.Delivery;
import mentoring.workspace.Text;

/**
 * What became of one delivered file.
 *
 * @param file its path within what was asked to load
 * @param delivery the ledger's record; null when the file was not readable
 * @param findings the first findings; all of them are in the quarantine
 * @param findingsByRule how many findings there are in all
 * @param receiptsByRule repairs by rule
 * @param receipts the repairs cell by cell, if an explanation was asked for; all of them are in the landed batch
 * @param message one sentence
 * @param returned the copy for the sender in which the findings are marked; null when there are none
 */
public record FileOutcome(
        String file,
        Status status,
        Delivery delivery,
        List<Finding> findings,
        Map<String, Long> findingsByRule,
        Map<String, Long> receiptsByRule,
        List<Receipt> receipts,
        Text message,
        Path returned) {

    /** Fates of a file. */
    public enum Status {
        /** Its good rows are landed. */
        LANDED,
        /** Only checked; its good rows would land. */
        CHECKED,
        /** The same bytes with the same options were landed before. */
        ALREADY_LANDED,
        /** Cannot be read, or breaks a rule that forbids the whole file. */
        REJECTED,
        /** Readable, but neither its name nor its sheets' names stand for a table. */
        NOTHING_RECOGNISED
    }

    public long rowsRead() {
        return delivery == null
                ? 0
                : delivery.tables().stream()
                        .mapToLong(Delivery.LandedTable::rowsRead)
                        .sum();
    }

    public long rowsLanded() {
        return delivery == null
                ? 0
                : delivery.tables().stream()
                        .mapToLong(Delivery.LandedTable::rowsLanded)
                        .sum();
    }

    public long rowsQuarantined() {
        return delivery == null
                ? 0
                : delivery.tables().stream()
                        .mapToLong(Delivery.LandedTable::rowsQuarantined)
                        .sum();
    }

    public long warnings() {
        return delivery == null
                ? 0
                : delivery.tables().stream()
                        .mapToLong(Delivery.LandedTable::warnings)
                        .sum();
    }
}
