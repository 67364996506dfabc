package mentoring.transform.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * 3 941 special educators (Singer and Willett 2003, table 10.1) as landed rows: who left in a year does so eleven months
 * into it; who was still employed is cut off ten days before its end, half by the last day of observation, half because
 * the school fell silent. Starts are spread over eight years, so calendar and time in service never agree.
 */
class SpecialEducatorsTest {
    private static final LocalDate OBSERVED_TO = LocalDate.of(2022, 12, 31);
    private static final LocalDate SILENT_AFTER = LocalDate.of(2018, 6, 30);
    private static final long[] AT_RISK = {3941, 3485, 3101, 2742, 2447, 2229, 2045, 1642, 1256, 948, 648, 391};
    private static final long[] LEFT = {456, 384, 359, 295, 218, 184, 123, 79, 53, 35, 16, 5};
    private static final long[] CENSORED = {0, 0, 0, 0, 0, 0, 280, 307, 255, 265, 241, 386};

    /**
     * Ŝ, standard error, log-log limits.
     *
     * <pre>
     * R: t &lt;- c(rep(1:12, d), rep(1:12, w)); e &lt;- c(rep(1, sum(d)), rep(0, sum(w)))
     *    s &lt;- summary(survfit(Surv(t, e) ~ 1, conf.type = "log-log")); cbind(s$surv, s$std.err, s$lower, s$upper)
     * </pre>
     */
    private static final double[][] EXPECTED = {
        {0.884293326566861, 0.00509535163270329, 0.873895272554274, 0.893886823344618},
        {0.786856127886323, 0.00652350311128537, 0.773737566593308, 0.799315848980885},
        {0.695762496828216, 0.00732881340472207, 0.681137556610948, 0.709866645456457},
        {0.620908398883532, 0.00772827613291984, 0.605559765281849, 0.635851368124022},
        {0.565592489215935, 0.00789582041622543, 0.549959548144924, 0.580906017010619},
        {0.518903831514844, 0.00795895722058431, 0.503184643778328, 0.534377310827533},
        {0.487693478812484, 0.00796223880412925, 0.471993118904863, 0.503197924560510},
        {0.464229541646719, 0.00800483755228998, 0.448463669702708, 0.479834821197995},
        {0.444640237739652, 0.00810669975021870, 0.428689078010195, 0.460458782915272},
        {0.428224195207070, 0.00826866777758538, 0.411967492763390, 0.444371200787484},
        {0.417650758288377, 0.00847649879480946, 0.400994107219422, 0.434211521684340},
        {0.412309955752720, 0.00869810562844412, 0.395222111758908, 0.429307256109347}
    };

    private final List<String> persons = new ArrayList<>();
    private final List<String> employment = new ArrayList<>();

    @Test
    void theCurveIsTheBooksTable(@TempDir Path folder) {
        World world = world(folder);
        world.build("duckdb");
        Offset<Double> exact = within(1e-12);
        List<double[]> years =
                rows(world, "t_months > 0 AND t_months % 12 = 0", "survival, std_error, ci_low, ci_high");
        assertThat(years).hasSize(12);
        for (int year = 0; year < 12; year++) {
            assertThat(years.get(year)).containsExactly(EXPECTED[year], exact);
        }
        List<double[]> counts =
                rows(world, "t_months > 0 GROUP BY (t_months - 1) // 12", "max(at_risk), sum(events), sum(censored)");
        for (int year = 0; year < 12; year++) {
            assertThat(counts.get(year)).containsExactly(AT_RISK[year], LEFT[year], CENSORED[year]);
        }
    }

    // median: Ŝ first ≤ ½ in year 7, eleven months into it
    @Test
    void summaryAndIncidenceAgreeWithTheCurve(@TempDir Path folder) {
        World world = world(folder);
        world.build("duckdb");
        assertThat(world.query("SELECT round(median_months), subjects, events FROM retention_summary"
                        + " WHERE scope = 'region' AND level = 'region' AND breakdown = 'all'"))
                .containsExactly("83.0|3941|2207");
        assertThat(world.query("SELECT max(abs(survival + gone - 1)) < 1e-12, count(*) FROM retention_curve"
                        + " JOIN (SELECT t_months, sum(incidence) AS gone FROM retention_cif WHERE scope = 'region'"
                        + " AND level = 'region' AND breakdown = 'all' GROUP BY t_months) USING (t_months)"
                        + " WHERE scope = 'region' AND level = 'region' AND breakdown = 'all'"))
                .containsExactly("true|145");
    }

    private static List<double[]> rows(World world, String where, String columns) {
        String group = where.contains("GROUP") ? "min(t_months)" : "t_months";
        List<double[]> rows = new ArrayList<>();
        for (String row : world.query("SELECT " + columns + " FROM retention_curve WHERE scope = 'region'"
                + " AND level = 'region' AND breakdown = 'all' AND " + where + " ORDER BY " + group)) {
            rows.add(Arrays.stream(row.split("\\|"))
                    .mapToDouble(Double::parseDouble)
                    .toArray());
        }
        return rows;
    }

    private World world(Path folder) {
        for (int year = 1; year <= 12; year++) {
            for (int i = 0; i < LEFT[year - 1]; i++) {
                LocalDate start = LocalDate.of(2001, 1, 10).plusMonths(i % 96);
                person("A", start, start.plusMonths(12L * year - 1).toString());
            }
            for (int i = 0; i < CENSORED[year - 1]; i++) {
                boolean silent = i % 2 == 0;
                LocalDate cut = silent ? SILENT_AFTER : OBSERVED_TO;
                person(silent ? "S" : "A", cut.plusDays(10).minusYears(year), "");
            }
        }
        // nobody knows when these began to teach: they enter no curve
        for (int i = 0; i < 50; i++) {
            employment.add("u" + i + "|A|teacher|main|2005-09-01||2006-09-01|own_wish");
            persons.add("u" + i + "|u" + i);
        }
        return new World(folder)
                .land(
                        "territories",
                        "territory_code|name|kind|parent_code",
                        "R|Область|region|",
                        "M|Район|municipality|R")
                .land("campaigns", "campaign_id|title|territory_code|as_of", "c|Мониторинг|R|" + OBSERVED_TO)
                .land("schools", "school_id|name|kind|territory_code|locality", "A|А|sosh|M|urban", "S|С|sosh|M|rural")
                .land(
                        "reporting",
                        "school_id|table|academic_year|reported_on|covers_from|covers_to",
                        "A|*|2022|2022-12-31|2000-01-01|" + OBSERVED_TO,
                        "S|*|2018|2018-06-30|2000-01-01|" + SILENT_AFTER)
                .land("persons", "person_id|person_key", persons.toArray(String[]::new))
                .land(
                        "employment",
                        "person_id|school_id|position|employment_kind|started_on|start_reason|ended_on|end_reason",
                        employment.toArray(String[]::new));
    }

    private void person(String school, LocalDate start, String end) {
        String id = "p" + persons.size();
        persons.add(id + "|" + id);
        employment.add(String.join(
                "|",
                id,
                school,
                "teacher",
                "main",
                start.toString(),
                "first_hire",
                end,
                end.isEmpty() ? "" : "own_wish"));
    }
}
