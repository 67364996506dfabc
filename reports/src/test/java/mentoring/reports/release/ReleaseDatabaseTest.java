package mentoring.reports.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mentoring.release.ReleaseStore;
import mentoring.reports.FixtureRelease;
import mentoring.schema.Contracts;
import mentoring.workspace.UserError;
import mentoring.workspace.Workspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseDatabaseTest {
    private static final String COUNTS = "SELECT indicator, numerator, denominator FROM indicator_value"
            + " WHERE campaign_id = 'izh-2022-05' AND level = 'municipality' AND breakdown = 'all'";

    @TempDir
    static Path folder;

    private static Workspace workspace;

    @BeforeAll
    static void release() {
        workspace = FixtureRelease.workspace(folder);
    }

    private static ReleaseDatabase open(Zone zone) {
        ReleaseStore store = new ReleaseStore(workspace.warehouse());
        return ReleaseDatabase.open(store, FixtureRelease.manifest(workspace), zone, Contracts.load(), "1GB");
    }

    private static List<List<Object>> all(Zone zone, String sql) {
        try (ReleaseDatabase database = open(zone);
                QueryResult result = database.query(sql)) {
            List<List<Object>> rows = new ArrayList<>();
            for (var row = result.next(); row.isPresent(); row = result.next()) {
                rows.add(row.get());
            }
            return rows;
        }
    }

    @Test
    void publishedTablesNeedNoSchema() {
        assertThat(all(Zone.INNER, COUNTS + " AND indicator IN ('iz01', 'iz11', 'iz13') ORDER BY 1"))
                .containsExactly(
                        List.of("iz01", 50L, 83L),
                        List.of("iz11", 92L, 269L),
                        java.util.Arrays.asList("iz13", 0L, null));
    }

    @Test
    void innerZoneSeesEveryLayer() {
        assertThat(all(Zone.INNER, "SELECT count(*) FROM measure.school_at_campaign WHERE campaign_id = 'izh-2022-05'"))
                .containsExactly(List.of(83L));
    }

    @Test
    void publicZoneMasksWhatTheGateHides() {
        String young = " AND indicator = 'iz_mentor_young'";
        assertThat(all(Zone.INNER, COUNTS + young)).containsExactly(List.of("iz_mentor_young", 1L, 92L));
        assertThat(all(Zone.PUBLIC, COUNTS + young))
                .containsExactly(java.util.Arrays.asList("iz_mentor_young", null, null));
        assertThat(all(Zone.PUBLIC, COUNTS + " AND indicator = 'iz11'")).containsExactly(List.of("iz11", 92L, 269L));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM star.dim_school",
                "SELECT * FROM measure.school_at_campaign",
                "SELECT * FROM read_parquet('%s')",
                "SELECT * FROM '%s'",
                "SELECT (SELECT max(numerator) FROM '%s')",
                "WITH \"%s\" AS (SELECT 1) SELECT * FROM \"%s\"",
                "SELECT * FROM query_table('%s')",
                "SELECT * FROM (SELECT 1 AS a) AS x, LATERAL (SELECT * FROM parquet_scan('%s')) AS y",
                "SELECT * FROM duckdb_views()",
                "SELECT * FROM information_schema.tables",
                "DESCRIBE SELECT * FROM '%s'",
            })
    void publicZoneSeesPublishedTablesOnly(String sql) {
        Path file = folder.resolve("warehouse/objects/indicator_value/fixture/part-0.parquet");
        assertThat(file).exists();
        assertThatThrownBy(() -> all(Zone.PUBLIC, sql.replace("%s", file.toString())))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("public zone has no table");
    }

    @Test
    void publicZoneAllowsOrdinaryAnalysis() {
        String sql = "WITH v AS (SELECT * FROM indicator_value WHERE level = 'municipality') SELECT count(*) > 0 FROM v"
                + " JOIN range(2) AS r(i) ON true WHERE EXISTS (SELECT 1 FROM published.indicator_value)";
        assertThat(all(Zone.PUBLIC, sql)).containsExactly(List.of(true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE t AS SELECT 1",
                "COPY (SELECT 1) TO 'x.csv'",
                "SELECT 1; SELECT 2",
                "SET memory_limit = '8GB'",
                "PRAGMA version",
                "ATTACH 'other.db'",
                "EXPLAIN ANALYZE COPY (SELECT 1) TO 'x.csv'",
                "WITH x AS (INSERT INTO star.dim_school VALUES (1) RETURNING *) SELECT * FROM x",
                "",
            })
    void nothingButOneQueryIsAccepted(String sql) {
        assertThatThrownBy(() -> all(Zone.INNER, sql))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("not a query");
    }

    @Test
    void innerZoneReadsNoOtherFile() throws Exception {
        Path secret = Files.writeString(folder.resolve("private.csv"), "name\nIvanov\n");
        assertThatThrownBy(() -> all(Zone.INNER, "SELECT * FROM read_csv('" + secret + "')"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("The query failed");
    }

    /** The lock of the engine itself, below every check of texts: what a report's own query could not do either. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM read_text('/etc/hostname')",
                "COPY (SELECT 1) TO '/tmp/mentoring-lock-test.csv'",
                "ATTACH '/tmp/mentoring-lock-test.db' AS other",
                "INSTALL httpfs",
                "SET memory_limit = '8GB'",
                "SET enable_external_access = true",
                "SET lock_configuration = false",
                "SET allowed_directories = ['/']",
            })
    void engineIsLockedForTheProgramItself(String sql) {
        try (ReleaseDatabase database = open(Zone.INNER)) {
            assertThatThrownBy(() -> database.rows(sql, Map.of())).isInstanceOf(UserError.class);
        }
        assertThat(Path.of("/tmp/mentoring-lock-test.csv")).doesNotExist();
    }

    @Test
    void mistakeIsOneSentenceOfTheEngine() {
        assertThatThrownBy(() -> all(Zone.INNER, "SELECT indicatr FROM indicator_value"))
                .isInstanceOfSatisfying(
                        UserError.class, e -> assertThat(e.text().ru())
                                .startsWith("Запрос не выполнен: ")
                                .contains("indicatr")
                                .doesNotContain("\n"));
        assertThatThrownBy(() -> all(Zone.INNER, "SELEC 1")).isInstanceOf(UserError.class);
    }

    @Test
    void bigResultIsNotHeldInMemoryAndMayBeLeftHalfRead() {
        try (ReleaseDatabase database = open(Zone.INNER)) {
            try (QueryResult result = database.query("SELECT * FROM range(10000000000) AS r(i)")) {
                assertThat(result.columns()).containsExactly(new QueryResult.Column("i", "BIGINT"));
                assertThat(result.next()).contains(List.of(0L));
            }
            assertThat(database.rows("SELECT $a AS x", Map.of("a", "y")).get(0).text("x"))
                    .isEqualTo("y");
        }
    }

    @Test
    void damagedReleaseIsAUserError() throws Exception {
        Workspace broken = FixtureRelease.workspace(folder.resolve("broken"));
        Files.writeString(broken.warehouse().resolve("objects/dim_school/fixture/part-0.parquet"), "no parquet");
        ReleaseStore store = new ReleaseStore(broken.warehouse());
        assertThatThrownBy(() -> ReleaseDatabase.open(
                        store, FixtureRelease.manifest(broken), Zone.INNER, Contracts.load(), null))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("release verify");
    }
}
