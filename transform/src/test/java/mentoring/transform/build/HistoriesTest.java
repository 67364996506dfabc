package mentoring.transform.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mentoring.workspace.Settings;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every rule of events, censoring and entry as one small career; dates counted by hand. */
class HistoriesTest {
    private static final String STAYS = "observed_to 2022-12-31";

    @TempDir
    Path folder;

    private final Map<String, String> expected = new LinkedHashMap<>();
    private Careers careers;

    @TestFactory
    Stream<DynamicTest> everyRule() {
        careers = new Careers(folder);
        gaps();
        leaves();
        ends();
        moves();
        observation();
        World world = careers.landed();
        world.build("duckdb");
        Map<String, String> found = new LinkedHashMap<>();
        world.query(
                        "SELECT person_key, string_agg(coalesce(censor_reason, cause) || ' ' || exit_on, ', ' ORDER BY CASE scope"
                                + " WHEN 'school' THEN 1 WHEN 'municipality' THEN 2 ELSE 3 END) FROM retention_subject"
                                + " GROUP BY person_key")
                .forEach(row -> found.put(row.substring(0, row.indexOf('|')), row.substring(row.indexOf('|') + 1)));
        List<DynamicTest> tests = new ArrayList<>();
        expected.forEach((person, history) -> tests.add(DynamicTest.dynamicTest(
                person, () -> assertThat(found.get(person)).as(person).isEqualTo(history))));
        return tests.stream();
    }

    private void gaps() {
        // 10 January 2020 + 92 days = 11 April (21 + 29 + 31 + 11)
        pause("gap of 92 days", "2020-01-10", "2020-04-11");
        everywhere("gap of 92 days", STAYS);
        pause("gap of 93 days", "2020-01-10", "2020-04-12");
        everywhere("gap of 93 days", "left 2020-01-10");
        pause("summer, first and last day", "2020-05-25", "2020-09-20");
        everywhere("summer, first and last day", STAYS);
        pause("summer begins a day early", "2020-05-24", "2020-09-20");
        everywhere("summer begins a day early", "left 2020-05-24");
        pause("summer ends a day late", "2020-05-25", "2020-09-21");
        everywhere("summer ends a day late", "left 2020-05-25");
        pause("return after two years", "2019-01-10", "2021-09-01");
        everywhere("return after two years", "left 2019-01-10");
        hire("other kinds of employment do not count", "2020-01-10", "own_wish");
        careers.spell(
                "other kinds of employment do not count",
                "A",
                "teacher",
                "external_part_time",
                "2020-01-10",
                "",
                "",
                "",
                "",
                "",
                "");
        everywhere("other kinds of employment do not count", "left 2020-01-10");
    }

    private void leaves() {
        // 1 February 2021 + 92 days = 4 May (27 + 31 + 30 + 4)
        pause("leave stops the days", "2019-10-01", "2021-05-04");
        careers.leave("leave stops the days", "childcare", "2019-03-01", "2021-02-01");
        everywhere("leave stops the days", STAYS);
        pause("too late after the leave", "2019-10-01", "2021-05-05");
        careers.leave("too late after the leave", "childcare", "2019-03-01", "2021-02-01");
        everywhere("too late after the leave", "left 2019-10-01");
        // ten days gone, then a leave of 366 days: 11 October 2020 + 82 days = 1 January 2021
        pause("leave begins after the end", "2019-10-01", "2021-01-01");
        careers.leave("leave begins after the end", "illness", "2019-10-11", "2020-10-11");
        everywhere("leave begins after the end", STAYS);
        hire("leave without an end", "2019-10-01", "own_wish");
        careers.leave("leave without an end", "illness", "2019-03-01", "");
        everywhere("leave without an end", "leave 2019-10-01");
        hire("childcare lasts three years at most", "2019-01-10", "own_wish");
        careers.leave("childcare lasts three years at most", "childcare", "2018-12-01", "");
        everywhere("childcare lasts three years at most", "left 2019-01-10");
        pause("return within three years of childcare", "2019-01-10", "2022-01-20");
        careers.leave("return within three years of childcare", "childcare", "2018-12-01", "");
        everywhere("return within three years of childcare", STAYS);
        // capped at 10 January 2020, so the days run out on 11 April
        pause("a sabbatical lasts one year at most", "2019-02-01", "2020-04-12");
        careers.leave("a sabbatical lasts one year at most", "long_sabbatical", "2019-01-10", "2020-12-31");
        everywhere("a sabbatical lasts one year at most", "left 2019-02-01");
        hire("leave reaches beyond the last day", "2022-02-01", "own_wish");
        careers.leave("leave reaches beyond the last day", "childcare", "2022-01-10", "2024-01-10");
        everywhere("leave reaches beyond the last day", "grace 2022-02-01");
        pause("back from service", "2020-01-10", "2021-03-01");
        careers.leave("back from service", "service", "2020-01-10", "2021-01-10");
        everywhere("back from service", STAYS);
        hire("not back from service", "2020-01-10", "conscription");
        everywhere("not back from service", "conscription 2020-01-10");
    }

    private void ends() {
        hire("death", "2020-01-10", "death");
        everywhere("death", "death 2020-01-10");
        hire("retirement", "2020-01-10", "retirement");
        everywhere("retirement", "retirement 2020-01-10");
        // 30 September + 92 days = 31 December
        hire("the days end on the last day", "2022-09-30", "own_wish");
        everywhere("the days end on the last day", "left 2022-09-30");
        hire("the days reach beyond the last day", "2022-10-01", "own_wish");
        everywhere("the days reach beyond the last day", "grace 2022-10-01");
        hire("another post in the school", "2020-01-10", "other");
        careers.spell(
                "another post in the school", "A", "deputy_head", "main", "2020-01-10", "other", "", "", "", "", "");
        everywhere("another post in the school", "left 2020-01-10");
    }

    private void moves() {
        moves("within the municipality", "B", "2020-01-15", "B", "");
        expect("within the municipality", "moved_municipality 2020-01-10", STAYS, STAYS);
        moves("within the region", "C", "2020-01-15", "C", "");
        expect("within the region", "moved_region 2020-01-10", "moved_region 2020-01-10", STAYS);
        moves("to a school of another region", "D", "2020-01-15", "D", "");
        everywhere("to a school of another region", "moved_away 2020-01-10");
        moves("to another region by word", null, null, "", "Приморский край");
        everywhere("to another region by word", "moved_away 2020-01-10");
        moves("transfer without a word where", null, null, "", "");
        expect(
                "transfer without a word where",
                "moved_region 2020-01-10",
                "transfer 2020-01-10",
                "transfer 2020-01-10");
        hire("own wish, to a silent school", "2020-01-10", "own_wish", "S", "");
        expect(
                "own wish, to a silent school",
                "moved_municipality 2020-01-10",
                "elsewhere 2020-01-10",
                "elsewhere 2020-01-10");
        hire("own wish, never arrived", "2020-01-10", "own_wish", "B", "");
        everywhere("own wish, never arrived", "left 2020-01-10");
        person("two main spells at once", "A", "2020-01-10", "own_wish");
        careers.teaches("two main spells at once", "B", "2019-09-01", "other", "", "");
        expect("two main spells at once", "moved_municipality 2020-01-10", STAYS, STAYS);
        person("merger with a spell in the successor", "E", "2020-09-01", "liquidation");
        careers.teaches("merger with a spell in the successor", "B", "2020-09-01", "transfer", "", "");
        everywhere("merger with a spell in the successor", STAYS);
        person("merger, not taken over", "E", "2020-09-01", "liquidation");
        everywhere("merger, not taken over", "left 2020-09-01");
        person("moved to the successor long before", "E", "2019-01-10", "transfer");
        careers.teaches("moved to the successor long before", "B", "2019-01-10", "transfer", "", "");
        expect("moved to the successor long before", "moved_municipality 2019-01-10", STAYS, STAYS);
        person("from the successor to the school that merges", "B", "2019-01-10", "transfer");
        careers.teaches("from the successor to the school that merges", "E", "2019-01-10", "transfer", "", "");
        // E ends with nobody saying where the open spell went: known until its last day
        expect(
                "from the successor to the school that merges",
                "moved_municipality 2019-01-10",
                "silent 2020-09-01",
                "silent 2020-09-01");
    }

    private void observation() {
        person("school goes silent", "S", "", "");
        everywhere("school goes silent", "silent 2019-05-31");
        person("end told before the silence", "S", "2019-02-28", "own_wish");
        everywhere("end told before the silence", "left 2019-02-28");
        // 1 March + 92 days = 1 June, a day after the last report
        person("return could come unseen", "S", "2019-03-01", "own_wish");
        everywhere("return could come unseen", "grace 2019-03-01");
        person("end in the silence", "S", "2020-01-10", "own_wish");
        everywhere("end in the silence", "silent 2019-05-31");
        person("to a silent school that has a row", "A", "2020-01-10", "own_wish");
        careers.teaches("to a silent school that has a row", "S", "2020-01-15", "transfer", "", "");
        expect(
                "to a silent school that has a row",
                "moved_municipality 2020-01-10",
                "silent 2020-01-10",
                "silent 2020-01-10");
        careers.person("nobody knows the origin")
                .teaches("nobody knows the origin", "A", "2018-09-01", "other", "", "");
        expected.put("nobody knows the origin", null);
        careers.person("left before the first report", "2010-09-01")
                .teaches("left before the first report", "A", "2010-09-01", "first_hire", "2015-09-01", "own_wish");
        expected.put("left before the first report", null);
        hire("stays", "", "");
        everywhere("stays", STAYS);
    }

    /** Hired in the first year of known spells; time zero 1 September 2018. */
    private void person(String id, String school, String endedOn, String reason) {
        careers.person(id).teaches(id, school, "2018-09-01", "first_hire", endedOn, reason);
    }

    private void hire(String id, String endedOn, String reason) {
        hire(id, endedOn, reason, "", "");
    }

    private void hire(String id, String endedOn, String reason, String toSchool, String toRegion) {
        careers.person(id).teaches(id, "A", "2018-09-01", "first_hire", endedOn, reason, toSchool, toRegion);
    }

    private void pause(String id, String endedOn, String again) {
        hire(id, endedOn, "own_wish");
        careers.teaches(id, "A", again, "return", "", "");
    }

    private void moves(String id, String school, String on, String toSchool, String toRegion) {
        hire(id, "2020-01-10", toRegion.isEmpty() ? "transfer" : "own_wish", toSchool, toRegion);
        if (school != null) {
            careers.teaches(id, school, on, "transfer", "", "");
        }
    }

    private void everywhere(String id, String end) {
        expect(id, end, end, end);
    }

    private void expect(String id, String school, String municipality, String region) {
        expected.put(id, school + ", " + municipality + ", " + region);
    }

    @Test
    void entryIsTheFirstObservedDayAndTheFirstYearsAreNotInvented() {
        Careers before = new Careers(folder);
        before.person("1998", "1998-09-01").teaches("1998", "A", "1998-09-01", "first_hire", "", "");
        before.person("2016").teaches("2016", "A", "2016-09-01", "first_hire", "", "");
        before.person("from elsewhere", "2010-09-01").teaches("from elsewhere", "A", "2018-01-01", "transfer", "", "");
        World world = before.landed();
        world.build("duckdb");
        // 1 September 1998 to 1 September 2015: 17 · 365 + 4 leap days (2000, 2004, 2008, 2012) = 6209
        assertThat(world.query("SELECT person_key, cohort, entry_day, entry_on FROM retention_subject"
                        + " WHERE scope = 'region' ORDER BY 1"))
                .containsExactly(
                        "1998|1998|6209|2015-09-01", "2016|2016|0|2016-09-01", "from elsewhere|2010|2679|2018-01-01");
    }

    @Test
    void settingsSayWhatServiceIsAndHowLongItIsFollowed() {
        Careers told = new Careers(folder);
        told.person("p").teaches("p", "A", "2018-09-01", "first_hire", "2020-01-10", "other");
        told.spell("p", "A", "deputy_head", "main", "2020-01-10", "other", "2022-01-10", "own_wish", "", "", "");
        World world = told.landed();
        world.build("duckdb", settings(null, true));
        assertThat(ends(world)).containsExactly("left|null|2022-01-10");
        world.build("duckdb", settings("2021-12-31", true));
        assertThat(ends(world)).containsExactly("null|observed_to|2021-12-31");
        world.build("duckdb", settings("2020-03-01", false));
        assertThat(ends(world)).containsExactly("null|grace|2020-01-10");
    }

    private static List<String> ends(World world) {
        return world.query("SELECT cause, censor_reason, exit_on FROM retention_subject WHERE scope = 'school'");
    }

    private static Settings settings(String observedTo, boolean srRetained) {
        return new Settings(
                "t",
                null,
                null,
                new Settings.Definitions(
                        null,
                        null,
                        null,
                        null,
                        observedTo == null ? null : java.time.LocalDate.parse(observedTo),
                        srRetained,
                        null,
                        null),
                null,
                null);
    }
}
