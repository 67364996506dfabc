package mentoring.ingest.land;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import mentoring.ingest.decode.RawRow;
import mentoring.ingest.decode.RawSheet;
import mentoring.ingest.decode.RowCursor;
import mentoring.ingest.value.DateReader;

/**
 * What our own template has written into a workbook: the hidden sheet {@value #SHEET} with a key and a value per row.
 *
 * @param issuer id of the school, null when the workbook does not say
 * @param dated the day the facts are of, null when the workbook does not say
 */
record Stamp(String issuer, LocalDate dated, String campaign) {
    static final String SHEET = "_mentoring";
    static final Stamp NONE = new Stamp(null, null, null);

    private static final int MAX_ROWS = 100;

    static Stamp read(RawSheet sheet) {
        Map<String, RawRow> rows = new HashMap<>();
        try (RowCursor cursor = sheet.open()) {
            for (RawRow row = cursor.next(); row != null && rows.size() < MAX_ROWS; row = cursor.next()) {
                rows.putIfAbsent(row.cell(0).text().strip(), row);
            }
        }
        RawRow dated = rows.get("dated");
        return new Stamp(
                text(rows.get("issuer")),
                dated == null ? null : DateReader.day(dated.cell(1)),
                text(rows.get("campaign")));
    }

    private static String text(RawRow row) {
        String text = row == null ? "" : row.cell(1).text().strip();
        return text.isEmpty() ? null : text;
    }
}
