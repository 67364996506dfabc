package mentoring.landed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The record of one delivered file: what it was, whose, of which date, and what became of its rows. All records
 * together are the ledger.
 *
 * @param id first 12 hexadecimal digits of the hash of the bytes, then 4 of the hash of the explicit options; so that of
 *     two ids the greater one belongs to the greater file hash
 * @param sha256 hash of the delivered bytes
 * @param dated the delivery's own date, which decides what supersedes what
 * @param datedBy how the date was found: option, stamp, file-name, metadata, day-of-loading
 * @param issuer id of the school that issued the ids in the file, empty for the region
 * @param decoding facts about the file that the decoder found (encoding, separator …)
 * @param loadedAt the clock of the machine; never content
 */
public record Delivery(
        String id,
        String file,
        long bytes,
        String sha256,
        LocalDate dated,
        String datedBy,
        String issuer,
        Map<String, String> decoding,
        List<LandedTable> tables,
        Instant loadedAt) {

    /**
     * What one delivery brought for one table.
     *
     * @param file Parquet file beside the batch's record, shared by the deliveries of the batch; null when no row landed
     * @param sha256 hash of that file, null likewise
     * @param contract hash of the contract by which the rows were judged
     */
    public record LandedTable(
            String table,
            String file,
            String sha256,
            String contract,
            long rowsRead,
            long rowsLanded,
            long rowsQuarantined,
            long warnings) {

        /** The same with the file that holds the rows. */
        public LandedTable in(String parquet, String hash) {
            return new LandedTable(table, parquet, hash, contract, rowsRead, rowsLanded, rowsQuarantined, warnings);
        }
    }

    public Delivery withTables(List<LandedTable> newTables) {
        return new Delivery(id, file, bytes, sha256, dated, datedBy, issuer, decoding, newTables, loadedAt);
    }
}
