package mentoring.transform.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who has which competency and who asks for it, in three vocabularies; what an exchange of mentors would cover. */
class CompetencyCoverageTest {
    private static final String MENTORS = "school_id|person_id|entered_on|left_on|competencies|max_mentees";
    private static final String MENTEES = "school_id|person_id|target_group|main_request|requests|entered_on";
    private static final String PAIRS = "pair_id|mentor_id|mentee_id|school_id|form|started_on|ended_on";

    @TempDir
    Path folder;

    private World world;

    /** Three schools in M, one in N; a kindergarten out of scope; a campaign of the region. */
    @BeforeEach
    void regionWithTwoMunicipalities() {
        String[] persons = {"m1", "m2", "m3", "m4", "m5", "y1", "y2", "y3", "y4", "y5", "y6"};
        world = new World(folder)
                .land(
                        "territories",
                        "territory_code|name|kind|parent_code",
                        "RU|Россия|country|",
                        "R|Область|region|RU",
                        "M|Район|municipality|R",
                        "N|Город|municipality|R")
                .land("campaigns", "campaign_id|title|territory_code|as_of", "c|Весна|R|2022-05-06")
                .land(
                        "schools",
                        "school_id|name|kind|territory_code|locality",
                        "A|А|sosh|M|rural",
                        "B|Б|sosh|M|rural",
                        "C|В|sosh|M|urban",
                        "D|Г|sosh|N|urban",
                        "K|Сад|preschool|M|urban")
                .land(
                        "persons",
                        "person_id|person_key|birth_year",
                        java.util.Arrays.stream(persons)
                                .map(p -> p + "|k" + p + "|1980")
                                .toArray(String[]::new));
    }

    private List<String> coverage(String columns, String where) {
        return world.query("SELECT " + columns + " FROM competency_coverage WHERE " + where + " ORDER BY 1, 2, 3");
    }

    private List<String> exchange(String where) {
        return world.query(
                "SELECT request, requests, undecided, unmet, met_elsewhere, schools_lacking, schools_lending,"
                        + " free_places, waiting_at_home, exchange_met, left_open FROM mentor_exchange WHERE " + where
                        + " ORDER BY 1");
    }

    @Test
    void everyMentorCountsOnceAtEachLevelAndInEachVocabulary() {
        world.land(
                        "mentors",
                        MENTORS,
                        "A|m1|2021-09-01||subject;research|",
                        "A|m2|2021-09-01||research|",
                        // the same person in a second base: twice in schools, once in M
                        "B|m1|2021-09-01||subject|",
                        "B|m3|2021-09-01|2022-05-06|subject|",
                        "D|m4|2021-09-01|||",
                        "K|m5|2021-09-01||subject|")
                .build("duckdb");
        assertThat(coverage(
                        "level, territory_code, competency, mentors_with, mentors, schools_covered, schools,"
                                + " single_mentor_schools",
                        "vocabulary = 'mentor' AND competency IN ('subject', 'research') AND level <> 'school'"))
                .containsExactly(
                        "municipality|M|research|2|2|1|3|0",
                        "municipality|M|subject|1|2|2|3|2",
                        "municipality|N|research|0|1|0|1|0",
                        "municipality|N|subject|0|1|0|1|0",
                        "region|R|research|2|3|1|4|0",
                        "region|R|subject|1|3|2|4|2");
        // subject leads to the areas subject and theory, research to theory: m1 has theory once, not twice
        assertThat(coverage(
                        "vocabulary, competency, mentors_with, schools_covered, single_mentor_schools",
                        "level = 'municipality' AND territory_code = 'M' AND mentors_with > 0"))
                .containsExactly(
                        "area|subject|1|2|2",
                        "area|theory|2|2|1",
                        "block|subject_block|2|2|1",
                        "mentor|research|2|1|0",
                        "mentor|subject|1|2|2");
    }

    @Test
    void supplyIsUnknownWhereTheMentorsVocabularySaysNothing() {
        world.land("mentors", MENTORS, "A|m1|2021-09-01||subject|")
                .land(
                        "mentees",
                        MENTEES,
                        "A|y1|young_specialist|ICT||2021-09-01",
                        // the list need not repeat the main request; SUBJ and METH twice still count once each
                        "A|y2|young_specialist|SUBJ|METH;SUBJ|2021-09-01",
                        "B|y2|young_specialist|SUBJ||2021-09-01",
                        "B|y3|young_specialist|OTH||2021-09-01")
                .build("duckdb");
        assertThat(coverage(
                        "vocabulary, competency, mentors_with, mentees_requesting, share, demand_supply",
                        "level = 'region' AND (mentees_requesting > 0 OR mentors_with IS NULL)"))
                .containsExactly(
                        "area|digital|null|1|null|null",
                        "area|ict|null|1|null|null",
                        "area|legal|null|0|null|null",
                        "area|methods|0|1|0.0|null",
                        "area|subject|1|1|1.0|1.0",
                        "area|theory|1|1|1.0|1.0",
                        "block|legal|null|0|null|null",
                        // ICT (y1) and METH (y2) lead to the block methodical
                        "block|methodical|0|2|0.0|null",
                        "block|subject_block|1|1|1.0|1.0",
                        "mentor|organisational|0|1|0.0|null",
                        "mentor|subject|1|1|1.0|1.0");
        assertThat(coverage("count(*), 1, 1", "true")).containsExactly(7 * 20 + "|1|1");
    }

    @Test
    void nobodyInTheBasesIsAZeroInEveryCell() {
        world.build("duckdb");
        assertThat(coverage("DISTINCT mentors, mentees_requesting, share, demand_supply", "competency = 'subject'"))
                .containsExactly("0|0|null|null");
        assertThat(exchange("true")).isEmpty();
    }

    @Test
    void exchangeMeetsAsManyRequestsAsPlacesAllow() {
        world.land(
                        "mentors",
                        MENTORS,
                        // A could help with SUBJ (one of two places is free) …
                        "A|m1|2021-09-01||subject|2",
                        // … and with ADAPT and SUBJ (one place), B with no request at all, D is another municipality
                        "A|m2|2021-09-01||subject;psychological|1",
                        "B|m3|2021-09-01||research|5",
                        "D|m4|2021-09-01||subject;psychological|5")
                .land("pairs", PAIRS, "П1|m1|y6|A|TT|2021-10-01|", "П0|m2|y6|A|TT|2020-10-01|2021-05-31")
                .land(
                        "mentees",
                        MENTEES,
                        "B|y1|young_specialist|SUBJ||2021-09-01",
                        "C|y2|young_specialist|ADAPT||2021-09-01",
                        "C|y3|young_specialist|SUBJ||2021-09-01",
                        "C|y4|young_specialist|OTH||2021-09-01",
                        // METH_COMP needs organisational and research: research alone does not cover it
                        "B|y5|young_specialist|METH_COMP||2021-09-01",
                        "A|y6|young_specialist|SUBJ||2021-09-01")
                .build("duckdb");
        // places: m1 2 − 1 = 1, m2 1. ADAPT can only go to m2, so m1 takes one SUBJ and the other one stays open
        assertThat(exchange("level = 'municipality' AND territory_code = 'M'"))
                .containsExactly(
                        "ADAPT|1|0|1|0|1|1|1|0|1|0",
                        "METH_COMP|1|0|1|0|1|0|0|0|0|1",
                        "OTH|1|1|null|null|null|null|null|null|null|null",
                        "SUBJ|3|0|2|0|2|1|2|0|1|1",
                        "all|6|1|4|0|2|1|2|0|2|2");
        assertThat(exchange("level = 'region' AND request = 'all'")).containsExactly("all|6|1|4|0|2|1|2|0|2|2");
        assertThat(exchange("territory_code = 'C' AND request = 'all'"))
                .containsExactly("all|3|1|2|0|1|0|0|0|null|null");
        assertThat(exchange("level = 'country'")).isEmpty();
    }

    @Test
    void ownMenteesWhoWaitGoFirstAndPairsAcrossSchoolsCount() {
        world.land("mentors", MENTORS, "A|m1|2021-09-01||subject|", "B|m2|2021-09-01||psychological|1")
                .land("pairs", PAIRS, "П1|m1|y3|C|TT|2021-10-01|")
                .land(
                        "mentees",
                        MENTEES,
                        "A|y1|young_specialist|SUBJ||2021-09-01",
                        "B|y2|young_specialist|SUBJ||2021-09-01",
                        // met already by a pair with the mentor of A
                        "C|y3|young_specialist|SUBJ||2021-09-01",
                        "C|y4|young_specialist|SUBJ||2021-09-01",
                        // the only place of m2 is for the own mentee who waits
                        "B|y5|young_specialist|ADAPT||2021-09-01",
                        "C|y6|young_specialist|ADAPT||2021-09-01")
                .build("duckdb");
        // m1 names no limit: 3 of the rule, less y3, less y1 who waits at home = 1 place for y2 or y4
        assertThat(exchange("level = 'municipality'"))
                .containsExactly("ADAPT|2|0|1|0|1|1|1|1|0|1", "SUBJ|4|0|3|1|2|1|2|1|1|1", "all|6|0|4|1|2|2|3|2|1|2");
    }
}
