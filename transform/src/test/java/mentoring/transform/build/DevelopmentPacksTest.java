package mentoring.transform.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packs of the two-stage monitoring and of the effective environment, from deliveries to values. */
class DevelopmentPacksTest {
    @TempDir
    Path folder;

    private World world;

    /** t = 6 May 2022, the academic year began on 1 September 2021. */
    @BeforeEach
    void twoCampaignsOfOneRegion() {
        world = new World(folder)
                .land(
                        "territories",
                        "territory_code|name|kind|parent_code",
                        "R|Область|region|",
                        "M|Район|municipality|R")
                .land(
                        "campaigns",
                        "campaign_id|title|territory_code|as_of|pack",
                        "s5|Табунский|R|2022-05-06|tabunsky-2022",
                        "s4|Псков|R|2022-05-06|pskov-environment")
                .land("schools", "school_id|name|kind|territory_code|locality", "A|А|sosh|M|rural", "B|Б|sosh|M|rural")
                .land(
                        "persons",
                        "person_id|person_key|birth_year",
                        // 55 in the year of the as-of date
                        "m|km|1967",
                        "n|kn|1968",
                        "y|ky|1995",
                        "z|kz|1996")
                .land(
                        "employment",
                        "person_id|school_id|position|employment_kind|started_on|ended_on",
                        "m|A|teacher|main|2000-09-01|",
                        "n|B|teacher|main|2000-09-01|",
                        // a first year completed on 1 September 2021 and later
                        "y|A|teacher|main|2020-09-01|",
                        "z|B|teacher|main|2020-10-01|2021-09-30",
                        "z|B|teacher|main|2022-01-10|")
                .land(
                        "pairs",
                        "pair_id|mentor_id|mentee_id|school_id|mentor_school_id|form|kinds|order_number|order_date|started_on|ended_on",
                        "П1|m|y|A|A|TT|REV|1|2021-09-01|2021-09-01|",
                        "П2|n|z|B|A|TT|VIRT;SIT|||2021-09-01|",
                        "П3|n|y|A|B|TT|REV|||2020-09-01|2021-05-31");
    }

    private List<String> values(String pack, String... codes) {
        return world.query("SELECT indicator, numerator, denominator FROM indicator_value WHERE campaign_id = '" + pack
                + "' AND level = 'region' AND breakdown = 'all' AND indicator IN ('" + String.join("', '", codes)
                + "') ORDER BY 1");
    }

    @Test
    void programmesAndTheirEvents() {
        world.land(
                        "programmes",
                        "programme_id|pair_id|approved_on|starts_on|ends_on|status|completed_on|stopped_on|goals_planned|goals_reached",
                        "1|П1|2021-09-01|2021-09-02|2022-08-30|completed|2022-05-06||2|2",
                        "2|П1|2021-09-01|2021-09-02|2022-08-30|running|2022-05-07||2|2",
                        "3|П2|2021-09-01|2021-09-02|2022-08-30|stopped||2022-01-10|2|0")
                .land(
                        "programme_events",
                        "programme_id|event_no|event_kind|planned_on|held_on|product_kind|joint_project",
                        "1|1|consultation|2021-10-01|2021-10-01|lesson_plan|",
                        "1|2|consultation|2021-10-01|2021-10-02||true",
                        "2|1|project|2022-05-06|2022-05-07|lesson_plan|true",
                        "3|1|seminar|2022-05-07|2022-05-01|lesson_plan|")
                .build("duckdb");
        assertThat(values("s5", "tb11_events", "tb11_on_time", "tb11_goals", "tb11_stopped", "tb12_projects"))
                .containsExactly(
                        "tb11_events|2|3",
                        "tb11_goals|1|1",
                        "tb11_on_time|1|2",
                        "tb11_stopped|1|3",
                        "tb12_projects|1|2");
        assertThat(values("s4", "ps1_products", "ps4_consultations"))
                .containsExactly("ps1_products|1|2", "ps4_consultations|2|null");
    }

    @Test
    void peopleTheirActivitiesAndDeficits() {
        world.land(
                        "programmes",
                        "programme_id|pair_id|approved_on|starts_on|ends_on|status",
                        "1|П1|2021-09-01|2021-09-02|2022-08-30|running")
                .land(
                        "activities",
                        "person_id|activity_kind|level|held_on|title",
                        "y|innovation_project|school|2021-09-01|а",
                        "y|speech|school|2022-05-06|б",
                        "n|speech|municipal|2022-05-06|в",
                        "m|speech|municipal|2021-08-31|г",
                        "m|training||2022-05-07|д",
                        "n|category||2022-05-01|е")
                .land(
                        "assessments",
                        "person_id|competency|instrument|assessed_on|assessor|wave|score|max_score|deficit_below",
                        "y|legal|T|2021-10-01|test|entry|1|10|0.6",
                        "y|legal|T|2022-05-06|test|exit|8|10|0.6",
                        "y|ict|T|2021-10-01|test|entry|1|10|0.6",
                        "y|ict|T|2022-05-07|test|exit|8|10|0.6",
                        "m|ict|T|2021-10-01|test|entry|1|10|0.6",
                        "m|ict|T|2022-05-06|test|exit|2|10|0.6")
                .land(
                        "survey_answers",
                        "survey|school_id|respondent_id|respondent_role|wave|answered_on|item|score",
                        "needs|A|1|mentee|entry|2021-10-01|1|5",
                        "needs|A|1|mentee|exit|2022-05-01|1|6",
                        "needs|A|2|mentee|entry|2021-10-01|1|5",
                        "needs|A|2|mentee|exit|2022-05-01|1|5",
                        "needs|A|3|mentee|entry|2021-10-01|1|5",
                        "needs|A|3|mentee|exit|2022-05-07|1|9")
                .build("duckdb");
        assertThat(values("s5", "tb16_activity", "tb21_mentee", "tb21_mentor", "tb22_motivation", "tb23_innovation"))
                .containsExactly(
                        "tb16_activity|1|1",
                        "tb21_mentee|1|1",
                        "tb21_mentor|0|1",
                        "tb22_motivation|1|2",
                        "tb23_innovation|1|1");
        assertThat(values("s4", "ps1_training", "ps1_category", "ps3_reverse", "ps3_ict", "ps6_speakers"))
                .containsExactly(
                        "ps1_category|1|4", "ps1_training|0|4", "ps3_ict|0|1", "ps3_reverse|1|1", "ps6_speakers|1|4");
    }

    @Test
    void newcomersBasesSchoolsAndPairs() {
        world.land(
                        "mentors",
                        "school_id|person_id|entered_on|left_on",
                        // came back: not new
                        "A|m|2019-09-01|2020-01-01",
                        "A|m|2021-09-01|",
                        "B|n|2021-09-01|")
                .land(
                        "mentees",
                        "school_id|person_id|target_group|main_request|entered_on",
                        "A|y|young_specialist|SUBJ|2021-08-31",
                        "B|z|young_specialist|SUBJ|2022-05-06")
                .land("documents", "school_id|document_kind|number|signed_on", "A|D12|1|2021-10-01")
                .land("site_checks", "school_id|checked_on|section_exists", "B|2022-05-01|true")
                .build("duckdb");
        assertThat(values("s5", "tb24_adaptation", "tb25_mentors", "tb25_mentees"))
                // z had left on the anniversary and came back later
                .containsExactly("tb24_adaptation|1|2", "tb25_mentees|1|null", "tb25_mentors|1|null");
        assertThat(values("s4", "ps2_stayed", "ps4_council", "ps5_site", "ps5_virtual", "ps6_network"))
                .containsExactly(
                        "ps2_stayed|1|2", "ps4_council|1|2", "ps5_site|1|2", "ps5_virtual|1|2", "ps6_network|1|2");
    }
}
