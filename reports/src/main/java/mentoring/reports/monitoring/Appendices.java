package mentoring.reports.monitoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mentoring.reports.release.SqlRow;
import mentoring.reports.shared.CampaignData;
import mentoring.reports.shared.Indicator;
import mentoring.reports.shared.IndicatorCell;
import mentoring.reports.shared.Prose;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.NumberRun.Unit;
import mentoring.reports.tree.RowCount;
import mentoring.reports.tree.Run;
import mentoring.reports.tree.Section;
import mentoring.reports.tree.Table;
import mentoring.reports.tree.Table.Align;
import mentoring.reports.tree.Table.Cell;
import mentoring.reports.tree.Table.Column;
import mentoring.reports.tree.Table.Row;
import mentoring.workspace.Language;

/** The appendices: what each school has, and how far the data can be trusted. */
final class Appendices {
    private static final String SET_ASIDE = "star.set_aside";

    private static final Set<String> COUNTS_OF_SCHOOLS = Set.of("iz08", "iz10");

    private final Kit kit;

    Appendices(Kit kit) {
        this.kit = kit;
    }

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        // Above the municipality the list would run over many pages; the comparison of territories stands for it.
        if (kit.context().territory().level().equals("municipality")) {
            List<CampaignData.Unit> schools = kit.data().schools();
            if (!schools.isEmpty()) {
                List<Block> blocks = new ArrayList<>(kit.prose()
                        .say("schools.lead", "table", kit.table("indicators"))
                        .paragraph());
                blocks.add(schoolTable(schools));
                sections.add(new Section(1, "schools", kit.text("schools.title"), blocks));
            }
        }
        sections.add(new Section(1, "quality", kit.text("quality.title"), quality()));
        return sections;
    }

    private Table schoolTable(List<CampaignData.Unit> schools) {
        List<Indicator> shown =
                kit.data().numbered().stream().filter(this::isAboutSchools).toList();
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("number", kit.text("column.number"), 24, Align.CENTRE));
        columns.add(new Column("school", kit.text("schools.column.school"), 150, Align.LEFT));
        shown.forEach(i ->
                columns.add(new Column(i.code(), String.valueOf(i.number()), kit.numberedName(i), 26, Align.CENTRE)));
        List<Row> rows = new ArrayList<>();
        for (CampaignData.Unit school : schools) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(String.valueOf(rows.size() + 1)));
            cells.add(Cell.of(school.name()));
            shown.forEach(i -> cells.add(Cell.of(yesOrCount(school, i))));
            rows.add(Row.body(cells));
        }
        List<List<Run>> notes = new ArrayList<>();
        notes.add(kit.runs("schools.note"));
        notes.addAll(kit.notes(rows));
        return new Table("schools", kit.tableLabel("schools"), kit.text("schools.table"), columns, rows, notes);
    }

    private boolean isAboutSchools(Indicator indicator) {
        return indicator.share() && !indicator.ofPersons() || COUNTS_OF_SCHOOLS.contains(indicator.code());
    }

    /** At one school a share is yes or no. */
    private NumberRun yesOrCount(CampaignData.Unit school, Indicator indicator) {
        IndicatorCell cell = kit.data().cell(school, "school", indicator.code());
        NumberRun number = kit.cells().value(cell, indicator.share());
        if (!indicator.share() || !number.isKnown()) {
            return number;
        }
        String text = number.value().signum() > 0 ? kit.text("schools.yes") : "–";
        return new NumberRun(number.value(), Unit.YES_NO, 0, number.state(), text, false, number.source());
    }

    private List<Block> quality() {
        IndicatorCell cell = kit.data().own("iz15");
        NumberRun coverage = kit.cells().coverage(kit.coverageCell());
        boolean full = coverage.isKnown() && coverage.value().compareTo(java.math.BigDecimal.ONE) == 0;
        Prose prose = kit.prose()
                .sayIf(full, "quality.coverage.full")
                .sayIf(
                        !full,
                        "quality.coverage",
                        "share",
                        coverage,
                        "low",
                        kit.cells().valueMin(cell),
                        "high",
                        kit.cells().valueMax(cell));
        if (!kit.context().database().has(SET_ASIDE)) {
            return prose.paragraph();
        }
        List<SqlRow> rows = kit.context().rows("monitoring/set_aside.sql", Map.of());
        long total = rows.stream().mapToLong(r -> r.count("row_count")).sum();
        NumberRun count = kit.numbers().count(total, new RowCount("monitoring/set_aside.sql", ""));
        List<Block> blocks = new ArrayList<>(prose.sayIf(total == 0, "quality.none")
                .sayIf(total > 0, "quality.lead", "n", count)
                .paragraph());
        if (total > 0) {
            blocks.add(setAsideTable(rows));
        }
        return blocks;
    }

    private Table setAsideTable(List<SqlRow> rows) {
        boolean russian = kit.context().language() == Language.RU;
        List<Row> tableRows = new ArrayList<>();
        for (SqlRow row : rows) {
            String table = row.text("table_name");
            RowCount source = new RowCount("monitoring/set_aside.sql", table + "/" + row.text("rule_id"));
            tableRows.add(Row.body(List.of(
                    Cell.of(kit.tableTitle(table)),
                    Cell.of(row.text(russian ? "message_ru" : "message_en")),
                    Cell.of(kit.numbers().count(row.count("row_count"), source)))));
        }
        return new Table(
                "set-aside",
                kit.tableLabel("set-aside"),
                kit.text("quality.table"),
                List.of(
                        new Column("table", kit.text("quality.column.table"), 140, Align.LEFT),
                        new Column("reason", kit.text("quality.column.reason"), 280, Align.LEFT),
                        new Column("rows", kit.text("quality.column.rows"), 60, Align.RIGHT)),
                tableRows,
                List.of(kit.runs("source.release", "release", kit.release())));
    }
}
