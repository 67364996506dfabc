package mentoring.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mentoring.release.ReleaseStore;
import mentoring.reports.check.ReportCheck;
import mentoring.reports.release.ReleaseDatabase;
import mentoring.reports.release.SqlRow;
import mentoring.reports.release.Zone;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.BulletList;
import mentoring.reports.tree.CellKey;
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
import mentoring.workspace.UserError;
import mentoring.workspace.Workspace;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Passports, evidence, curator's report, monitoring of programmes, data quality and methodology on a tiny release. */
class PassportReportsTest {
    private static final Set<String> PLAIN =
            Set.of("numerator", "denominator", "value", "ci_low", "ci_high", "coverage", "target");

    @TempDir
    static Path folder;

    private static Workspace full;
    private static final Map<String, Workspace> STATES = new HashMap<>();

    @BeforeAll
    static void workspaces() {
        full = FixtureRelease.workspace(folder.resolve("full"), "/fixture/programmes.sql");
        STATES.put("full", full);
        for (String state : List.of("programmes_empty", "programmes_absent", "one_school")) {
            STATES.put(
                    state,
                    FixtureRelease.workspace(
                            folder.resolve(state), "/fixture/programmes.sql", "/fixture/" + state + ".sql"));
        }
    }

    private static Report tree(
            Workspace workspace, String name, String campaign, String territory, Zone zone, Language language) {
        return Fixtures.reports(workspace)
                .tree(new ReportRequest(
                        name, campaign, territory, zone, Set.of(), folder, language, Fixtures.PRINTED_ON));
    }

    /** To renew a golden text: run with -Dgolden=write and read the difference before committing it. */
    @ParameterizedTest
    @CsvSource({
        "school-passport, izh-2022-11, S001, INNER, RU",
        "school-passport, izh-2022-11, S001, PUBLIC, EN",
        "school-passport, izh-2022-05, S083, INNER, RU",
        "resolution-evidence, izh-2022-11, 94701000, INNER, RU",
        "resolution-evidence, udm-2022-12, 94, PUBLIC, EN",
        "curator-annual, izh-2022-11, S001, INNER, RU",
        "curator-annual, izh-2022-11, S001, PUBLIC, EN",
        "programme-monitoring, izh-2022-11, 94701000, INNER, RU",
        "programme-monitoring, izh-2022-11, 94701000, PUBLIC, EN",
        "data-quality, izh-2022-11, 94701000, INNER, RU",
        "data-quality, udm-2022-12, 94, INNER, EN",
        "methodology, izh-2022-11, 94701000, INNER, RU"
    })
    void saysWhatTheGoldenTextSays(String name, String campaign, String territory, Zone zone, Language language)
            throws Exception {
        String file = String.join("_", name, campaign, territory, zone.name(), language.name()) + ".txt";
        String text = ReportText.of(tree(full, name, campaign, territory, zone, language))
                .replace('\u00A0', '~');
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(Path.of("src/test/resources/golden").resolve(file), text);
            return;
        }
        assertThat(text).isEqualTo(Resources.text("/golden/" + file));
    }

    @ParameterizedTest
    @CsvSource({
        "full, school-passport, izh-2022-11, S001",
        "full, school-passport, izh-2022-11, S002",
        "full, school-passport, izh-2022-11, S040",
        "full, school-passport, udm-2022-12, S090",
        "full, curator-annual, izh-2022-05, S083",
        "full, resolution-evidence, udm-2022-12, 94612000",
        "full, programme-monitoring, izh-2022-05, 94701000",
        "full, methodology, izh-2022-11, 94701000",
        "programmes_empty, school-passport, izh-2022-11, S001",
        "programmes_empty, curator-annual, izh-2022-11, S001",
        "programmes_empty, resolution-evidence, izh-2022-11, 94701000",
        "programmes_empty, programme-monitoring, izh-2022-11, 94701000",
        "programmes_empty, data-quality, udm-2022-12, 94",
        "programmes_absent, school-passport, izh-2022-11, S001",
        "programmes_absent, curator-annual, izh-2022-11, S001",
        "programmes_absent, resolution-evidence, izh-2022-11, 94701000",
        "programmes_absent, programme-monitoring, udm-2022-12, 94",
        "programmes_absent, data-quality, izh-2022-11, 94701000",
        "programmes_absent, methodology, izh-2022-11, 94701000",
        "one_school, school-passport, udm-2022-12, S093",
        "one_school, resolution-evidence, udm-2022-12, 94612000",
        "one_school, programme-monitoring, udm-2022-12, 94612000",
        "one_school, data-quality, udm-2022-12, 94612000"
    })
    void isWholeInEveryState(String state, String name, String campaign, String territory) {
        for (Zone zone : Zone.values()) {
            for (Language language : Language.values()) {
                if (zone == Zone.INNER || !name.equals("data-quality")) {
                    whole(tree(STATES.get(state), name, campaign, territory, zone, language));
                }
            }
        }
    }

    private static void whole(Report report) {
        assertThat(report.sections()).isNotEmpty();
        assertThat(report.sections().stream().map(Section::id)).doesNotHaveDuplicates();
        for (Section section : report.sections()) {
            assertThat(section.blocks()).as(section.title()).isNotEmpty();
        }
        for (Table table : report.tables()) {
            assertThat(table.rows()).as(table.title()).isNotEmpty();
            int width = table.columns().stream().mapToInt(Table.Column::width).sum();
            assertThat(width).as(table.id()).isLessThanOrEqualTo(482);
        }
        assertThat(ReportText.of(report)).doesNotContain("null", "{", "..", "secret", "NaN");
        if (!report.id().equals("methodology")) { // contracts may name what the tables call an effect
            assertThat(ReportText.of(report)).doesNotContain("эффект", "благодаря", "привел");
        }
    }

    /** Reads every printed number again by its key, independently of how the report got it. */
    @ParameterizedTest
    @CsvSource({
        "school-passport, izh-2022-11, S001, 40",
        "resolution-evidence, izh-2022-11, 94701000, 80",
        "curator-annual, izh-2022-11, S001, 40",
        "programme-monitoring, izh-2022-11, 94701000, 80",
        "data-quality, izh-2022-11, 94701000, 3"
    })
    void everyNumberIsTheOneOfItsKey(String name, String campaign, String territory, int least) {
        int compared = 0;
        ReleaseStore store = new ReleaseStore(full.warehouse());
        try (ReleaseDatabase database =
                ReleaseDatabase.open(store, FixtureRelease.manifest(full), Zone.INNER, Contracts.load(), null)) {
            for (NumberRun number : numbers(tree(full, name, campaign, territory, Zone.INNER, Language.RU))) {
                BigDecimal expected = number.isKnown() ? expected(database, number) : null;
                if (expected != null) {
                    assertThat(number.value().round(new MathContext(12)))
                            .as(number.source().toString())
                            .isEqualByComparingTo(expected.round(new MathContext(12)));
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(least);
    }

    /** Null for what the report computed itself: changes, differences, lengths of lists. */
    private static BigDecimal expected(ReleaseDatabase database, NumberRun number) {
        if (number.source() instanceof CellKey key && PLAIN.contains(key.field())) {
            Map<String, String> columns = Map.of(
                    "campaign_id", key.campaign(),
                    "indicator", key.indicator(),
                    "level", key.level(),
                    "territory_code", key.territory(),
                    "breakdown", key.breakdown(),
                    "group_value", key.group());
            return row(database, "indicator_value", columns).decimal(key.field());
        }
        if (number.source() instanceof ReleaseCell cell && !cell.field().startsWith("change-")) {
            SqlRow row = row(database, cell.table(), cell.key());
            if (cell.field().equals("base")) {
                return row.decimal("cohort_size").subtract(row.decimal("unknown"));
            }
            String[] ratio = cell.field().split("/");
            return ratio.length == 1
                    ? row.decimal(cell.field())
                    : row.decimal(ratio[0]).divide(row.decimal(ratio[1]), MathContext.DECIMAL128);
        }
        return null;
    }

    private static SqlRow row(ReleaseDatabase database, String table, Map<String, String> key) {
        String layer = table.startsWith("fact_") ? "star." : "published.";
        String where = key.entrySet().stream()
                .map(e -> "CAST(" + e.getKey() + " AS VARCHAR) = '" + e.getValue() + "'")
                .collect(Collectors.joining(" AND "));
        List<SqlRow> rows = database.rows("SELECT * FROM " + layer + table + " WHERE " + where, Map.of());
        assertThat(rows).as(table + " " + key).hasSize(1);
        return rows.get(0);
    }

    private static List<NumberRun> numbers(Report report) {
        List<NumberRun> numbers = new ArrayList<>();
        for (Block block : report.blocks()) {
            if (block instanceof Table table) {
                numbers.addAll(table.numbers());
            } else if (block instanceof Paragraph paragraph) {
                add(numbers, paragraph.runs());
            } else if (block instanceof BulletList list) {
                list.items().forEach(i -> add(numbers, i));
            }
        }
        return numbers;
    }

    private static void add(List<NumberRun> numbers, List<Run> runs) {
        runs.stream()
                .filter(NumberRun.class::isInstance)
                .map(NumberRun.class::cast)
                .forEach(numbers::add);
    }

    /** Cells with two numbers, lists of numbers, signs: every format must say what the release says. */
    @ParameterizedTest
    @CsvSource({
        "school-passport, S001",
        "resolution-evidence, 94701000",
        "curator-annual, S001",
        "programme-monitoring, 94701000",
        "data-quality, 94701000"
    })
    void everyFormatHasTheNumbersOfTheRelease(String name, String territory) {
        Reports reports = Fixtures.reports(full);
        var formats = Set.of(Format.PDF, Format.HTML, Format.DOCX, Format.XLSX);
        var request = new ReportRequest(
                name, "izh-2022-11", territory, Zone.INNER, formats, folder, Language.RU, Fixtures.PRINTED_ON);
        for (Path file : reports.render(request)) {
            var result = ReportCheck.check(file, (release, again) -> reports.tree(again));
            assertThat(result.findings()).as(file.toString()).isEmpty();
            assertThat(result.numbers()).isPositive();
        }
    }

    @Test
    void dataQualityIsForTheInnerZoneOnly() {
        assertThatThrownBy(() -> tree(full, "data-quality", null, null, Zone.PUBLIC, Language.RU))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("--zone inner");
    }

    @Test
    void hiddenClaimsAreNoClaims() {
        String text = ReportText.of(tree(full, "resolution-evidence", "izh-2022-05", null, Zone.PUBLIC, Language.RU));
        assertThat(text).contains("Доля школ, реализующих систему").doesNotContain(" | * | ");
    }

    @Test
    void aPassportIsTwoPagesWithoutTitlePageAndContents() throws Exception {
        var request = new ReportRequest(
                "school-passport",
                "izh-2022-11",
                "S001",
                Zone.INNER,
                Set.of(Format.PDF),
                folder.resolve("out"),
                Language.RU,
                Fixtures.PRINTED_ON);
        Path file = Fixtures.reports(full).render(request).get(0);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(new PDFTextStripper().getText(document).replace('\u00A0', ' '))
                    .contains("МБОУ «СОШ № 1»", "2. Документы и базы", "5. Что поправить")
                    .doesNotContain("Содержание");
        }
    }
}
