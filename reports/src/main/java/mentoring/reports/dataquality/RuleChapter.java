package mentoring.reports.dataquality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mentoring.reports.release.SqlRow;
import mentoring.reports.shared.Pen;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.ReleaseCell;
import mentoring.reports.tree.Section;
import mentoring.reports.tree.Table.Align;
import mentoring.reports.tree.Table.Cell;
import mentoring.reports.tree.Table.Column;
import mentoring.reports.tree.Table.Row;

/** The rules that are broken in the whole release and what to do; numbers them for the table of schools. */
final class RuleChapter {
    private final Pen pen;
    private final QualityData data;
    private final Map<String, String> numbers = new LinkedHashMap<>();

    RuleChapter(Pen pen, QualityData data) {
        this.pen = pen;
        this.data = data;
    }

    /** The number of a rule in this report, such as «П2»; the rule itself when it has none. */
    String number(String rule) {
        return numbers.getOrDefault(rule, rule);
    }

    Section section() {
        List<Row> rows = new ArrayList<>();
        if (data.context().database().has("published.quality_result")) {
            for (SqlRow row : data.context().rows("data-quality/checks.sql", Map.of())) {
                rows.add(row(row));
            }
        }
        List<Block> blocks = new ArrayList<>(pen.prose()
                .say(rows.isEmpty() ? "rules.none" : "rules.lead", "table", pen.table("rules"))
                .paragraph());
        if (!rows.isEmpty()) {
            blocks.add(pen.table("rules", columns(), rows, List.of()));
        }
        return new Section(1, "rules", pen.text("rules.title"), blocks);
    }

    private Row row(SqlRow row) {
        String id = row.text("check_id");
        String number = numbers.computeIfAbsent(
                id, i -> pen.text("rules.number", "number", String.valueOf(numbers.size() + 1)));
        ReleaseCell key = ReleaseCell.of(
                "quality_result",
                "violated",
                "check_id",
                id,
                "table_name",
                row.text("table_name"),
                "column_name",
                String.valueOf(row.text("column_name")),
                "severity",
                row.text("severity"));
        String message = row.text(pen.isRussian() ? "message_ru" : "message_en");
        return Row.body(List.of(
                Cell.of(number),
                Cell.of(message == null ? id : message),
                Cell.of(pen.tableTitle(row.text("table_name"))),
                Cell.of(pen.facts().count(row, "violated", key)),
                Cell.of(pen.facts().count(row, "denominator", key))));
    }

    private List<Column> columns() {
        return List.of(
                new Column("number", "№", 30, Align.LEFT),
                new Column("message", pen.text("rules.message"), 256, Align.LEFT),
                new Column("table", pen.text("rules.where"), 88, Align.LEFT),
                new Column("violated", pen.text("rules.violated"), 54, Align.RIGHT),
                new Column("checked", pen.text("rules.checked"), 54, Align.RIGHT));
    }
}
