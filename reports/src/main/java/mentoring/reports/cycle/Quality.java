package mentoring.reports.cycle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mentoring.reports.release.SqlRow;
import mentoring.reports.shared.CampaignData.Unit;
import mentoring.reports.shared.IndicatorCell;
import mentoring.reports.shared.Prose;
import mentoring.reports.shared.PublishedRow;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.BulletList;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.NumberRun.State;
import mentoring.reports.tree.ReleaseCell;
import mentoring.reports.tree.RowCount;
import mentoring.reports.tree.Run;
import mentoring.reports.tree.Section;
import mentoring.reports.tree.Table.Cell;
import mentoring.reports.tree.Table.Row;
import mentoring.reports.tree.TextRun;
import mentoring.reports.words.Numbers;

/** How far the data can be trusted: who reported, what the checks found, what contradicts itself. */
final class Quality {
    private static final String SET_ASIDE = "monitoring/set_aside.sql";

    private final CycleKit kit;

    Quality(CycleKit kit) {
        this.kit = kit;
    }

    List<Section> sections() {
        List<Block> blocks = new ArrayList<>(coverage());
        blocks.addAll(checks());
        blocks.addAll(setAside());
        blocks.addAll(findings());
        return kit.section("quality", blocks);
    }

    private List<Block> coverage() {
        IndicatorCell cell = kit.coverageCell();
        if (cell.denominator() == null) {
            return List.of(); // a pack without indicators of schools does not count them
        }
        NumberRun coverage = kit.cells().coverage(cell);
        boolean full = coverage.isKnown() && coverage.value().compareTo(BigDecimal.ONE) == 0;
        IndicatorCell model = kit.data().own("iz15");
        Prose prose = kit.prose()
                .say("quality.schools", "n", kit.cells().denominator(cell), "where", kit.where())
                .sayIf(full, "quality.full")
                .sayIf(!full, "quality.partial", "share", coverage)
                .sayIf(
                        !full,
                        "quality.bounds",
                        "low",
                        kit.cells().valueMin(model),
                        "high",
                        kit.cells().valueMax(model));
        List<Block> blocks = new ArrayList<>(prose.paragraph());
        List<Row> rows = new ArrayList<>();
        for (Unit child : kit.data().children()) {
            IndicatorCell own = kit.data().cell(child, kit.below(), cell.key().indicator());
            NumberRun reported = kit.cells().coverage(own);
            if (!reported.isKnown() || reported.value().compareTo(BigDecimal.ONE) != 0) {
                rows.add(Row.body(
                        List.of(Cell.of(child.name()), Cell.of(kit.cells().denominator(own)), Cell.of(reported))));
            }
        }
        if (!rows.isEmpty()) {
            blocks.addAll(kit.prose()
                    .say("quality.incomplete", "number", kit.table("coverage"))
                    .paragraph());
            blocks.add(kit.table(
                    "coverage",
                    kit.text("quality.table.coverage"),
                    List.of(kit.left("territory", 300), kit.right("schools", 90), kit.right("reported", 90)),
                    rows));
        }
        return blocks;
    }

    /** Failed checks of the whole release; a municipality reads about its own schools elsewhere. */
    private List<Block> checks() {
        if (!kit.isRegion() || !kit.published().has("quality_result")) {
            return List.of();
        }
        List<SqlRow> all = kit.context().rows("cycle/quality_result.sql", Map.of());
        List<SqlRow> failed = all.stream()
                .filter(r -> "failed".equals(r.text("status")))
                .filter(r -> r.count("violated") != null && r.count("violated") > 0)
                .toList();
        NumberRun total = kit.numbers().count(all.size(), new RowCount("cycle/quality_result.sql", ""));
        NumberRun found = kit.numbers().count(failed.size(), new RowCount("cycle/quality_result.sql", "failed"));
        List<Block> blocks = new ArrayList<>(kit.prose()
                .sayIf(!all.isEmpty(), "quality.checks", "total", total, "n", found)
                .paragraph());
        if (!failed.isEmpty()) {
            blocks.add(kit.table(
                    "checks",
                    kit.text("quality.table.checks"),
                    List.of(
                            kit.left("dataTable", 210),
                            kit.left("check", 120),
                            kit.right("violated", 50),
                            kit.right("checked", 50),
                            kit.right("violatedShare", 50)),
                    failed.stream().map(this::checkRow).toList()));
        }
        return blocks;
    }

    private Row checkRow(SqlRow row) {
        String table = row.text("table_name");
        String title = kit.tableTitle(table);
        ReleaseCell cell =
                ReleaseCell.of("quality_result", "violated", "check_id", row.text("check_id"), "table_name", table);
        long violated = row.count("violated");
        // A rule that sets rows aside does not always know how many it judged.
        Long total = row.count("denominator");
        NumberRun checked = total == null
                ? kit.numbers().unprinted(State.ABSENT, NumberRun.Unit.COUNT, cell.at("denominator"))
                : kit.numbers().count(total, cell.at("denominator"));
        NumberRun share = total == null || total == 0
                ? kit.numbers().unprinted(State.ABSENT, NumberRun.Unit.SHARE, cell.at("violated/denominator"))
                : kit.numbers().share(Numbers.share(violated, total), cell.at("violated/denominator"));
        return Row.body(List.of(
                Cell.of(title),
                Cell.of(row.text("check_id")),
                Cell.of(kit.numbers().count(violated, cell)),
                Cell.of(checked),
                Cell.of(share)));
    }

    private List<Block> setAside() {
        if (!kit.isRegion() || !kit.context().database().has("star.set_aside")) {
            return List.of();
        }
        long rows = kit.context().rows(SET_ASIDE, Map.of()).stream()
                .mapToLong(r -> r.count("row_count"))
                .sum();
        NumberRun n = kit.numbers().count(rows, new RowCount(SET_ASIDE, ""));
        return kit.prose()
                .sayIf(rows > 0, "quality.setAside", "n", n)
                .sayIf(rows == 0, "quality.setAside.none")
                .paragraph();
    }

    private List<Block> findings() {
        List<List<Run>> items = kit.rows("consistency_finding", "findings").stream()
                .filter(r -> !r.isHidden())
                .map(this::message)
                .toList();
        if (items.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(kit.prose().say("quality.findings").paragraph());
        blocks.add(new BulletList(false, items));
        return blocks;
    }

    private List<Run> message(PublishedRow row) {
        return TextRun.of(row.text(kit.isRussian() ? "message_ru" : "message_en"));
    }
}
