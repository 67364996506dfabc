package mentoring.transform.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import mentoring.workspace.Settings;
import mentoring.workspace.Settings.RuleSetting;
import mentoring.workspace.UserError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each rule over several rows: one row that breaks it beside the nearest one that does not. */
class RulesTest {
    private static final String EMPLOYMENT = "person_id|school_id|position|employment_kind|started_on|ended_on";
    private static final String PAIRS =
            "pair_id|mentor_id|mentee_id|school_id|form|started_on|ended_on|mentor_school_id";

    @TempDir
    Path folder;

    private World world;

    @BeforeEach
    void schoolsAndPersons() {
        world = new World(folder)
                .land("territories", "territory_code|name|kind", "T|Район|municipality")
                .land("campaigns", "campaign_id|title|territory_code|as_of", "c|Весна|T|2022-05-06")
                .land("schools", "school_id|name|kind|territory_code|locality", "A|А|sosh|T|urban", "B|Б|sosh|T|urban")
                .land("persons", "person_id|person_key|name_key", "p|p|n1", "q|q|n2", "r|r|", "s|s|n2", "t|t|n5");
    }

    private List<String> findings(String rule) {
        world.build("duckdb");
        return world.query("SELECT natural_key, observed FROM rule_finding WHERE rule_id = '" + rule + "' ORDER BY 1");
    }

    @Test
    void mainSpellsOverlap() {
        world.land(
                "employment",
                EMPLOYMENT,
                "p|A|teacher|main|2020-09-01|2021-06-01",
                "p|B|teacher|main|2021-06-01|",
                "p|B|teacher|contract|2021-07-01|",
                "q|A|teacher|main|2020-09-01|2021-06-02",
                "q|B|teacher|main|2021-06-01|");
        assertThat(findings("employment-main-overlap")).containsExactly("q; B; teacher; 2021-06-01|A");
    }

    @Test
    void pairOutsideTheEmploymentOfItsPeople() {
        world.land("employment", EMPLOYMENT, "p|A|teacher|main|2020-09-01|", "q|A|teacher|main|2020-09-01|2021-06-01")
                .land(
                        "pairs",
                        PAIRS,
                        "1|p|q|A|TT|2021-05-31||",
                        "2|p|q|A|TT|2021-06-01||",
                        "3|p|q|B|TT|2021-05-01||A",
                        // a pupil has no employment at all
                        "4|p|r|A|TK|2021-06-01||",
                        "5|q|p|A|TT|2021-06-01||");
        assertThat(findings("pair-mentee-outside-employment"))
                .containsExactly("2; p; q|2021-06-01", "3; p; q|2021-05-01");
        assertThat(findings("pair-mentor-outside-employment")).containsExactly("5; q; p|2021-06-01");
    }

    @Test
    void moreMenteesThanTheRegionAllows() {
        world.land(
                "pairs",
                PAIRS,
                "1|p|q|A|TT|2021-01-01|2021-03-01|",
                "2|p|r|A|TT|2021-02-01||",
                "3|p|s|A|TT|2021-03-01||",
                "4|p|t|A|TT|2021-04-01||");
        assertThat(findings("mentor-too-many-mentees")).isEmpty();
        world.build("duckdb", settings("mentor-too-many-mentees", new RuleSetting(null, 2L, null, null)));
        assertThat(world.query(
                        "SELECT natural_key, observed FROM rule_finding WHERE rule_id = 'mentor-too-many-mentees'"))
                .containsExactly("4; p; t|3");
    }

    @Test
    void rulesAreSwitchedOffByTheRegion() {
        world.land(
                "curators",
                "school_id|person_id|position|order_date",
                "A|p|teacher|2021-01-01",
                "A|q|deputy_head|2021-01-01");
        String result =
                "SELECT violated, denominator, status, threshold FROM quality_result WHERE check_id = 'curator-not-deputy'";
        assertThat(findings("curator-not-deputy")).containsExactly("A; p; 2021-01-01|teacher");
        assertThat(world.query(result)).containsExactly("1|2|failed|null");
        world.build("duckdb", settings("curator-not-deputy", new RuleSetting(false, null, null, null)));
        assertThat(world.query(result)).containsExactly("0|2|not_applicable|null");
        world.build("duckdb", settings("curator-not-deputy", new RuleSetting(null, null, null, 0.5)));
        assertThat(world.query(result)).containsExactly("1|2|passed|0.5");
    }

    @Test
    void unknownRuleInTheSettingsIsOneSentence() {
        assertThatThrownBy(
                        () -> world.build("duckdb", settings("no-such-rule", new RuleSetting(false, null, null, null))))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("no-such-rule")
                .hasMessageContaining("curator-not-deputy");
    }

    @Test
    void oneDocumentWithTwoDates() {
        world.land(
                "documents",
                "school_id|document_kind|number|signed_on",
                "A|D01|100|2022-02-04",
                "A|D01|100|2022-03-04",
                "A|D01|101|2022-03-05",
                "B|D01|100|2022-03-06",
                "A|D02|100|2022-03-04");
        assertThat(findings("document-two-dates")).containsExactly("A; D01; 100; 2022-03-04|2022-02-04");
    }

    @Test
    void twoProgrammesOfAPairAtOnce() {
        world.land("pairs", PAIRS, "1|p|q|A|TT|2021-01-01||")
                .land(
                        "programmes",
                        "programme_id|pair_id|starts_on|ends_on|status|completed_on",
                        "x|1|2021-01-01|2021-06-30|completed|2021-04-01",
                        "y|1|2021-04-01|2021-09-30|running|",
                        "z|1|2021-09-01|2021-12-31|running|");
        assertThat(findings("programme-overlap")).containsExactly("z|y");
    }

    @Test
    void countsContradictTheSpells() {
        world.land("staff_counts", "school_id|academic_year|teaching_staff|young_staff", "A|2021|1|0", "B|2021|1|0")
                .land(
                        "employment",
                        EMPLOYMENT,
                        "p|A|teacher|main|2021-09-01|",
                        "q|A|teacher|main|2021-09-20|",
                        "r|A|teacher|main|2021-09-21|",
                        "s|B|teacher|main|2021-09-01|",
                        "t|B|head|main|2021-09-01|");
        assertThat(findings("staff-count-contradicts-spells")).containsExactly("A; 2021|2");
        assertThat(findings("young-staff-exceeds-count")).containsExactly("A; 2021|3");
    }

    @Test
    void baseThatNobodyUpdates() {
        world.land("mentors", "school_id|person_id|entered_on", "A|p|2021-05-05", "B|q|2021-05-06");
        assertThat(findings("base-out-of-date")).containsExactly("A; |c");
    }

    @Test
    void homonymsAndDoubledIdsAreFindingsNeverMerged() {
        assertThat(findings("person-homonym")).containsExactly("q|2", "s|2");
        world.dated("2022-05-09").land("persons", "person_id|person_key|name_key", "p|p|n9");
        assertThat(findings("person-two-names")).containsExactly("p|2");
        assertThat(world.query("SELECT count(*) FROM persons")).containsExactly("5");
    }

    @Test
    void optionalReferenceToNobodyOnlyWarns() {
        world.land("pairs", PAIRS, "1|p|q|A|TT|2021-01-01||Z");
        assertThat(findings("pairs-mentor_school_id-unknown")).containsExactly("1; p; q|Z");
        assertThat(world.query("SELECT count(*) FROM fact_pair")).containsExactly("1");
    }

    private static Settings settings(String rule, RuleSetting setting) {
        return new Settings(null, null, null, null, null, Map.of(rule, setting));
    }
}
