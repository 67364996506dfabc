package mentoring.ingest.land;

import static mentoring.ingest.land.Staging.quoted;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentoring.ingest.check.Finding;
import mentoring.ingest.check.FindingLog;
import mentoring.ingest.check.TableCounts;
import mentoring.schema.Field;
import mentoring.schema.Severity;
import mentoring.schema.Table;
import mentoring.workspace.Text;

/**
 * Rows of one file with the same natural key: if all say the same, one stays; if they contradict each other, none does,
 * because nobody but the sender knows which is right.
 */
final class Duplicates {
    private static final String TWINS = "staged_twin";

    private final StagedTable staged;
    private final String file;
    private final FindingLog findings;
    private final TableCounts counts;
    private long removed;

    Duplicates(StagedTable staged, String file, FindingLog findings, TableCounts counts) {
        this.staged = staged;
        this.file = file;
        this.findings = findings;
        this.counts = counts;
    }

    void judge() {
        Staging staging = staged.staging();
        Table contract = staged.contract();
        if (!staged.mayHoldTwins()) {
            return;
        }
        String rows = staged.rows();
        String key = contract.naturalKey().stream().map(this::keyPart).collect(Collectors.joining(", "));
        String content = Stream.concat(contract.fields().stream().map(Field::name), Stream.of("withdrawn"))
                .map(Staging::quoted)
                .collect(Collectors.joining(", "));
        staging.execute("CREATE OR REPLACE TEMP TABLE " + TWINS + " AS SELECT " + BatchTable.SEQUENCE
                + ", source_sheet, source_row, contents, first_value(" + BatchTable.SEQUENCE + ") OVER same AS first,"
                + " first_value(source_sheet) OVER same AS first_sheet, first_value(source_row) OVER same AS first_row,"
                + " nth_value(source_sheet, 2) OVER same AS other_sheet, nth_value(source_row, 2) OVER same AS other_row"
                + " FROM " + rows + " JOIN (SELECT " + numbered(contract.naturalKey())
                + ", count(DISTINCT row(" + content + ")) AS contents FROM " + rows + " GROUP BY " + key
                + " HAVING count(*) > 1) AS twins ON " + sameKey(contract.naturalKey())
                + " WINDOW same AS (PARTITION BY " + key + " ORDER BY " + BatchTable.SEQUENCE
                + " ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)");
        staging.query("SELECT * FROM " + TWINS + " ORDER BY " + BatchTable.SEQUENCE, this::report);
        staged.remove(
                BatchTable.SEQUENCE + " IN (SELECT " + BatchTable.SEQUENCE + " FROM " + TWINS
                        + " WHERE contents > 1 OR first <> " + BatchTable.SEQUENCE + ")",
                removed);
    }

    /** A key column that is not given counts as empty text. */
    private String keyPart(String column) {
        return "coalesce(CAST(" + quoted(column) + " AS VARCHAR), '')";
    }

    private String numbered(List<String> key) {
        return Stream.iterate(0, i -> i + 1)
                .limit(key.size())
                .map(i -> keyPart(key.get(i)) + " AS key_" + i)
                .collect(Collectors.joining(", "));
    }

    private String sameKey(List<String> key) {
        return Stream.iterate(0, i -> i + 1)
                .limit(key.size())
                .map(i -> keyPart(key.get(i)) + " = key_" + i)
                .collect(Collectors.joining(" AND "));
    }

    private void report(ResultSet row) throws SQLException {
        boolean isFirst = row.getLong(BatchTable.SEQUENCE) == row.getLong("first");
        String sheet = row.getString("source_sheet");
        long number = row.getLong("source_row");
        String other = isFirst ? "other" : "first";
        Text place = place(sheet, row.getString(other + "_sheet"), row.getLong(other + "_row"));
        if (row.getLong("contents") > 1) {
            counts.countQuarantined(1);
            removed++;
            findings.add(finding(sheet, number, "key-contradiction", Severity.QUARANTINE_ROW, place, CONTRADICTION));
        } else if (!isFirst) {
            counts.countWarnings(1);
            removed++;
            findings.add(finding(sheet, number, "key-repeated", Severity.WARN, place, REPETITION));
        }
    }

    private static final Text CONTRADICTION = new Text(
            "Тот же ключ есть в другой строке с другими данными; оставьте верную строку.",
            "Another row has the same key with other data; keep the right one.");
    private static final Text REPETITION = new Text(
            "Строка повторяет другую слово в слово; загружена одна из них.",
            "The row repeats another one exactly; one of them is loaded.");

    private static Text place(String sheet, String otherSheet, long otherRow) {
        String ru = otherSheet.equals(sheet) ? "" : " листа «" + otherSheet + "»";
        String en = otherSheet.equals(sheet) ? "" : " of sheet " + otherSheet;
        return new Text(
                "ключ, которого нет в других строках (сравните со строкой " + otherRow + ru + ")",
                "a key that no other row has (compare with row " + otherRow + en + ")");
    }

    private Finding finding(String sheet, long row, String rule, Severity severity, Text expected, Text message) {
        return new Finding(
                file,
                sheet,
                row,
                "",
                "",
                staged.contract().name(),
                String.join(", ", staged.contract().naturalKey()),
                rule,
                severity,
                "",
                expected,
                message);
    }
}
