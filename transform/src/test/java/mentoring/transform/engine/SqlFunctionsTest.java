package mentoring.transform.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import mentoring.transform.engine.duckdb.DuckDbEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every function gives the same on both engines, and what its source says. */
class SqlFunctionsTest {
    @TempDir
    Path folder;

    private static final String CALLS =
            """
            SELECT days_between(DATE '2022-05-06', DATE '2022-05-09'), add_days(DATE '2024-02-28', 2),
              add_calendar_months(DATE '2022-11-30', 3), add_calendar_months(DATE '2022-02-28', 1),
              academic_year_of(DATE '2022-08-31'), academic_year_of(DATE '2022-09-01'),
              academic_year_start(DATE '2022-05-06'), has_code('a;b_c', 'b_c'), has_code('a;bxc', 'b_c'),
              share(1, 4), share(1, 0), double_text(0.1E0), double_text(-2E0),
              CAST(digest_high('я') AS DECIMAL(20, 0)), CAST(digest_low('я') AS DECIMAL(20, 0))
            """;

    /** Digests: first and last eight bytes of `printf я | md5sum`, read little-endian; bits as in IEEE 754. */
    private static final List<Object> RESULTS = Arrays.asList(
            3L,
            LocalDate.of(2024, 3, 1),
            LocalDate.of(2022, 11, 30).plusMonths(3),
            LocalDate.of(2022, 2, 28).plusMonths(1),
            2021L,
            2022L,
            LocalDate.of(2021, 9, 1),
            true,
            false,
            0.25,
            null,
            "4591870180066957722",
            "-4611686018427387904",
            new BigDecimal("17797663853784478630"),
            new BigDecimal("4022776936917438280"));

    @Test
    void duckDb() {
        try (Engine engine = new DuckDbEngine("1GB", folder)) {
            assertThat(engine.rows(CALLS)).containsExactly(RESULTS);
        }
    }

    @Test
    void spark() {
        assertThat(SharedSpark.engine().rows(CALLS)).containsExactly(RESULTS);
    }

    /** Newcombe (1998), Statistics in Medicine 17, 857-872, table I, method 3; further digits: R 4.2, prop.test(correct = FALSE). */
    @Test
    void wilson() {
        record Case(int n, int total, double low, double high) {}
        List<Case> cases = List.of(
                new Case(81, 263, 0.255289, 0.366210),
                new Case(15, 148, 0.062386, 0.160487),
                new Case(0, 20, 0, 0.161125),
                new Case(1, 29, 0.006113, 0.171755),
                new Case(29, 29, 0.8830302, 1)); // closed form: N / (N + z²)
        try (Engine duckdb = new DuckDbEngine("1GB", folder)) {
            for (Case c : cases) {
                String sql = "SELECT wilson_low(%d, %d), wilson_high(%d, %d)".formatted(c.n, c.total, c.n, c.total);
                List<Object> limits = duckdb.rows(sql).get(0);
                assertThat((double) limits.get(0)).as("%s", c).isCloseTo(c.low, within(5e-7));
                assertThat((double) limits.get(1)).as("%s", c).isCloseTo(c.high, within(5e-7));
                assertThat(SharedSpark.engine().rows(sql)).as("%s", c).containsExactly(limits);
            }
        }
    }
}
