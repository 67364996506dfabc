package mentoring.ingest.land;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import mentoring.ingest.check.Receipt;
import mentoring.landed.Delivery;
import org.duckdb.DuckDBAppender;

/** All repairs of a batch, cell by cell, until they are written. */
final class StagedReceipts extends StagedLog {
    private static final String NAME = "staged_receipt";

    StagedReceipts(Staging staging) {
        super(
                staging,
                NAME,
                BatchTable.FILE
                        + " INTEGER, source_sheet VARCHAR, source_row BIGINT, source_column VARCHAR, header VARCHAR,"
                        + " table_name VARCHAR, field VARCHAR, rule VARCHAR, found VARCHAR, result VARCHAR");
    }

    void add(int file, Receipt receipt) {
        try {
            DuckDBAppender line = line();
            line.append(file);
            line.append(receipt.sheet());
            line.append(receipt.row());
            line.append(receipt.column());
            line.append(receipt.header());
            line.append(receipt.table());
            line.append(receipt.field());
            line.append(receipt.rule());
            line.append(receipt.found());
            line.append(receipt.result());
            line.endRow();
        } catch (SQLException e) {
            throw new IllegalStateException("Staging receipts", e);
        }
    }

    /** Writes the receipts of the landed files in the order in which the repairs were made. */
    void export(Path parquet, List<Batch.Landed> landed) {
        flush();
        staging()
                .execute("COPY (SELECT " + BatchTable.perFile(landed, Delivery::id) + " AS delivery_id, "
                        + BatchTable.perFile(landed, Delivery::file) + " AS source_file, * EXCLUDE (" + BatchTable.FILE
                        + ") FROM " + NAME + " WHERE " + BatchTable.FILE + " IN (" + BatchTable.files(landed)
                        + ")) TO " + Staging.literal(parquet.toString()) + " (FORMAT parquet, COMPRESSION zstd)");
    }
}
