package mentoring.ingest.source;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import mentoring.ingest.decode.RawCell;

/** Values of a query as raw cells: what is typed there is written so that the contract reads the same value. */
final class SqlCells {

    private SqlCells() {}

    static RawCell cell(Object value) throws SQLException {
        if (value == null) {
            return RawCell.EMPTY;
        }
        if (value instanceof Boolean bool) {
            return RawCell.bool(bool);
        }
        if (value instanceof Timestamp timestamp) {
            return RawCell.date(timestamp.toLocalDateTime(), null);
        }
        if (value instanceof LocalDateTime moment) {
            return RawCell.date(moment, null);
        }
        return RawCell.text(text(value));
    }

    private static String text(Object value) throws SQLException {
        if (value instanceof BigDecimal number) {
            return plain(number);
        }
        if (value instanceof Double || value instanceof Float) {
            double number = ((Number) value).doubleValue();
            return Double.isFinite(number) ? plain(new BigDecimal(value.toString())) : value.toString();
        }
        if (value instanceof Array array) {
            return list(array);
        }
        return value.toString(); // whole numbers, texts, days (ISO), ids of other types
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    private static String list(Array array) throws SQLException {
        List<String> parts = new ArrayList<>();
        for (Object part : (Object[]) array.getArray()) {
            parts.add(part == null ? "" : text(part));
        }
        return String.join(";", parts);
    }
}
