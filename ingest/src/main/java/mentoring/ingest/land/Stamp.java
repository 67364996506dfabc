package mentoring.ingest.land;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mentoring.ingest.decode.RawRow;
import mentoring.ingest.decode.RawSheet;
import mentoring.ingest.decode.RowCursor;
import mentoring.ingest.template.OwnSheets;
import mentoring.ingest.value.DateReader;

/**
 * What we have written into a workbook ourselves, on hidden sheets with a key and a value per row: our template on one,
 * the copy that went back to its sender on another, which knows better.
 *
 * @param issuer id of the school, null when the workbook does not say
 * @param dated the day the facts are of, null when the workbook does not say
 * @param answers the delivery whose copy went back and was mended, null when it is no such copy
 */
record Stamp(String issuer, LocalDate dated, String campaign, String answers) {
    static final String ANSWERS = "answers";

    private static final int MAX_ROWS = 100;

    static Stamp of(List<RawSheet> sheets) {
        Map<String, RawRow> rows = new HashMap<>();
        for (String name : List.of(OwnSheets.RETURN, OwnSheets.STAMP)) {
            sheets.stream().filter(s -> s.name().equals(name)).forEach(s -> read(s, rows));
        }
        RawRow dated = rows.get("dated");
        return new Stamp(
                text(rows.get("issuer")),
                dated == null ? null : DateReader.day(dated.cell(1)),
                text(rows.get("campaign")),
                text(rows.get(ANSWERS)));
    }

    private static void read(RawSheet sheet, Map<String, RawRow> rows) {
        try (RowCursor cursor = sheet.open()) {
            for (RawRow row = cursor.next(); row != null && rows.size() < MAX_ROWS; row = cursor.next()) {
                rows.putIfAbsent(row.cell(0).text().strip(), row);
            }
        }
    }

    private static String text(RawRow row) {
        String text = row == null ? "" : row.cell(1).text().strip();
        return text.isEmpty() ? null : text;
    }
}
