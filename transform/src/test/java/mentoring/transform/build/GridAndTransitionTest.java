package mentoring.transform.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cohorts at their censuses and states from one census to the next, counted by hand. */
class GridAndTransitionTest {
    private static final String GRID =
            "SELECT k, cohort_size, retained, unknown FROM retention_grid WHERE breakdown = 'all' AND ";

    @TempDir
    Path folder;

    @Test
    void conventionsScopesAndUnknowns() {
        Careers careers = new Careers(folder.resolve("w"));
        stays(careers, "p1");
        // three weeks only: gone before the first census
        careers.person("p2").teaches("p2", "A", "2018-08-27", "first_hire", "2018-09-17", "own_wish");
        // away from 10 January to 1 September 2020, back in the same school
        careers.person("p3").teaches("p3", "A", "2018-09-01", "first_hire", "2020-01-10", "own_wish");
        careers.teaches("p3", "A", "2020-09-01", "return", "", "");
        // moves inside the municipality
        careers.person("p4").teaches("p4", "A", "2018-09-01", "first_hire", "2020-01-10", "transfer", "B", "");
        careers.teaches("p4", "B", "2020-01-15", "transfer", "", "");
        // transfer to nobody knows where; a death; somebody of unknown origin
        careers.person("p5").teaches("p5", "A", "2018-09-01", "first_hire", "2020-01-10", "transfer");
        careers.person("p6").teaches("p6", "A", "2018-09-01", "first_hire", "2020-01-10", "death");
        careers.person("p7").teaches("p7", "A", "2018-09-01", "other", "", "");
        World world = careers.landed();
        world.build("duckdb");
        String school = "level = 'school' AND territory_code = 'A' AND cohort = 2018 AND ";
        // censuses 2018, 2019, 2020, 2021
        assertThat(world.query(GRID + school + "scope = 'school' AND convention = 'census' ORDER BY k"))
                .containsExactly("0|6|5|0", "1|6|5|0", "2|6|2|0", "3|6|2|0");
        assertThat(world.query(GRID + school + "scope = 'school' AND convention = 'continuous' ORDER BY k"))
                .containsExactly("0|6|5|0", "1|6|5|0", "2|6|1|1", "3|6|1|1");
        assertThat(world.query(GRID + school + "scope = 'region' AND convention = 'census' ORDER BY k"))
                .containsExactly("0|6|5|0", "1|6|5|0", "2|6|3|1", "3|6|3|1");
        assertThat(world.query(GRID + school + "scope = 'region' AND convention = 'continuous' ORDER BY k"))
                .containsExactly("0|6|5|0", "1|6|5|0", "2|6|2|2", "3|6|2|2");
        // R: prop.test(5, 6, correct = FALSE)$conf.int, prop.test(1, 5, correct = FALSE)$conf.int
        assertThat(world.query(
                        "SELECT k, origin_unknown, round(rate, 6), round(ci_low, 7), round(ci_high, 7) FROM retention_grid"
                                + " WHERE breakdown = 'all' AND level = 'region' AND territory_code = 'R1' AND cohort = 2018 AND scope = 'school'"
                                + " AND convention = 'continuous' AND k IN (0, 2) ORDER BY k"))
                .containsExactly("0|1|0.833333|0.4364972|0.9699466", "2|1|0.2|0.0362241|0.6244654");
        // KM at the census of 2020: 6 at risk, one gone 2018-09-17, then 5: three leave on 10 January, one dies that
        // day
        // (events before censorings): 5/6 · 2/5 = 1/3
        assertThat(
                        world.query(
                                "SELECT round(survival, 6) FROM retention_grid WHERE breakdown = 'all' AND level = 'region'"
                                        + " AND territory_code = 'R1' AND cohort = 2018 AND scope = 'school' AND k = 2 AND convention = 'continuous'"))
                .containsExactly("0.333333");
    }

    @Test
    void aSchoolIsPublishedFromTheCohortOnThatItFollowed() {
        Careers careers = new Careers(folder.resolve("w"));
        careers.silent("B").window("B", "2018-09-02", Careers.TO);
        for (int year = 2017; year <= 2019; year++) {
            careers.person("a" + year).teaches("a" + year, "A", year + "-09-01", "first_hire", "", "");
            careers.person("b" + year).teaches("b" + year, "B", year + "-09-01", "first_hire", "", "");
        }
        World world = careers.landed();
        world.build("duckdb");
        // B begins a day too late for cohort 2018
        assertThat(world.query(
                        "SELECT DISTINCT cohort FROM retention_grid WHERE level = 'school' AND territory_code = 'B'"))
                .containsExactly("2019");
        assertThat(
                        world.query(
                                "SELECT cohort, k, cohort_size, retained, unknown FROM retention_grid WHERE level = 'municipality'"
                                        + " AND breakdown = 'all' AND scope = 'school' AND convention = 'census' AND k <= 1 ORDER BY 1, 2"))
                .containsExactly(
                        "2017|0|2|1|1", "2017|1|2|1|1", "2018|0|2|1|1", "2018|1|2|1|1", "2019|0|2|2|0", "2019|1|2|2|0");
        // no census after the last observed day
        assertThat(world.query("SELECT max(cohort + k) FROM retention_grid")).containsExactly("2022");
    }

    @Test
    void mentoredIsALandmark() {
        Careers careers = new Careers(folder.resolve("w"));
        for (String id : List.of("early", "late", "never", "gone")) {
            careers.person(id)
                    .teaches(id, "A", "2018-09-01", "first_hire", id.equals("gone") ? "2019-02-01" : "", "own_wish");
        }
        World world = careers.landed();
        world.land("persons", "person_id|person_key", "m|m")
                .land(
                        "pairs",
                        "pair_id|mentor_id|mentee_id|school_id|form|order_number|order_date|started_on",
                        "1|m|early|A|TT|1|2018-10-01|2018-10-01",
                        "2|m|late|A|TT|2|2019-10-01|2019-10-01",
                        "3|m|gone|A|TT|3|2018-10-01|2018-10-01",
                        "4|m|never|A|TT||2018-10-01|2018-10-01")
                .land(
                        "programmes",
                        "programme_id|pair_id|approved_on|starts_on|ends_on|status",
                        "1|1|2018-10-01|2018-10-02|2019-05-31|running",
                        "2|2|2019-10-01|2019-10-02|2020-05-31|running",
                        "3|3|2018-10-01|2018-10-02|2019-05-31|running",
                        "4|4|2018-10-01|2018-10-02|2019-05-31|running");
        world.build("duckdb");
        // who left before six months is in neither group; late entry counts as not yet mentored
        assertThat(
                        world.query(
                                "SELECT k, group_value, cohort_size, retained FROM retention_grid WHERE breakdown = 'mentored'"
                                        + " AND level = 'region' AND scope = 'region' AND convention = 'continuous' ORDER BY k, group_value"))
                .containsExactly("1|no|2|2", "1|yes|1|1", "2|no|2|2", "2|yes|1|1", "3|no|2|2", "3|yes|1|1");
        assertThat(world.query(
                        "SELECT person_key, mentored_day FROM retention_subject WHERE scope = 'region' ORDER BY 1"))
                .containsExactly("early|31", "gone|31", "late|396", "never|null");
    }

    @Test
    void statesFromCensusToCensus() {
        Careers careers = new Careers(folder.resolve("w"));
        stays(careers, "ST");
        moved(careers, "MM", "A", "transfer", "B", "");
        moved(careers, "MR", "A", "transfer", "C", "");
        moved(careers, "MX by row", "A", "transfer", "D", "");
        moved(careers, "MX by word", "A", "own_wish", "", "Приморский край");
        moved(careers, "LE", "A", "own_wish", "", "");
        moved(careers, "UN transfer", "A", "transfer", "", "");
        moved(careers, "UN to a silent school", "A", "own_wish", "S", "");
        careers.person("SU").teaches("SU", "E", "2018-09-01", "first_hire", "2020-09-01", "liquidation");
        careers.teaches("SU", "B", "2020-09-01", "transfer", "", "");
        careers.person("SR").teaches("SR", "A", "2018-09-01", "first_hire", "2020-01-10", "other");
        careers.spell("SR", "A", "deputy_head", "main", "2020-01-10", "other", "", "", "", "", "");
        stays(careers, "LV");
        careers.leave("LV", "childcare", "2020-01-10", "2021-01-10");
        moved(careers, "LV in another school", "A", "transfer", "B", "");
        careers.leave("LV in another school", "illness", "2020-09-01", "");
        careers.person("RT").teaches("RT", "B", "2017-09-01", "first_hire", "2018-01-10", "own_wish");
        careers.teaches("RT", "B", "2020-09-01", "return", "", "");
        World world = careers.landed();
        world.build("duckdb");
        assertThat(
                        world.query(
                                "SELECT territory_code, state, to_territory_code, teachers FROM teacher_transition"
                                        + " WHERE from_year = 2019 AND level = 'school' ORDER BY territory_code, state, to_territory_code"))
                .containsExactly(
                        "A|LE|null|1",
                        "A|LV|A|1",
                        "A|LV|B|1",
                        "A|MM|B|1",
                        "A|MR|C|1",
                        "A|MX|D|1",
                        "A|MX|Приморский край|1",
                        "A|SR|A|1",
                        "A|ST|A|1",
                        "A|UN|null|2",
                        "B|RT|B|1",
                        "E|SU|B|1");
        assertThat(world.query(
                        "SELECT breakdown, group_value, state, to_territory_code, teachers FROM teacher_transition"
                                + " WHERE from_year = 2019 AND level = 'municipality' AND state IN ('MM', 'MR', 'SU')"
                                + " ORDER BY breakdown, group_value, state"))
                .containsExactly(
                        "all|all|MM|M1|1",
                        "all|all|MR|M2|1",
                        "all|all|SU|M1|1",
                        "locality|rural|SU|M1|1",
                        "locality|urban|MM|M1|1",
                        "locality|urban|MR|M2|1");
        complete(world);
    }

    @Test
    void movingOnePersonChangesTheCellsThatItShould() {
        Set<String> before = cells(folder.resolve("before"), false);
        Set<String> after = cells(folder.resolve("after"), true);
        Set<String> changed = new TreeSet<>(after);
        changed.removeAll(before);
        Set<String> gone = new TreeSet<>(before);
        gone.removeAll(after);
        // the mover left A between the censuses of 2019 and 2020: cohort 2018, k = 2 and 3, scope school only, both
        // conventions; level school once, three higher levels with six breakdowns each: 2 · 2 · 19
        assertThat(changed.stream().filter(c -> c.startsWith("grid")))
                .hasSize(76)
                .allMatch(c -> c.matches("grid 2018 [23] school (census|continuous) .*"));
        assertThat(changed.stream().filter(c -> c.startsWith("transition") && c.contains(" school ")))
                .containsExactlyInAnyOrder(
                        "transition 2019 school A all all MM B 1",
                        "transition 2019 school A all all ST A 9",
                        "transition 2020 school A all all ST A 9",
                        "transition 2020 school B all all ST B 1",
                        "transition 2021 school A all all ST A 9",
                        "transition 2021 school B all all ST B 1");
        assertThat(gone.stream().filter(c -> c.startsWith("transition") && c.contains(" school ")))
                .containsExactlyInAnyOrder(
                        "transition 2019 school A all all ST A 10",
                        "transition 2020 school A all all ST A 10",
                        "transition 2021 school A all all ST A 10");
        assertThat(changed.stream().filter(c -> c.startsWith("transition") && c.contains(" region ")))
                .containsExactlyInAnyOrder(
                        "transition 2019 region R1 all all MM R1 1",
                        "transition 2019 region R1 all all ST R1 9",
                        "transition 2019 region R1 locality urban MM R1 1",
                        "transition 2019 region R1 locality urban ST R1 9",
                        "transition 2020 region R1 locality rural ST R1 1",
                        "transition 2020 region R1 locality urban ST R1 9",
                        "transition 2021 region R1 locality rural ST R1 1",
                        "transition 2021 region R1 locality urban ST R1 9");
    }

    private static Set<String> cells(Path folder, boolean moves) {
        Careers careers = new Careers(folder);
        for (int i = 0; i < 9; i++) {
            stays(careers, "stays" + i);
        }
        if (moves) {
            moved(careers, "x", "A", "transfer", "B", "");
        } else {
            stays(careers, "x");
        }
        World world = careers.landed();
        world.build("duckdb");
        Set<String> cells = new TreeSet<>();
        world.query("SELECT * FROM retention_grid").forEach(r -> cells.add("grid " + r.replace('|', ' ')));
        world.query(
                        "SELECT from_year, level, territory_code, breakdown, group_value, state, to_territory_code, teachers"
                                + " FROM teacher_transition")
                .forEach(r -> cells.add("transition " + r.replace('|', ' ')));
        return cells;
    }

    /** The same careers, once told by all, once with B silent from 1 June 2019 on. */
    @Test
    void aSilentSchoolMakesItsPeopleUnknownAndInventsNoExit() {
        World all = random(folder.resolve("all"), false);
        World silent = random(folder.resolve("silent"), true);
        // no exit is invented: every event of the silent world happened in the other one, on the same day
        String events = "SELECT person_key, scope, exit_on FROM retention_subject WHERE event";
        assertThat(all.query(events)).containsAll(silent.query(events)).hasSizeGreaterThan(100);
        // whose history changes has to do with B: it is censored, enters later or only has another cause
        String subjects = "SELECT person_key, scope, entry_on, exit_on, cause, censor_reason FROM retention_subject";
        Set<String> told = new TreeSet<>(all.query(subjects));
        List<String> changed =
                silent.query(subjects).stream().filter(r -> !told.contains(r)).toList();
        Set<String> ofB = new TreeSet<>(all.query(
                "SELECT DISTINCT person_id FROM employment WHERE school_id = 'B' OR destination_school_id = 'B'"));
        assertThat(changed).hasSizeGreaterThan(20).allSatisfy(row -> assertThat(ofB)
                .contains(row.split("\\|")[0]));
        // nobody of the silent school is seen there after its last report; who left before went where they were seen
        assertThat(silent.query("SELECT DISTINCT state FROM teacher_transition WHERE level = 'school'"
                        + " AND territory_code = 'B' AND from_year >= 2018 AND state IN ('ST', 'SR', 'SU', 'LV')"))
                .isEmpty();
        String stayers = "SELECT sum(teachers) FROM teacher_transition WHERE level = 'school' AND territory_code = 'B'"
                + " AND from_year = 2018 AND state IN (";
        assertThat(Long.parseLong(silent.query(stayers + "'UN')").get(0)))
                .isGreaterThanOrEqualTo(
                        Long.parseLong(all.query(stayers + "'ST', 'UN')").get(0)));
        assertThat(silent.query(
                        "SELECT count(*) FROM teacher_transition WHERE level = 'school' AND territory_code = 'B'"
                                + " AND from_year > 2018"))
                .containsExactly("0");
        String leavers =
                "SELECT coalesce(sum(teachers), 0) FROM teacher_transition WHERE level = 'region' AND territory_code = 'R1'"
                        + " AND breakdown = 'all' AND state = 'LE'";
        assertThat(Long.parseLong(silent.query(leavers).get(0)))
                .isLessThan(Long.parseLong(all.query(leavers).get(0)));
        String others = "SELECT from_year, territory_code, state, to_territory_code, teachers FROM teacher_transition"
                + " WHERE level = 'school' AND territory_code <> 'B' AND coalesce(to_territory_code, '') <> 'B'"
                + " AND state NOT IN ('UN', 'LE', 'RT') ORDER BY 1, 2, 3, 4";
        assertThat(silent.query(others)).isEqualTo(all.query(others));
        // the size of a cohort does not depend on who reported, the unknown make up for what is not retained
        String sizes =
                "SELECT cohort, k, scope, convention, territory_code, cohort_size FROM retention_grid WHERE breakdown = 'all'"
                        + " AND level = 'region' ORDER BY 1, 2, 3, 4, 5";
        assertThat(silent.query(sizes)).isEqualTo(all.query(sizes));
        String left =
                "SELECT cohort, k, scope, convention, territory_code, cohort_size - unknown - retained FROM retention_grid"
                        + " WHERE breakdown = 'all' AND level = 'region' ORDER BY 1, 2, 3, 4, 5";
        List<String> leftAll = all.query(left);
        List<String> leftSilent = silent.query(left);
        for (int i = 0; i < leftAll.size(); i++) {
            assertThat(last(leftSilent.get(i))).as(leftAll.get(i)).isLessThanOrEqualTo(last(leftAll.get(i)));
        }
        complete(all);
        complete(silent);
    }

    private static long last(String row) {
        return Long.parseLong(row.substring(row.lastIndexOf('|') + 1));
    }

    private static World random(Path folder, boolean silent) {
        Careers careers = new Careers(folder);
        if (silent) {
            careers.silent("B").window("B", Careers.FROM, "2019-05-31");
        }
        Random random = new Random(11);
        List<String> schools = List.of("A", "B", "C");
        for (int i = 0; i < 150; i++) {
            String id = "p" + i;
            careers.person(id);
            String reason = "first_hire";
            java.time.LocalDate day = java.time.LocalDate.of(2015 + random.nextInt(5), 9, 1);
            while (day.getYear() < 2022) {
                java.time.LocalDate end = day.plusDays(100 + random.nextInt(1500));
                String school = schools.get(random.nextInt(3));
                String next = schools.get(random.nextInt(3));
                boolean transfer = random.nextBoolean();
                boolean open = random.nextInt(4) == 0;
                careers.teaches(
                        id,
                        school,
                        day.toString(),
                        reason,
                        open ? "" : end.toString(),
                        open ? "" : transfer ? "transfer" : "own_wish",
                        open || random.nextBoolean() ? "" : next,
                        "");
                if (open || random.nextInt(3) == 0) {
                    break;
                }
                day = end.plusDays(random.nextInt(200));
                reason = "return";
            }
        }
        World world = careers.landed();
        world.build("duckdb");
        return world;
    }

    /** The states of a cell are mutually exclusive and complete: they sum to who was in service at the first census. */
    private static void complete(World world) {
        assertThat(world.query("SELECT from_year, sum(teachers) FROM teacher_transition WHERE level = 'country'"
                        + " AND breakdown = 'all' AND state <> 'RT' GROUP BY from_year ORDER BY from_year"))
                .isEqualTo(
                        world.query(
                                "SELECT census, count(DISTINCT person_key) FROM (SELECT employment.person_key,"
                                        + " CAST(years.y AS BIGINT) AS census FROM fact_employment AS employment"
                                        + " CROSS JOIN (SELECT unnest(range(2015, 2022)) AS y) AS years"
                                        + " JOIN school_window ON school_window.school_id = employment.school_id"
                                        + " AND make_date(years.y, 9, 20) BETWEEN observed_from AND school_window.observed_to"
                                        + " WHERE teaching AND employment_kind = 'main' AND started_on <= make_date(years.y, 9, 20)"
                                        + " AND (ended_on IS NULL OR ended_on > make_date(years.y, 9, 20))) AS s GROUP BY census ORDER BY census"));
        assertThat(world.query(
                        "SELECT count(*) FROM (SELECT from_year, level, breakdown, sum(teachers) AS n FROM teacher_transition"
                                + " WHERE state <> 'RT' GROUP BY from_year, level, breakdown) AS s GROUP BY from_year"
                                + " HAVING count(DISTINCT n) > 1"))
                .isEmpty();
    }

    private static void stays(Careers careers, String id) {
        careers.person(id).teaches(id, "A", "2018-09-01", "first_hire", "", "");
    }

    private static void moved(
            Careers careers, String id, String school, String reason, String toSchool, String toRegion) {
        careers.person(id).teaches(id, school, "2018-09-01", "first_hire", "2020-01-10", reason, toSchool, toRegion);
        if (reason.equals("transfer") && !toSchool.isEmpty()) {
            careers.teaches(id, toSchool, "2020-01-15", "transfer", "", "");
        }
    }
}
