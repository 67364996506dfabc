package mentoring.transform.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Published tables rebuilt from people who are delivered as anybody else. */
class OracleTest {
    /** Singer and Willett (2003), table 10.1: in service at the start of each year, left, censored, survival. */
    private static final int[] LEFT = {456, 384, 359, 295, 218, 184, 123, 79, 53, 35, 16, 5};

    private static final int[] CENSORED = {0, 0, 0, 0, 0, 0, 280, 307, 255, 265, 241, 386};
    private static final double[] SURVIVAL = {
        0.884293, 0.786856, 0.695762, 0.620908, 0.565592, 0.518904, 0.487693, 0.464230, 0.444640, 0.428224, 0.417651,
        0.412310
    };

    @TempDir
    Path folder;

    private final List<String> schools = new ArrayList<>();
    private final List<String> windows = new ArrayList<>();
    private final List<String> persons = new ArrayList<>();
    private final List<String> spells = new ArrayList<>();

    /**
     * 3,941 teachers twice: in M1 all begin on 1 September 2005, in M2 in twelve different months of the year before.
     * Who leaves does so after whole years (12 months); who is censored works in a school that goes silent on that day.
     */
    @Test
    void singerAndWillett() {
        for (int i = 1; i <= 12; i++) {
            survivors("M1", i, 0, 0);
            survivors("M2", i, 0, 12);
        }
        World world = build("2018-12-31");
        TreeMap<Integer, Double> found = new TreeMap<>();
        world.query("SELECT k, survival, cohort_size, retained, unknown FROM retention_grid WHERE scope = 'region'"
                        + " AND convention = 'continuous' AND level = 'municipality' AND territory_code = 'M1'"
                        + " AND breakdown = 'all' ORDER BY k")
                .forEach(r -> found.put(Integer.valueOf(r.split("\\|")[0]), Double.valueOf(r.split("\\|")[1])));
        assertThat(found).containsOnlyKeys(0, 1, 2, 3, 5, 10);
        for (int k : new int[] {1, 2, 3, 5, 10}) {
            assertThat(found.get(k)).as("year %d", k).isCloseTo(SURVIVAL[k - 1], within(5e-7));
        }
        assertThat(found.get(0)).isEqualTo(1.0);
        // at year 10: 648 are still followed in year 11, 2,186 left, 280 + 307 + 255 + 265 = 1,107 were last seen
        // before
        assertThat(world.query("SELECT cohort_size, retained, unknown FROM retention_grid WHERE scope = 'region'"
                        + " AND convention = 'continuous' AND territory_code = 'M1' AND breakdown = 'all' AND k = 10"))
                .containsExactly("3941|648|1107");
        // staggered starts change nothing while nobody is censored
        assertThat(world.query("SELECT k, round(survival, 6) FROM retention_grid WHERE scope = 'region'"
                        + " AND convention = 'continuous' AND territory_code = 'M2' AND breakdown = 'all' AND k < 10"
                        + " ORDER BY k"))
                .containsExactly("0|1.0", "1|0.884293", "2|0.786856", "3|0.695762", "5|0.565592");
        for (String municipality : List.of("M1", "M2")) {
            assertThat(world.query(
                            "SELECT years, sum(CASE WHEN event THEN 1 ELSE 0 END), sum(CASE WHEN event THEN 0 ELSE 1 END)"
                                    + " FROM (SELECT CAST(round(exit_day / 365.25) AS BIGINT) AS years, event FROM retention_subject"
                                    + " WHERE scope = 'region' AND municipality_code = '" + municipality
                                    + "') AS s GROUP BY years ORDER BY years"))
                    .as("left and censored by year since the own start in " + municipality)
                    .containsExactlyElementsOf(java.util.stream.IntStream.rangeClosed(1, 12)
                            .mapToObj(y -> y + "|" + LEFT[y - 1] + "|" + CENSORED[y - 1])
                            .toList());
        }
    }

    private void survivors(String municipality, int year, int firstMonth, int months) {
        for (int i = 0; i < LEFT[year - 1] + CENSORED[year - 1]; i++) {
            int earlier = months == 0 ? firstMonth : i % months;
            LocalDate start = LocalDate.of(2005, 9, 1).minusMonths(earlier);
            boolean left = i < LEFT[year - 1];
            LocalDate end = start.plusYears(year);
            String school = municipality + (left ? "-all" : "-until-" + end);
            school(school, municipality, left ? "2018-12-31" : end.toString());
            hire(school, start.toString(), left ? end.toString() : "", "own_wish");
        }
    }

    /** School Workforce Census: cohort counts as published; in service at the census, gaps ignored. */
    @Test
    void england() {
        school("E", "M1", "2024-12-31");
        english(2022, 21_705, 2_453, 2_453);
        english(2016, 25_203, 3_806, 6_830);
        english(2011, 20_405, 2_000, 4_489);
        english(2020, 20_150, 2_500, 5_219);
        World world = build("2024-12-31");
        List<String> printed = new ArrayList<>();
        for (String row : world.query(
                "SELECT cohort, k, cohort_size - retained, 100 * rate FROM retention_grid"
                        + " WHERE scope = 'region' AND convention = 'census' AND level = 'region' AND breakdown = 'all'"
                        + " AND (k = 3 OR (k = 1 AND cohort IN (2016, 2022))) AND NOT (cohort = 2022 AND k = 3) ORDER BY cohort, k")) {
            String[] cells = row.split("\\|");
            printed.add("%s, %s y: left %s, retained %s"
                    .formatted(
                            cells[0],
                            cells[1],
                            cells[2],
                            String.format(Locale.ROOT, "%.2f", Double.valueOf(cells[3]))));
        }
        assertThat(printed)
                .containsExactly(
                        "2011, 3 y: left 4489, retained 78.00",
                        "2016, 1 y: left 3806, retained 84.90",
                        "2016, 3 y: left 6830, retained 72.90",
                        "2020, 3 y: left 5219, retained 74.10",
                        "2022, 1 y: left 2453, retained 88.70");
        // a pause of 120 days between two censuses ends continuous service, but is not seen by the census
        assertThat(world.query(
                        "SELECT retained FROM retention_grid WHERE scope = 'region' AND convention = 'continuous'"
                                + " AND level = 'region' AND breakdown = 'all' AND cohort = 2016 AND k = 1"))
                .containsExactly(String.valueOf(25_203 - 3_806 - 1_000));
    }

    private void english(int cohort, int size, int leftAfterOne, int leftAfterThree) {
        for (int i = 0; i < size; i++) {
            String end = i < leftAfterOne ? (cohort + 1) + "-01-10" : i < leftAfterThree ? (cohort + 2) + "-11-10" : "";
            if (end.isEmpty() && i >= size - 1_000) {
                hire("E", cohort + "-09-01", (cohort + 1) + "-01-10", "own_wish");
                again("E", (cohort + 1) + "-05-10");
            } else {
                hire("E", cohort + "-09-01", end, "own_wish");
            }
        }
    }

    /** NCES, stayers, movers and leavers of public schools by experience; 3,000 teachers for each printed row. */
    @Test
    void nces() {
        ncesRow("M1", 2_397, 390, 213);
        ncesRow("M2", 2_464, 304, 232);
        ncesRow("M3", 2_580, 231, 189);
        ncesRow("M4", 2_566, 169, 265);
        World world = build("2022-12-31");
        List<String> printed = new ArrayList<>();
        for (String territory : List.of("M1", "M2", "M3", "M4")) {
            StringBuilder line = new StringBuilder(territory);
            for (String states : List.of("'ST'", "'MM', 'MR', 'MX'", "'LE'")) {
                String share = world.query("SELECT 100.0 * sum(CASE WHEN state IN (" + states
                                + ") THEN teachers ELSE 0 END) / sum(teachers) FROM teacher_transition WHERE from_year = 2020"
                                + " AND level = 'municipality' AND breakdown = 'all' AND state <> 'RT'"
                                + " AND territory_code = '" + territory + "'")
                        .get(0);
                line.append(String.format(Locale.ROOT, " %.1f", Double.valueOf(share)));
            }
            printed.add(line.toString());
        }
        assertThat(printed)
                .containsExactly("M1 79.9 13.0 7.1", "M2 82.1 10.1 7.7", "M3 86.0 7.7 6.3", "M4 85.5 5.6 8.8");
    }

    private void ncesRow(String municipality, int stay, int move, int leave) {
        String school = municipality + "-1";
        school(school, municipality, "2022-12-31");
        school(municipality + "-2", municipality, "2022-12-31");
        for (int i = 0; i < stay; i++) {
            hire(school, "2015-09-01", "", "");
        }
        for (int i = 0; i < move; i++) {
            hire(school, "2015-09-01", "2021-07-01", "transfer");
            again(i % 2 == 0 ? municipality + "-2" : "M1-2", "2021-08-20");
        }
        for (int i = 0; i < leave; i++) {
            hire(school, "2015-09-01", "2021-07-01", "own_wish");
        }
    }

    private void school(String id, String municipality, String to) {
        String row = id + "|" + id + "|sosh|" + municipality + "|urban";
        if (!schools.contains(row)) {
            schools.add(row);
            windows.add(id + "|*|2015|2018-01-01|2004-09-01|" + to);
        }
    }

    private void hire(String school, String from, String to, String reason) {
        String id = "p" + persons.size();
        persons.add(id + "|" + id);
        spells.add(String.join("|", id, school, "teacher", "main", from, "first_hire", to, to.isEmpty() ? "" : reason));
    }

    private void again(String school, String from) {
        String id = "p" + (persons.size() - 1);
        spells.add(String.join("|", id, school, "teacher", "main", from, "return", "", ""));
    }

    private World build(String asOf) {
        World world = new World(folder);
        world.land(
                        "territories",
                        "territory_code|name|kind|parent_code",
                        "R1|Область|region|",
                        "M1|1|municipality|R1",
                        "M2|2|municipality|R1",
                        "M3|3|municipality|R1",
                        "M4|4|municipality|R1")
                .land("campaigns", "campaign_id|title|territory_code|as_of", "c1|Мониторинг|R1|" + asOf)
                .land("schools", "school_id|name|kind|territory_code|locality", schools.toArray(String[]::new))
                .land("persons", "person_id|person_key", persons.toArray(String[]::new))
                .land(
                        "employment",
                        "person_id|school_id|position|employment_kind|started_on|start_reason|ended_on|end_reason",
                        spells.toArray(String[]::new))
                .land(
                        "reporting",
                        "school_id|table|academic_year|reported_on|covers_from|covers_to",
                        windows.toArray(String[]::new));
        world.build("duckdb");
        return world;
    }
}
