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
            rows.add("u" + (firstPupil + i) + "|" + school + "|" + year + "|" + grade + "А|" + grade
                    + "|russian|vpr|" + (year + 1) + "-04-20|" + scores[i] + "||");
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
        assertThat(world.query("SELECT pupils, schools, mean_score, mean_z, status FROM result_dynamics WHERE " + CELL
                        + "5"))
                .containsExactly("30|2|60.0|0.0|ok");
        assertThat(world.query("SELECT territory_code, pupils, mean_score, mean_z FROM result_dynamics"
                        + " WHERE level = 'school' AND grade = 5 ORDER BY 1"))
                .containsExactly("A|10|60.0|0.0", "B|20|60.0|0.0");
        assertThat(world.query("SELECT pupils, mean_score, mean_z, pass_share, status FROM result_dynamics WHERE " + CELL
                        + "6"))
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
