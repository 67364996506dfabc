package mentoring.transform.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What became of programmes in an academic year, by form and kind. */
class ProgrammeProgressTest {
    private static final String PROGRAMMES = "programme_id|pair_id|approved_on|starts_on|ends_on|prolonged_to|status"
            + "|completed_on|stopped_on|goals_planned|goals_reached";
    private static final String COUNTS =
            "academic_year, programmes, due, completed, prolonged, stopped, goals_planned, goals_reached";

    @TempDir
    Path folder;

    private World world;

    /** Observed up to 6 May 2022. */
    @BeforeEach
    void pairsOfTwoSchools() {
        world = new World(folder)
                .land(
                        "territories",
                        "territory_code|name|kind|parent_code",
                        "R|Область|region|",
                        "M|Район|municipality|R")
                .land("campaigns", "campaign_id|title|territory_code|as_of", "c|Весна|R|2022-05-06")
                .land(
                        "schools",
                        "school_id|name|kind|territory_code|locality|closed_on",
                        "A|А|sosh|M|rural|",
                        // closed, but not before it had programmes
                        "B|Б|sosh|M|rural|2021-12-31",
                        "K|Сад|preschool|M|rural|")
                .land("persons", "person_id|person_key|birth_year", "m|km|1970", "y|ky|1990", "z|kz|1990")
                .land(
                        "pairs",
                        "pair_id|mentor_id|mentee_id|school_id|form|kinds|started_on",
                        "П1|m|y|A|TT|TRAD;VIRT|2020-09-01",
                        "П2|m|z|B|PP||2020-09-01",
                        // one group with mentees of both schools
                        "П3|m|y|A|TT|GRP|2020-09-01",
                        "П3|m|z|B|TT|GRP|2020-09-01",
                        "П4|m|y|K|TT||2020-09-01");
    }

    private List<String> progress(String columns, String where) {
        return world.query("SELECT " + columns + " FROM programme_progress WHERE " + where + " ORDER BY ALL");
    }

    @Test
    void everyHappeningBelongsToTheYearInWhichItFell() {
        world.land(
                        "programmes",
                        PROGRAMMES,
                        // runs over two years: prolonged in the first, completed in the second
                        "1|П1|2021-01-10|2021-01-15|2021-08-15|2021-12-15|completed|2021-12-20||3|2",
                        // completed before its term was over
                        "2|П1|2021-09-10|2021-09-15|2022-08-15||completed|2022-03-01||2|2",
                        // stopped early, its term ends later
                        "3|П1|2021-09-10|2021-09-15|2022-06-15||stopped||2022-03-01||1",
                        // was due, goes on; a draft; not approved; not begun by 6 May
                        "4|П1|2021-09-10|2021-09-15|2022-04-15||running||||",
                        "5|П1|2021-09-10|2021-09-15|2022-04-15||draft||||",
                        "6|П1||2021-09-15|2022-04-15||running||||",
                        "7|П1|2022-04-10|2022-05-15|2022-10-15||approved||||")
                .build("duckdb");
        assertThat(progress(COUNTS, "level = 'school' AND form = 'all' AND kind = 'all'"))
                .containsExactly("2020|1|0|0|1|0|3|2", "2021|4|3|2|0|1|5|4");
    }

    @Test
    void groupsCountOnceAtEachLevelAndInEveryKind() {
        world.land(
                        "programmes",
                        PROGRAMMES,
                        "1|П1|2021-09-10|2021-09-15|2022-04-15||running||||",
                        "2|П2|2021-09-10|2021-09-15|2022-04-15||running||||",
                        "3|П3|2021-09-10|2021-09-15|2022-04-15||running||||",
                        "4|П4|2021-09-10|2021-09-15|2022-04-15||running||||")
                .build("duckdb");
        assertThat(progress("level, territory_code, form, kind, programmes", "level <> 'region'"))
                .containsExactly(
                        "municipality|M|PP|all|1",
                        "municipality|M|TT|GRP|1",
                        "municipality|M|TT|TRAD|1",
                        "municipality|M|TT|VIRT|1",
                        "municipality|M|TT|all|2",
                        "municipality|M|all|GRP|1",
                        "municipality|M|all|TRAD|1",
                        "municipality|M|all|VIRT|1",
                        "municipality|M|all|all|3",
                        "school|A|TT|GRP|1",
                        "school|A|TT|TRAD|1",
                        "school|A|TT|VIRT|1",
                        "school|A|TT|all|2",
                        "school|A|all|GRP|1",
                        "school|A|all|TRAD|1",
                        "school|A|all|VIRT|1",
                        "school|A|all|all|2",
                        "school|B|PP|all|1",
                        "school|B|TT|GRP|1",
                        "school|B|TT|all|1",
                        "school|B|all|GRP|1",
                        "school|B|all|all|2");
        // no goals were ever named: missing, not zero
        assertThat(progress("goals_planned, goals_reached, events_planned", "level = 'region' AND kind = 'all'"))
                .containsOnly("null|null|0");
    }

    @Test
    void eventsOfTheGroupAreNotCountedTwice() {
        world.land("programmes", PROGRAMMES, "3|П3|2021-09-10|2021-09-15|2022-08-15||running||||")
                .land(
                        "programme_events",
                        "programme_id|event_no|event_kind|planned_on|held_on|product_kind|joint_project",
                        "3|1|consultation|2021-10-10|2021-10-10|lesson_plan|",
                        // late, without a product; not held; held later than observed; not planned yet
                        "3|2|consultation|2021-11-10|2021-11-11||",
                        "3|3|consultation|2021-12-10|||",
                        "3|4|consultation|2022-05-01|2022-05-07|lesson_plan|",
                        "3|5|consultation|2022-05-07|||")
                .build("duckdb");
        assertThat(progress(
                        "level, territory_code, events_planned, events_held, on_time, with_product",
                        "form = 'all' AND kind = 'all'"))
                .containsExactly("municipality|M|4|2|1|1", "region|R|4|2|1|1", "school|A|4|2|1|1", "school|B|4|2|1|1");
    }

    @Test
    void withoutProgrammesThereAreNoRows() {
        world.build("duckdb");
        assertThat(progress("*", "true")).isEmpty();
    }
}
