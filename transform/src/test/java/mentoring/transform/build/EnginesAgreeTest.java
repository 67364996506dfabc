package mentoring.transform.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import mentoring.release.Manifest;
import mentoring.transform.engine.SharedSpark;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both engines make the same tables from the same deliveries: random small worlds with nulls, ties, gaps and many
 * empty tables. */
class EnginesAgreeTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void startSparkOnce() {
        SharedSpark.engine();
    }

    /** More seeds are tried in the expensive proofs: {@code -Dmentoring.seed=…}. */
    @Test
    void onARandomWorld() {
        long seed = Long.getLong("mentoring.seed", 1);
        World duckdb = new World(folder.resolve("duckdb"));
        World spark = new World(folder.resolve("spark"));
        List<RandomDeliveries.Delivery> deliveries = new RandomDeliveries(seed).all();
        deliveries.forEach(d -> d.land(duckdb));
        // the second workspace gets the same deliveries in another order
        Collections.shuffle(deliveries, new Random(seed));
        deliveries.forEach(d -> d.land(spark));
        compare(duckdb, spark);
    }

    /** An equality of empty tables would prove nothing. */
    @Test
    void theRandomWorldFillsTheTables() {
        World duckdb = new World(folder.resolve("duckdb"));
        new RandomDeliveries(Long.getLong("mentoring.seed", 1)).all().forEach(d -> d.land(duckdb));
        duckdb.build("duckdb");
        assertThat(duckdb.query("SELECT rule_id FROM set_aside WHERE table_name = 'site_checks'"
                        + " AND natural_key LIKE '%2022-05-03' ORDER BY natural_key"))
                .as("a name of two schools and one of none wait, names of one school count")
                .containsExactly("site_checks-school_id-ambiguous", "site_checks-school_id-missing");
        assertThat(duckdb.query("SELECT (SELECT count(*) FROM retention_subject WHERE event) > 3,"
                        + " (SELECT count(DISTINCT censor_reason) FROM retention_subject) > 2,"
                        + " (SELECT count(*) FROM retention_grid WHERE unknown > 0 AND retained > 0) > 3,"
                        + " (SELECT count(DISTINCT state) FROM teacher_transition) > 3"))
                .as("histories are not trivial")
                .containsExactly("true|true|true|true");
        assertThat(duckdb.query("SELECT count(*) FROM indicator_value WHERE numerator > 0"
                        + " UNION ALL SELECT count(*) FROM retention_curve WHERE survival < 1 AND group_value = 'yes'"
                        + " UNION ALL SELECT count(*) FROM retention_cif WHERE incidence > 0"
                        + " UNION ALL SELECT count(*) FROM retention_test WHERE stratified_by IS NOT NULL"
                        + " UNION ALL SELECT count(*) FROM retention_summary WHERE rmst_36 IS NOT NULL"))
                .as("the world is not trivial")
                .noneMatch(n -> n.equals("0"));
        for (String filled : List.of(
                "competency_coverage WHERE demand_supply > 0",
                "mentor_exchange WHERE exchange_met > 0",
                "deficit_closure WHERE deficits_closed > 0 AND mean_ci_low IS NOT NULL",
                "programme_progress WHERE events_held > 0",
                "satisfaction WHERE change_ci_low IS NOT NULL")) {
            assertThat(duckdb.query("SELECT count(*) FROM " + filled))
                    .as(filled)
                    .noneMatch(n -> n.equals("0"));
        }
        assertThat(duckdb.query(
                        "SELECT count(mean_z) > 5 AND count(gain_ci_low) > 1 AND count(expected_regression) > 0,"
                                + " count(*) FILTER (WHERE breakdown = 'mentored' AND mean_z IS NOT NULL) > 0"
                                + " FROM result_dynamics"))
                .as("nor are the results of pupils")
                .containsExactly("true|true");
        assertThat(duckdb.query("SELECT count(estimate) > 0 FROM mentoring_effect"))
                .containsExactly("true");
    }

    /** A cluster has no embedded engine: the same build in a process that cannot even load its classes. */
    @Test
    void withoutTheEmbeddedEngineOnTheClassPath() throws Exception {
        World duckdb = new World(folder.resolve("duckdb"));
        World spark = new World(folder.resolve("spark"));
        List<RandomDeliveries.Delivery> deliveries = new RandomDeliveries(2).all();
        deliveries.forEach(d -> d.land(duckdb));
        deliveries.forEach(d -> d.land(spark));
        assertThat(SparkAlone.build(folder.resolve("spark")))
                .containsExactlyElementsOf(hashes(duckdb.build("duckdb").manifest()));
    }

    private static void compare(World duckdb, World spark) {
        List<String> expected = hashes(duckdb.build("duckdb").manifest());
        List<String> found = hashes(spark.build("spark").manifest());
        assertThat(found).isEqualTo(expected);
    }

    static List<String> hashes(Manifest manifest) {
        return manifest.tables().stream()
                .map(t -> t.name() + " " + t.rows() + " rows " + t.contentHash())
                .sorted()
                .collect(Collectors.toList());
    }
}
