package mentoring.reports.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mentoring.release.ReleaseStore;
import mentoring.reports.FixtureRelease;
import mentoring.reports.Fixtures;
import mentoring.reports.Resources;
import mentoring.reports.release.ReleaseDatabase;
import mentoring.reports.release.SqlRow;
import mentoring.reports.release.Zone;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.BulletList;
import mentoring.reports.tree.CellKey;
import mentoring.reports.tree.Figure;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.NumberRun.Unit;
import mentoring.reports.tree.Paragraph;
import mentoring.reports.tree.Report;
import mentoring.reports.tree.ReportText;
import mentoring.reports.tree.Run;
import mentoring.reports.tree.Section;
import mentoring.reports.tree.Table;
import mentoring.schema.Contracts;
import mentoring.workspace.Workspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonitoringReportTest {
    @TempDir
    static Path folder;

    private static Workspace workspace;

    @BeforeAll
    static void workspace() {
        workspace = FixtureRelease.workspace(folder);
    }

    /** To renew a golden text: run with -Dgolden=write and read the difference before committing it. */
    @ParameterizedTest
    @CsvSource({"izh-2022-05, INNER", "izh-2022-05, PUBLIC", "izh-2022-11, INNER", "udm-2022-12, INNER"})
    void saysWhatTheGoldenTextSays(String campaign, Zone zone) throws Exception {
        String name = "monitoring_" + campaign + "_" + zone + ".txt";
        String text = ReportText.of(Fixtures.tree(workspace, campaign, zone)).replace('\u00A0', '~');
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(Path.of("src/test/resources/golden").resolve(name), text);
            return;
        }
        assertThat(text).isEqualTo(Resources.text("/golden/" + name));
    }

    /** Reads every printed number again by its key, independently of how the report got it. */
    @ParameterizedTest
    @CsvSource({"izh-2022-05, INNER", "izh-2022-11, INNER", "udm-2022-12, INNER", "udm-2022-12, PUBLIC"})
    void everyNumberIsTheOneOfItsKey(String campaign, Zone zone) {
        List<NumberRun> numbers = numbers(Fixtures.tree(workspace, campaign, zone));
        Map<CellKey, SqlRow> release = release();
        assertThat(numbers).hasSizeGreaterThan(200);
        for (NumberRun number : numbers) {
            if (number.isKnown() && number.source() instanceof CellKey key) {
                SqlRow row = release.get(key.at("value"));
                assertThat(row).as(key.toString()).isNotNull();
                assertThat(number.value().round(new MathContext(12)))
                        .as(key.toString())
                        .isEqualByComparingTo(expected(row, key, release).round(new MathContext(12)));
            }
        }
    }

    private static BigDecimal expected(SqlRow row, CellKey key, Map<CellKey, SqlRow> release) {
        if (key.field().equals("complement")) {
            return BigDecimal.valueOf(row.count("denominator") - row.count("numerator"));
        }
        if (key.field().equals("distance-target")) {
            return row.decimal("target_gap").abs();
        }
        if (key.field().startsWith("distance-")) {
            String other = key.field().substring("distance-".length());
            CellKey otherKey = new CellKey(
                    key.campaign(), other, key.level(), key.territory(), key.breakdown(), key.group(), "value");
            return row.decimal("value")
                    .subtract(release.get(otherKey).decimal("value"))
                    .abs();
        }
        return row.decimal(key.field());
    }

    @Test
    void publicZonePrintsNothingThatTheGateHides() {
        Map<CellKey, SqlRow> release = release();
        List<NumberRun> numbers = numbers(Fixtures.tree(workspace, "izh-2022-05", Zone.PUBLIC));
        long hidden = 0;
        for (NumberRun number : numbers) {
            if (number.source() instanceof CellKey key && !key.field().equals("target")) {
                SqlRow row = release.get(key.at("value"));
                if (row != null && !"show".equals(row.text("public_status"))) {
                    assertThat(number.text()).isEqualTo("*");
                    assertThat(number.value()).isNull();
                    hidden++;
                }
            }
        }
        assertThat(hidden).isPositive();
    }

    @Test
    void tableOneHasTheFifteenIndicators() {
        Table table =
                Fixtures.tree(workspace, "izh-2022-05", Zone.INNER).tables().get(0);
        assertThat(table.label()).isEqualTo("Таблица\u00A01");
        assertThat(table.rows()).hasSize(15);
        assertThat(table.rows().get(0).cells().stream().map(Table.Cell::text).skip(3))
                .containsExactly("50", "83", "60,2\u00A0%", "–", "–");
        assertThat(table.rows().get(10).cells().stream().map(Table.Cell::text).skip(3))
                .containsExactly("92", "269", "34,2\u00A0%", "70,0\u00A0%", "−35,8");
    }

    @Test
    void tablesAreNumberedInTheOrderOfReading() {
        for (String campaign : List.of("izh-2022-05", "izh-2022-11", "udm-2022-12")) {
            List<String> labels = new ArrayList<>();
            List<String> expected = new ArrayList<>();
            for (Table table : Fixtures.tree(workspace, campaign, Zone.INNER).tables()) {
                labels.add(table.label());
                expected.add("Таблица\u00A0" + labels.size());
            }
            assertThat(labels).isEqualTo(expected);
        }
    }

    @Test
    void rangesOfIndicatorNumbers() {
        assertThat(ClosingChapters.ranges(List.of(1, 2, 3, 4, 6, 8, 9))).isEqualTo("1–4, 6, 8, 9");
        assertThat(ClosingChapters.ranges(List.of(5))).isEqualTo("5");
    }

    private static Map<CellKey, SqlRow> release() {
        Map<CellKey, SqlRow> rows = new HashMap<>();
        try (ReleaseDatabase database = ReleaseDatabase.open(
                new ReleaseStore(workspace.warehouse()),
                FixtureRelease.manifest(workspace),
                Zone.INNER,
                Contracts.load(),
                null)) {
            for (SqlRow row : database.rows("SELECT * FROM indicator_value", Map.of())) {
                CellKey key = new CellKey(
                        row.text("campaign_id"),
                        row.text("indicator"),
                        row.text("level"),
                        row.text("territory_code"),
                        row.text("breakdown"),
                        row.text("group_value"),
                        "value");
                rows.put(key, row);
            }
        }
        return rows;
    }

    private static List<NumberRun> numbers(Report report) {
        List<NumberRun> numbers = new ArrayList<>();
        report.title().facts().forEach(f -> collect(f.value(), numbers));
        for (Section section : report.sections()) {
            for (Block block : section.blocks()) {
                if (block instanceof Paragraph paragraph) {
                    collect(paragraph.runs(), numbers);
                } else if (block instanceof BulletList list) {
                    list.items().forEach(i -> collect(i, numbers));
                } else if (block instanceof Table table) {
                    numbers.addAll(table.numbers());
                    table.notes().forEach(n -> collect(n, numbers));
                } else if (block instanceof Figure figure) {
                    numbers.addAll(figure.data().printed());
                }
            }
        }
        return numbers;
    }

    private static void collect(List<Run> runs, List<NumberRun> numbers) {
        for (Run run : runs) {
            if (run instanceof NumberRun number) {
                numbers.add(number);
            }
        }
    }

    @Test
    void distancesInSentencesArePoints() {
        assertThat(numbers(Fixtures.tree(workspace, "izh-2022-05", Zone.INNER)))
                .anyMatch(n -> n.unit() == Unit.POINTS && n.text().equals("35,8\u00A0п.п."));
    }
}
