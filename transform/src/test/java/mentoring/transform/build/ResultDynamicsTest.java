package mentoring.transform.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mentoring.workspace.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results of pupils on tiny worlds; expected values by hand or from R, written beside them. */
class ResultDynamicsTest {
    private static final String RESULTS =
            "pupil_id|school_id|academic_year|class_name|grade|subject|procedure|held_on|score|mark|passed";
    private static final String CELL = "level = 'region' AND breakdown = 'all' AND grade = ";

    @TempDir
    Path folder;

    private World world;

    @BeforeEach
    void twoSchools() {
        world = new World(folder).dated("2025-08-25");
        world.land(
                "territories",
                "territory_code|name|kind|parent_code",
                "RU|Россия|country|",
                "R|Область|region|RU",
                "M|Район|municipality|R");
        world.land(
                "schools",
                "school_id|name|kind|territory_code|locality",
                "A|Школа А|sosh|M|urban",
                "B|Школа Б|sosh|M|rural");
    }

    /** One class of a school: pupils numbered from a number, one for each score. */
    private static List<String> vpr(String school, int firstPupil, int year, int grade, double... scores) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            rows.add("u" + (firstPupil + i) + "|" + school + "|" + year + "|" + grade + "А|" + grade + "|russian|vpr|"
                    + (year + 1) + "-04-20|" + scores[i] + "||");
        }
        return rows;
    }

    private World results(List<String> rows) {
        return world.land("pupil_results", RESULTS, rows.toArray(String[]::new));
    }

    /** 40, 50, 60, 70, 80 six times: mean 60, population sd 14.142136 (contracts of the domain: oracle of §3.7). */
    @Test
    void zRefersToAllLoadedPupilsWithThePopulationDeviation() {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            rows.addAll(vpr(i < 2 ? "A" : "B", i * 5, 2023, 5, 40, 50, 60, 70, 80));
        }
        rows.addAll(vpr("A", 100, 2023, 6, 1));
        results(rows).build("duckdb");
        // R: x <- rep(c(40,50,60,70,80), 6); sqrt(mean((x-60)^2)) = 14.142136
        assertThat(world.query(
                        "SELECT pupils, schools, mean_score, mean_z, status FROM result_dynamics WHERE " + CELL + "5"))
                .containsExactly("30|2|60.0|0.0|ok");
        assertThat(world.query("SELECT territory_code, pupils, mean_score, mean_z FROM result_dynamics"
                        + " WHERE level = 'school' AND grade = 5 ORDER BY 1"))
                .containsExactly("A|10|60.0|0.0", "B|20|60.0|0.0");
        assertThat(world.query("SELECT pupils, mean_score, mean_z, pass_share, status FROM result_dynamics WHERE "
                        + CELL + "6"))
                .as("one pupil is no cell")
                .containsExactly("1|null|null|null|low_base");
    }

    @Test
    void aSchoolIsPlacedByItsOwnMeanInUnitsOfAll() {
        List<String> rows = new ArrayList<>();
        rows.addAll(vpr("A", 0, 2023, 5, rep(15, 40)));
        rows.addAll(vpr("B", 50, 2023, 5, rep(15, 60)));
        results(rows).build("duckdb");
        // mean 50, population sd 10: z of A = -1, of B = +1
        assertThat(world.query("SELECT territory_code, mean_z FROM result_dynamics WHERE level = 'school' ORDER BY 1"))
                .containsExactly("A|-1.0", "B|1.0");
        assertThat(world.query("SELECT group_value, mean_z FROM result_dynamics"
                        + " WHERE level = 'region' AND breakdown = 'locality' ORDER BY 1"))
                .containsExactly("rural|1.0", "urban|-1.0");
    }

    @Test
    void noZWithoutSpreadAndBelowThirtyPupils() {
        List<String> rows = new ArrayList<>(vpr("A", 0, 2023, 5, rep(30, 40)));
        rows.addAll(vpr("A", 100, 2023, 6, concat(rep(14, 40), rep(15, 60))));
        results(rows).build("duckdb");
        assertThat(world.query("SELECT grade, mean_score, mean_z FROM result_dynamics WHERE level = 'region'"
                        + " AND breakdown = 'all' ORDER BY 1"))
                .containsExactly("5|40.0|null", "6|" + (14 * 40 + 15 * 60) / 29.0 + "|null");
    }

    /**
     * The same thirty pupils in grade 5 and a year later in grade 6.
     *
     * <pre>
     * R: p <- rep(c(40,50,60,70,80), 6)
     *    x <- p + rep(c(4,0,1,-2,-1,3,0,-1,2,-6), 3)
     *    psd <- function(v) sqrt(mean((v-mean(v))^2)); zp <- (p-mean(p))/psd(p); zx <- (x-mean(x))/psd(x)
     *    g <- (zx-zp)[1:15]; print(c(mean(g), mean(g)+c(-1,1)*qt(.975,14)*sd(g)/sqrt(15)), digits=12)
     * </pre>
     */
    @Test
    void gainsOfTheSamePupilsWithTheirInterval() {
        double[] before = new double[30];
        double[] after = new double[30];
        double[] change = {4, 0, 1, -2, -1, 3, 0, -1, 2, -6};
        for (int i = 0; i < 30; i++) {
            before[i] = 40 + 10 * (i % 5);
            after[i] = before[i] + change[i % 10];
        }
        List<String> rows = new ArrayList<>();
        rows.addAll(vpr("A", 0, 2023, 5, slice(before, 0, 15)));
        rows.addAll(vpr("B", 15, 2023, 5, slice(before, 15, 30)));
        rows.addAll(vpr("A", 0, 2024, 6, slice(after, 0, 15)));
        rows.addAll(vpr("B", 15, 2024, 6, slice(after, 15, 30)));
        // who repeats a grade or comes back after two years is no pair
        rows.addAll(vpr("B", 60, 2022, 4, 70));
        rows.addAll(vpr("B", 60, 2024, 7, 70));
        results(rows).build("duckdb");
        assertThat(world.query("SELECT paired, round(mean_gain_z, 9), round(gain_ci_low, 9), round(gain_ci_high, 9)"
                        + " FROM result_dynamics WHERE level = 'school' AND territory_code = 'A' AND grade = 6"))
                .containsExactly("15|0.010843334|-0.065684085|0.087370754");
        assertThat(world.query("SELECT sum(paired) FROM result_dynamics WHERE level = 'region' AND breakdown = 'all'"))
                .containsExactly("30");
    }

    /**
     * Forty pupils; the fifteen of A were low in grade 5.
     *
     * <pre>
     * R: p <- c(rep(c(40,42,44,46,48),3), rep(c(60,65,70,75,80),5)); x <- c(rep(c(50,44,54,46,56),3), rep(c(60,70,65,75,85),5))
     *    r <- cor(p,x); zp <- (p-mean(p))/sqrt(mean((p-mean(p))^2)); (1-r)*(mean(zp)-mean(zp[1:15]))
     * </pre>
     */
    @Test
    void whoWasLowIsExpectedToRiseByItself() {
        List<String> rows = new ArrayList<>();
        rows.addAll(vpr("A", 0, 2023, 5, times(3, 40, 42, 44, 46, 48)));
        rows.addAll(vpr("B", 50, 2023, 5, times(5, 60, 65, 70, 75, 80)));
        rows.addAll(vpr("A", 0, 2024, 6, times(3, 50, 44, 54, 46, 56)));
        rows.addAll(vpr("B", 50, 2024, 6, times(5, 60, 70, 65, 75, 85)));
        results(rows).build("duckdb");
        assertThat(world.query("SELECT territory_code, round(expected_regression, 9) FROM result_dynamics"
                        + " WHERE level = 'school' AND grade = 6 ORDER BY 1"))
                .containsExactly("A|0.065293419", "B|null");
    }

    @Test
    void passingIsAsGivenElseByMarkElseByTheScale() {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            // four told outright (mark and score would say otherwise), four by mark 3 3 2 5, four by score 9 10 11 12
            String how =
                    i < 4 ? "|5|2|true" : i < 8 ? "||" + List.of(3, 3, 2, 5).get(i - 4) + "|" : "|" + (i + 1) + "||";
            rows.add("u" + i + "|A|2023|5А|5|russian|vpr|2024-04-20" + how);
        }
        world.land(
                "procedure_scales",
                "procedure|subject|grade|academic_year|pass_score|series_break",
                "vpr|russian||2023|11|true",
                "vpr|russian|6|2023|1|false");
        results(rows).build("duckdb");
        // passed 4 + 3 + 2 of 12; marks 4–5: one of eight, too few marks for a share; scores cover 8 of 12, so marks
        // measure
        assertThat(world.query("SELECT pupils, pass_share, quality_share, mean_score, series_break FROM result_dynamics"
                        + " WHERE level = 'region' AND breakdown = 'all'"))
                .containsExactly("12|0.75|null|null|true");
    }

    @Test
    void qualityAndZOfMarksWhereThereAreNoScores() {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            rows.add("u" + i + "|" + (i < 20 ? "A" : "B") + "|2023|5А|5|russian|year_mark|||" + (i < 20 ? 3 : 5) + "|");
        }
        results(rows).build("duckdb");
        // mean 4, sd 1
        assertThat(world.query("SELECT level, territory_code, quality_share, mean_z, mean_score FROM result_dynamics"
                        + " WHERE breakdown = 'all' AND level IN ('school', 'region') ORDER BY 1, 2"))
                .containsExactly("region|R|0.5|0.0|null", "school|A|0.0|-1.0|null", "school|B|1.0|1.0|null");
    }

    /** Six teachers of a region, three of them mentored before the test; classes of fifteen. */
    private void taught(int mentored) {
        List<String> rows = new ArrayList<>();
        List<String> lessons = new ArrayList<>();
        for (int t = 0; t < 6; t++) {
            for (int i = 0; i < 15; i++) {
                rows.add("u" + t + "_" + i + "|" + (t < 3 ? "A" : "B") + "|2023|5" + t + "|5|russian|vpr|2024-04-20|"
                        + (t < mentored ? 40 : 60) + "||");
            }
            lessons.add("t" + t + "|" + (t < 3 ? "A" : "B") + "|2023|5" + t + "|russian");
            world.land("persons", "person_id|person_key", "t" + t + "|t" + t);
            if (t < mentored) {
                world.land(
                        "pairs",
                        "pair_id|mentor_id|mentee_id|school_id|form|order_number|order_date|started_on",
                        "P" + t + "|t5|t" + t + "|A|TT|1|2023-09-01|2023-09-01");
                world.land(
                        "programmes",
                        "programme_id|pair_id|approved_on|starts_on|ends_on|status",
                        "G" + t + "|P" + t + "|2023-09-05|2023-09-10|2024-05-31|running");
            }
        }
        world.land(
                "teaching_assignments",
                "person_id|school_id|academic_year|class_name|subject",
                lessons.toArray(String[]::new));
        results(rows);
    }

    private static final String BY_MENTORING = "SELECT group_value, pupils, teachers, schools, mean_score, status"
            + " FROM result_dynamics WHERE level = 'region' AND breakdown = 'mentored' ORDER BY 1";

    @Test
    void mentoredTeachersClassesOnlyWhereTheSettingsLinkThem() {
        taught(3);
        world.build("duckdb", vpr("linked"));
        assertThat(world.query(BY_MENTORING)).containsExactly("no|45|3|1|60.0|ok", "yes|45|3|1|40.0|ok");
        world.build("duckdb");
        assertThat(world.query(BY_MENTORING))
                .as("national tests are not linked by default")
                .isEmpty();
        assertThat(world.query(
                        "SELECT pupils, teachers FROM result_dynamics WHERE level = 'region' AND breakdown = 'all'"))
                .containsExactly("90|6");
        world.build("duckdb", vpr("none"));
        assertThat(world.query("SELECT count(*) FROM result_dynamics")).containsExactly("0");
    }

    /** With two mentored teachers the total less the others would be those two. */
    @Test
    void aGroupOfTwoTeachersHidesTheOtherGroupToo() {
        taught(2);
        world.build("duckdb", vpr("linked"));
        assertThat(world.query(BY_MENTORING)).containsExactly("no|60|4|2|null|low_base", "yes|30|2|1|null|low_base");
        assertThat(world.query("SELECT level, teachers FROM result_dynamics WHERE level = 'school' ORDER BY 1, 2"))
                .as("three teachers in each school")
                .containsExactly("school|3", "school|3");
    }

    private static Settings vpr(String use) {
        return new Settings(
                null, null, null, new Settings.Definitions(null, null, null, null, null, null, null, use), null, null);
    }

    @Test
    void olympiadsCountParticipationsAndPupilsApart() {
        world.land("staff_counts", "school_id|academic_year|pupils", "A|2023|200", "B|2023|300");
        world.land(
                "olympiads",
                "pupil_id|school_id|academic_year|subject|stage|result",
                "u1|A|2023|russian|school|participant",
                "u1|A|2023|physics|school|winner",
                "u2|A|2023|physics|school|prize",
                "u3|B|2023|physics|school|prize");
        world.build("duckdb");
        // A: 3 participations of 200 pupils = 1.5 per 100; region: 4 of 500 = 0.8
        assertThat(world.query(
                        "SELECT level, territory_code, subject, participations, pupils, prizes, winners, per_100_pupils"
                                + " FROM olympiad_participation WHERE level IN ('school', 'region') AND subject IN ('all', 'physics')"
                                + " ORDER BY 1, 2, 3"))
                .containsExactly(
                        "region|R|all|4|3|2|1|0.8",
                        "region|R|physics|3|3|2|1|0.6",
                        "school|A|all|3|2|1|1|1.5",
                        "school|A|physics|2|2|1|1|1.0",
                        "school|B|all|1|1|1|0|0.3333333333333333",
                        "school|B|physics|1|1|1|0|0.3333333333333333");
    }

    private static double[] times(int n, double... values) {
        double[] all = new double[n * values.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = values[i % values.length];
        }
        return all;
    }

    private static double[] rep(int n, double value) {
        double[] values = new double[n];
        java.util.Arrays.fill(values, value);
        return values;
    }

    private static double[] concat(double[] a, double[] b) {
        double[] all = java.util.Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, all, a.length, b.length);
        return all;
    }

    private static double[] slice(double[] values, int from, int to) {
        return java.util.Arrays.copyOfRange(values, from, to);
    }
}
