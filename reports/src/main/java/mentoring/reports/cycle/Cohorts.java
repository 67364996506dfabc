package mentoring.reports.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import mentoring.reports.chart.HeatTable;
import mentoring.reports.shared.PublishedRow;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.Run;
import mentoring.reports.tree.Table.Cell;
import mentoring.reports.tree.Table.Column;
import mentoring.reports.tree.Table.Row;

/** The triangle of cohorts: a picture of shares where the cohorts are large, counts where they are small. */
final class Cohorts {
    private static final int ENOUGH = 10;

    private final CycleKit kit;
    private final Map<Long, Map<Long, PublishedRow>> cohorts = new TreeMap<>();
    private final List<Long> years;

    Cohorts(CycleKit kit) {
        this.kit = kit;
        TreeSet<Long> columns = new TreeSet<>();
        for (PublishedRow row : kit.rows("retention_grid")) {
            if (row.isHidden() || row.isKnown("cohort_size") && row.whole("cohort_size") > 0) {
                cohorts.computeIfAbsent(row.whole("cohort"), c -> new TreeMap<>())
                        .put(row.whole("k"), row);
                columns.add(row.whole("k"));
            }
        }
        this.years = List.copyOf(columns);
    }

    List<Block> blocks() {
        if (cohorts.isEmpty()) {
            return List.of();
        }
        List<Block> hidden = kit.hidden(
                cohorts.values().stream().flatMap(c -> c.values().stream()).toList());
        if (!hidden.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        boolean large =
                cohorts.values().stream().allMatch(c -> c.values().stream().allMatch(this::isLarge));
        blocks.addAll(kit.prose()
                .say(
                        large ? "cohorts.lead" : "cohorts.lead.small",
                        "number",
                        large ? kit.figure("cohorts") : kit.table("cohorts"))
                .paragraph());
        blocks.add(large ? triangle() : table());
        return blocks;
    }

    private boolean isLarge(PublishedRow row) {
        return !row.isHidden() && row.whole("cohort_size") >= ENOUGH;
    }

    private Block triangle() {
        List<HeatTable.Row> rows = new ArrayList<>();
        double lowest = 1;
        for (var cohort : cohorts.entrySet()) {
            List<NumberRun> cells = new ArrayList<>();
            for (long k : years) {
                PublishedRow row = cohort.getValue().get(k);
                cells.add(row == null ? null : row.share("rate"));
                lowest = row == null || row.exact("rate") == null ? lowest : Math.min(lowest, row.exact("rate"));
            }
            rows.add(new HeatTable.Row(String.valueOf(cohort.getKey()), size(cohort.getValue()), cells));
        }
        HeatTable chart = new HeatTable(
                kit.text("cohorts.corner"),
                kit.text("cohorts.columns"),
                years.stream().map(String::valueOf).toList(),
                rows,
                Math.floor(lowest * 10) / 10,
                1,
                "N",
                kit.text("cohorts.legend." + kit.parameters().get("scope")));
        return kit.figure("cohorts", kit.text("cohorts.title"), chart, List.of(), note());
    }

    private static NumberRun size(Map<Long, PublishedRow> cohort) {
        return cohort.values().iterator().next().count("cohort_size");
    }

    private List<Run> note() {
        return kit.runs("cohorts.note." + kit.parameters().get("scope"));
    }

    private Block table() {
        List<Column> columns = new ArrayList<>(List.of(kit.left("cohort", 90), kit.right("cohortSize", 70)));
        years.forEach(k -> columns.add(
                new Column("k" + k, kit.text("cohorts.after", "k", k), 62, mentoring.reports.tree.Table.Align.RIGHT)));
        List<Row> rows = new ArrayList<>();
        for (var cohort : cohorts.entrySet()) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(String.valueOf(cohort.getKey())));
            cells.add(Cell.of(size(cohort.getValue())));
            for (long k : years) {
                PublishedRow row = cohort.getValue().get(k);
                cells.add(row == null ? Cell.of("") : Cell.of(row.count("retained")));
            }
            rows.add(Row.body(cells));
        }
        return kit.table("cohorts", kit.text("cohorts.title.small"), columns, rows, note());
    }
}
