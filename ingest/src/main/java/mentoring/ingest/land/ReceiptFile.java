package mentoring.ingest.land;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import mentoring.ingest.check.Receipt;
import mentoring.landed.Delivery;

/** The receipts of a landed batch. */
final class ReceiptFile {
    static final String NAME = "receipts.parquet";

    private ReceiptFile() {}

    /** The first receipts of one delivery. */
    static List<Receipt> read(Path batch, Delivery delivery, int most) {
        Path file = batch.resolve(NAME);
        List<Receipt> receipts = new ArrayList<>();
        if (!Files.exists(file)) {
            return receipts;
        }
        String sql = "SELECT source_sheet, source_row, source_column, header, table_name, field, rule, found, result"
                + " FROM read_parquet(" + Staging.literal(file.toString()) + ") WHERE delivery_id = ? LIMIT " + most;
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, delivery.id());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    receipts.add(new Receipt(
                            row.getString(1),
                            row.getLong(2),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            row.getString(6),
                            row.getString(7),
                            row.getString(8),
                            row.getString(9)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
        return receipts;
    }
}
