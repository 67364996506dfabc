package mentoring.reports.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mentoring.release.ReleaseStore;
import mentoring.reports.FixtureRelease;
import mentoring.reports.Fixtures;
import mentoring.reports.Resources;
import mentoring.reports.release.ReleaseDatabase;
import mentoring.reports.release.SqlRow;
import mentoring.reports.release.Zone;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.BulletList;
import mentoring.reports.tree.Figure;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.Paragraph;
import mentoring.reports.tree.ReleaseCell;
import mentoring.reports.tree.Report;
import mentoring.reports.tree.ReportText;
import mentoring.reports.tree.Run;
import mentoring.reports.tree.Section;
import mentoring.reports.tree.Table;
import mentoring.schema.Contracts;
import mentoring.workspace.Language;
import mentoring.workspace.Workspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both reports on the invented region: everything known, small and hidden, nothing known. */
class CycleReportsTest {
    private static final String CAMPAIGN = "udm-2022-12";

    @TempDir
    static Path folder;

    private static Workspace full;
    private static Workspace bare;
    private static Workspace other;

    @BeforeAll
    static void workspaces() {
        full = FixtureRelease.withOutcomes(folder.resolve("full"));
        bare = FixtureRelease.workspace(folder.resolve("bare"));
        other = FixtureRelease.workspace(folder.resolve("other"), "/fixture/cycle.sql", "/fixture/other_pack.sql");
    }

    /** To renew a golden text: run with -Dgolden=write and read the difference before committing it. */
    @ParameterizedTest
    @CsvSource({
        "regional-annual, 94, INNER, RU",
        "regional-annual, 94, PUBLIC, RU",
        "regional-annual, 94, INNER, EN",
        "municipal, 94701000, INNER, RU",
        "municipal, 94616000, PUBLIC, RU",
        "municipal, 94612000, INNER, RU",
        "municipal, 94701000, PUBLIC, EN"
    })
    void saysWhatTheGoldenTextSays(String report, String territory, Zone zone, Language language) throws Exception {
        String name = report + "_" + territory + "_" + zone + "_" + language + ".txt";
        String text = ReportText.of(Fixtures.tree(full, report, CAMPAIGN, territory, zone, language))
                .replace('\u00A0', '~');
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(Path.of("src/test/resources/golden").resolve(name), text);
            return;
        }
        assertThat(text).isEqualTo(Resources.text("/golden/" + name));
    }

    /** Tables without rows, headings without text, labels out of order: in no state of the data. */
    @ParameterizedTest
    @CsvSource({
        "full, regional-annual, udm-2022-12, 94",
        "full, municipal, udm-2022-12, 94701000",
        "full, municipal, udm-2022-12, 94616000",
        "full, municipal, udm-2022-12, 94612000",
        "bare, regional-annual, udm-2022-12, 94",
        "bare, municipal, udm-2022-12, 94616000",
        "bare, municipal, izh-2022-05, 94701000",
        "bare, municipal, izh-2022-11, 94701000",
        "other, regional-annual, oth-2022-12, 94",
        "other, municipal, oth-2022-12, 94701000"
    })
    void everyStateGivesAWholeReport(String release, String report, String campaign, String territory) {
        Workspace workspace = Map.of("full", full, "bare", bare, "other", other).get(release);
        for (Zone zone : Zone.values()) {
            for (Language language : Language.values()) {
                Report tree = Fixtures.tree(workspace, report, campaign, territory, zone, language);
                assertThat(tree.sections())
                        .allSatisfy(s -> assertThat(s.blocks()).isNotEmpty());
                assertThat(tree.tables()).allSatisfy(t -> assertThat(t.rows()).isNotEmpty());
                assertThat(labels(tree, Table.class)).isEqualTo(expectedLabels(tree, Table.class, language));
                assertThat(labels(tree, Figure.class)).isEqualTo(expectedLabels(tree, Figure.class, language));
                assertThat(tree.tables()).allSatisfy(t -> assertThat(t.columns().stream()
                                .mapToInt(Table.Column::width)
                                .sum())
                        .as(t.id())
                        .isLessThanOrEqualTo(482));
            }
        }
    }

    private static List<String> labels(Report tree, Class<? extends Block> kind) {
        return tree.blocks().stream()
                .filter(kind::isInstance)
                .map(b -> b instanceof Table table ? table.label() : ((Figure) b).label())
                .toList();
    }

    private static List<String> expectedLabels(Report tree, Class<? extends Block> kind, Language language) {
        boolean russian = language == Language.RU;
        String word = kind == Table.class ? (russian ? "Таблица" : "Table") : (russian ? "Рисунок" : "Figure");
        List<String> labels = new ArrayList<>();
        for (int i = 1; i <= labels(tree, kind).size(); i++) {
            labels.add(word + "\u00A0" + i);
        }
        return labels;
    }

    /** Indicators and targets of one pack never stand in a report on another. */
    @Test
    void anotherPackBringsItsOwnIndicators() {
        for (String report : List.of("regional-annual", "monitoring")) {
            Report tree = Fixtures.tree(other, report, "oth-2022-12", "94", Zone.INNER, Language.RU);
            assertThat(ReportText.of(tree)).contains("Обученные наставники").doesNotContain("Показатель iz");
            assertThat(tree.sections()).noneMatch(s -> s.id().equals("acts") || s.id().equals("system"));
            assertThat(tree.blocks())
                    .noneMatch(b -> b instanceof Figure figure && figure.id().endsWith("oth_raised"));
        }
    }

    @Test
    void everyChapterButTheSummaryNamesItsComponent() {
        Report tree = Fixtures.tree(full, "regional-annual", CAMPAIGN, null, Zone.INNER, Language.RU);
        List<String> components = tree.sections().stream()
                .filter(s -> s.level() == 1 && !s.id().equals("summary"))
                .map(s -> ((Paragraph) s.blocks().get(0)).runs().get(0).text())
                .toList();
        assertThat(components)
                .containsExactly(
                        "Компонент управленческого цикла: цели.",
                        "Компонент управленческого цикла: показатели.",
                        "Компонент управленческого цикла: методы сбора и обработки информации.",
                        "Компонент управленческого цикла: мониторинг показателей.",
                        "Компонент управленческого цикла: анализ результатов.",
                        "Компонент управленческого цикла: адресные рекомендации.",
                        "Компонент управленческого цикла: меры, мероприятия.",
                        "Компонент управленческого цикла: управленческие решения.",
                        "Компонент управленческого цикла: анализ ранее принятых мер.");
    }

    /** Reads every number of an outcome again by its key, independently of how the report got it. */
    @ParameterizedTest
    @CsvSource({"regional-annual, 94, INNER", "regional-annual, 94, PUBLIC", "municipal, 94701000, INNER"})
    void everyNumberIsTheOneOfItsKey(String report, String territory, Zone zone) {
        Report tree = Fixtures.tree(full, report, CAMPAIGN, territory, zone, Language.RU);
        int compared = 0;
        try (ReleaseDatabase database = database()) {
            for (NumberRun number : numbers(tree)) {
                if (number.isKnown() && number.source() instanceof ReleaseCell cell) {
                    assertThat(number.value().round(new MathContext(12)))
                            .as(cell.toString())
                            .isEqualByComparingTo(expected(database, cell).round(new MathContext(12)));
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(100);
    }

    private static BigDecimal expected(ReleaseDatabase database, ReleaseCell cell) {
        String field = cell.field();
        if (field.startsWith("teachers-") || field.startsWith("share-")) {
            return transition(database, cell);
        }
        SqlRow row = rows(database, cell, "*").get(0);
        if (field.startsWith("incidence-loglog_")) {
            double z = field.endsWith("low") ? 1.959963984540054 : -1.959963984540054;
            double incidence = row.decimal("incidence").doubleValue();
            return BigDecimal.valueOf(
                    Departures.limit(incidence, row.decimal("std_error").doubleValue(), z));
        }
        if (!field.contains("/")) {
            return row.decimal(field);
        }
        String[] parts = field.split("/");
        return row.decimal(parts[0]).divide(row.decimal(parts[1]), MathContext.DECIMAL128);
    }

    /** Sums over the states of a territory; who returned is in no sum, who came is in the rows of the others. */
    private static BigDecimal transition(ReleaseDatabase database, ReleaseCell cell) {
        String word = cell.field().substring(cell.field().indexOf('-') + 1);
        if (word.equals("arrived")) {
            return database.rows(
                            "SELECT coalesce(sum(teachers), 0) AS n FROM teacher_transition WHERE level = 'municipality'"
                                    + " AND state = 'MR' AND to_territory_code = $to",
                            Map.of("to", cell.key().get("territory_code")))
                    .get(0)
                    .decimal("n");
        }
        String state = word.equals("total") ? "state <> 'RT'" : "state = '" + word + "'";
        SqlRow row = rows(
                        database,
                        cell,
                        "coalesce(sum(teachers) FILTER (WHERE " + state
                                + "), 0) AS n, sum(teachers) FILTER (WHERE state <> 'RT') AS total")
                .get(0);
        BigDecimal n = row.decimal("n");
        return cell.field().startsWith("share-") ? n.divide(row.decimal("total"), MathContext.DECIMAL128) : n;
    }

    private static List<SqlRow> rows(ReleaseDatabase database, ReleaseCell cell, String columns) {
        String layer =
                Map.of("fact_target", "star", "recommendations", "input").getOrDefault(cell.table(), "published");
        Map<String, Object> parameters = new HashMap<>(cell.key());
        String where = cell.key().keySet().stream()
                .map(c -> "coalesce(\"" + c + "\"::VARCHAR, '') = $" + c)
                .collect(Collectors.joining(" AND "));
        return database.rows(
                "SELECT " + columns + " FROM " + layer + "." + cell.table() + " WHERE " + where, parameters);
    }

    @Test
    void publicZonePrintsNothingThatTheGateHides() {
        Report tree = Fixtures.tree(full, "regional-annual", CAMPAIGN, null, Zone.PUBLIC, Language.RU);
        List<NumberRun> hidden = numbers(tree).stream()
                .filter(n -> n.source() instanceof ReleaseCell cell
                        && "94616000".equals(cell.key().get("territory_code")))
                .filter(n -> !((ReleaseCell) n.source()).table().equals("comparison"))
                .toList();
        assertThat(hidden).isNotEmpty().allSatisfy(n -> assertThat(n.text()).isEqualTo("*"));
    }

    /** Nobody is served by a table of asterisks. */
    @Test
    void sectionsOfNothingButHiddenValuesSayIt() {
        Report tree = Fixtures.tree(full, "municipal", CAMPAIGN, "94616000", Zone.PUBLIC, Language.RU);
        Section transitions = tree.sections().stream()
                .filter(s -> s.id().equals("transitions"))
                .findFirst()
                .orElseThrow();
        assertThat(Run.plain(((Paragraph) transitions.blocks().get(0)).runs()).replace('\u00A0', ' '))
                .isEqualTo("Сведения этого раздела скрыты: за ними стоит слишком мало людей.");
        assertThat(transitions.blocks()).hasSize(1);
    }

    @Test
    void sameKeyIsAlwaysTheSameNumber() {
        for (String territory : List.of("94701000", "94616000")) {
            Map<String, String> texts = new HashMap<>();
            for (NumberRun number :
                    numbers(Fixtures.tree(full, "municipal", CAMPAIGN, territory, Zone.INNER, Language.RU))) {
                String key = number.source() + "|" + number.unit() + "|" + number.decimals();
                String known = texts.putIfAbsent(key, number.text());
                assertThat(known == null || known.equals(number.text())).as(key).isTrue();
            }
        }
    }

    @Test
    void conclusionsAreGuarded() {
        String text = ReportText.of(Fixtures.tree(full, "regional-annual", CAMPAIGN, null, Zone.INNER, Language.RU))
                .replace('\u00A0', ' ');
        assertThat(text)
                .contains("Закрепляемость педагогов: разность +4,2")
                .contains("Результаты обучающихся: связь статистически не различима")
                .contains("Результаты ВПР не используются для оценки деятельности педагогов")
                .contains("К 2025 году цель")
                .doesNotContain("эффект");
    }

    /**
     * Limits of cumulative incidence on the scale log(−log F). R 4.2: {@code F <- 0.324; se <- 0.01;
     * F^exp(c(1, -1) * qnorm(0.975) * se / (F * -log(F)))} gives 0.3044777081 0.3436560869.
     */
    @Test
    void limitsOfIncidenceStayBetweenZeroAndOne() {
        assertThat(Departures.limit(0.324, 0.01, 1.959963984540054)).isCloseTo(0.3044777081, within(1e-9));
        assertThat(Departures.limit(0.324, 0.01, -1.959963984540054)).isCloseTo(0.3436560869, within(1e-9));
        assertThat(Departures.limit(0.001, 0.01, 1.959963984540054)).isBetween(0.0, 0.001);
        assertThat(Departures.limit(0, 0, 1.959963984540054)).isNaN();
    }

    private static ReleaseDatabase database() {
        return ReleaseDatabase.open(
                new ReleaseStore(full.warehouse()), FixtureRelease.manifest(full), Zone.INNER, Contracts.load(), null);
    }

    private static List<NumberRun> numbers(Report report) {
        List<NumberRun> numbers = new ArrayList<>();
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
                    collect(figure.message(), numbers);
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
}
