package mentoring.landed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The record of one delivered file: what it was, whose, of which date, and what became of its rows. All records
 * together are the ledger.
 *
 * @param id first 16 hexadecimal digits of the hash over the bytes and the explicit options
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
     * @param file Parquet file beside the record
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
            long warnings) {}
}
