package mentoring.transform.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import mentoring.workspace.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of counts: levels, targets, previous campaign, silent schools, the public zone. */
class IndicatorValueTest {
    private static final String TERRITORIES = "territory_code|name|kind|parent_code";
    private static final String CAMPAIGNS = "campaign_id|title|territory_code|as_of";
    private static final String SCHOOLS = "school_id|name|kind|territory_code|locality";
    private static final String DOCUMENTS = "school_id|document_kind|number|signed_on|cancelled_on";
    private static final String REPORTING = "school_id|table|academic_year|reported_on";
    private static final String EMPLOYMENT = "person_id|school_id|position|employment_kind|started_on|ended_on";

    @TempDir
    Path folder;

    private World world;

    @BeforeEach
    void regionWithTwoMunicipalities() {
        world = new World(folder)
                .land(
                        "territories",
                        TERRITORIES,
                        "RU|Россия|country|",
                        "R|Область|region|RU",
                        "M|Район|municipality|R",
                        "N|Город|municipality|R")
                .land(
                        "campaigns",
                        CAMPAIGNS,
                        "old|Осень|R|2021-11-12",
                        "new|Весна|R|2022-05-06",
                        "m|Район|M|2022-05-06")
                .land(
                        "schools",
                        SCHOOLS,
                        "A|А|sosh|M|rural",
                        "B|Б|lyceum|N|urban",
                        "C|В|sosh|N|urban",
                        "D|Сад|preschool|N|urban");
    }

    private Iterable<String> values(String columns, String where) {
        return world.query("SELECT " + columns + " FROM indicator_value WHERE " + where + " ORDER BY 1, 2");
    }

    @Test
    void sharesAreCountedAnewAtEachLevelUpToTheCampaignsOwn() {
        world.land(
                        "documents",
                        DOCUMENTS,
                        "A|D01|1|2022-01-10|",
                        "B|D01|2|2022-05-06|",
                        "C|D01|3|2022-01-10|2022-05-06",
                        "D|D01|4|2022-01-10|")
                .build("duckdb");
        assertThat(values(
                        "level, territory_code, numerator, denominator",
                        "campaign_id = 'new' AND indicator = 'iz01' AND breakdown = 'all'"))
                .containsExactly(
                        "municipality|M|1|1",
                        "municipality|N|1|2",
                        "region|R|2|3",
                        "school|A|1|1",
                        "school|B|1|1",
                        "school|C|0|1");
        assertThat(values(
                        "level, territory_code, numerator, denominator",
                        "campaign_id = 'm' AND indicator = 'iz01' AND breakdown = 'all'"))
                .containsExactly("municipality|M|1|1", "school|A|1|1");
        assertThat(values(
                        "breakdown, group_value, numerator, denominator",
                        "campaign_id = 'new' AND indicator = 'iz01' AND level = 'region'"))
                .containsExactly(
                        "all|all|2|3",
                        "locality|rural|1|1",
                        "locality|urban|1|2",
                        "school_kind|lyceum|1|1",
                        "school_kind|sosh|1|2");
    }

    @Test
    void previousCampaignIsTheLatestEarlierOneOfTheSameTerritory() {
        world.land("documents", DOCUMENTS, "A|D01|1|2021-01-10|", "B|D01|2|2022-01-10|")
                .build("duckdb");
        assertThat(values(
                        "campaign_id, level, value * 3, previous_value * 3, change * 3",
                        "indicator = 'iz01' AND breakdown = 'all' AND level = 'region'"))
                .containsExactly("new|region|2.0|1.0|1.0", "old|region|1.0|null|null");
        assertThat(values(
                        "campaign_id, previous_value",
                        "campaign_id = 'm' AND indicator = 'iz01' AND level = 'municipality' AND breakdown = 'all'"))
                .containsExactly("m|null");
    }

    @Test
    void nearestTargetOfTheYearHolds() {
        world.land(
                        "targets",
                        "indicator|territory_code|year|value",
                        "iz01|RU|2022|0.5",
                        "iz01|N|2022|0.75",
                        "iz01|R|2021|1")
                .land("documents", DOCUMENTS, "A|D01|1|2021-01-10|")
                .build("duckdb");
        assertThat(values(
                        "territory_code, target, target_gap",
                        "campaign_id = 'new' AND indicator = 'iz01' AND level <> 'school' AND breakdown = 'all'"))
                .containsExactly("M|0.5|0.5", "N|0.75|-0.75", "R|0.5|" + (1 / 3.0 - 0.5));
        assertThat(values(
                        "territory_code, target",
                        "campaign_id = 'old' AND indicator = 'iz01' AND level = 'region' AND breakdown = 'all'"))
                .containsExactly("R|1.0");
    }

    @Test
    void silentSchoolStaysInTheDenominatorAndIsNotAZero() {
        world.land("documents", DOCUMENTS, "A|D01|1|2021-01-10|")
                .land("reporting", REPORTING, "A|*|2021|2022-05-01", "B|*|2021|2022-05-01", "C|*|2021|")
                .build("duckdb");
        assertThat(
                        values(
                                "level, territory_code, numerator, value_min * 2, value_max * 2, coverage, status",
                                "campaign_id = 'new' AND indicator = 'iz01' AND territory_code IN ('C', 'N') AND breakdown = 'all'"))
                .containsExactly("municipality|N|0|0.0|1.0|0.5|provisional", "school|C|null|0.0|2.0|0.0|not_reported");
    }

    @Test
    void everybodyTeachesOnceAtEachLevelAndFewPersonsStayInside() {
        String[] persons = IntStream.range(0, 12)
                .mapToObj(i -> "p" + i + "|k" + i + "|1980")
                .toArray(String[]::new);
        String[] spells = IntStream.range(0, 12)
                .mapToObj(i -> "p" + i + "|" + "ABC".charAt(i % 3) + "|teacher|main|2010-09-01|")
                .toArray(String[]::new);
        world.land("persons", "person_id|person_key|birth_year", persons)
                .land("employment", EMPLOYMENT, spells)
                .dated("2022-05-02")
                .land("employment", EMPLOYMENT, "p0|B|teacher|main|2015-09-01|")
                .build("duckdb");
        assertThat(values(
                        "level, territory_code, denominator, status, public_status",
                        "campaign_id = 'new' AND indicator = 'iz12' AND breakdown = 'all'"))
                .containsExactly(
                        "municipality|M|4|low_base|primary",
                        "municipality|N|9|low_base|primary",
                        "region|R|12|ok|primary",
                        "school|A|4|low_base|primary",
                        "school|B|5|low_base|primary",
                        "school|C|4|low_base|primary");
        assertThat(values(
                        "indicator, public_status",
                        "campaign_id = 'new' AND indicator = 'iz01' AND level = 'region' AND breakdown = 'all'"))
                .containsExactly("iz01|show");
    }

    @Test
    void youngSpecialistAtTheBoundaryOfThreeYears() {
        // 3 × 365.25 = 1095.75 days: 1095 is young, 1096 is not
        world.land(
                        "persons",
                        "person_id|person_key|birth_year|first_teaching_on",
                        "a|a|1995|",
                        "b|b|1995|",
                        "c|c|1995|2019-05-06")
                .land(
                        "employment",
                        EMPLOYMENT,
                        "a|A|teacher|main|2019-05-07|",
                        "b|A|teacher|main|2019-05-06|",
                        // overlapping spells count once, the time before the first known spell counts too
                        "c|A|teacher|main|2021-05-06|",
                        "c|A|psychologist|internal_part_time|2021-09-01|")
                .build("duckdb");
        assertThat(
                        world.query(
                                "SELECT person_key, tenure_days, young FROM person_at_campaign WHERE campaign_id = 'new' ORDER BY 1"))
                .containsExactly("a|1095|true", "b|1096|false", "c|1096|false");
    }

    @Test
    void thresholdsAreSettings() {
        world.land("persons", "person_id|person_key|birth_year", "a|a|1995")
                .land("mentors", "school_id|person_id|entered_on", "A|a|2022-01-10");
        Settings open = new Settings("t", null, null, null, new Settings.Disclosure(1, 1, 1, 1), null);
        world.build("duckdb");
        String count =
                "SELECT public_status FROM indicator_value WHERE campaign_id = 'new' AND indicator = 'iz_mentors' AND level = 'region' AND breakdown = 'all'";
        assertThat(world.query(count)).containsExactly("primary");
        world.build("duckdb", open);
        assertThat(world.query(count)).containsExactly("show");
    }

    @Test
    void aSmallMunicipalityTakesItsNeighbourWithIt() {
        // 3 mentors in M, 12 in N, 3 of them in both; of the region's 12 a part is known from N
        world.land("schools", SCHOOLS, "E|Д|sosh|M|rural", "F|Е|sosh|M|rural", "G|Ж|sosh|N|urban")
                .land("persons", "person_id|person_key", mentors(12, "%1$s|%1$s"))
                .land("mentors", "school_id|person_id|entered_on", mentors(3, "A|%s|2021-10-01"))
                .land("mentors", "school_id|person_id|entered_on", mentors(12, "B|%s|2021-10-01"))
                .build("duckdb");
        assertThat(values(
                        "territory_code, numerator, public_status",
                        "campaign_id = 'new' AND indicator = 'iz_mentors' AND breakdown = 'all' AND level <> 'school'"))
                .containsExactly("M|3|primary", "N|12|secondary", "R|12|show");
    }

    /** What is hidden in one table must not stand in another one. */
    @Test
    void noOtherTableShowsWhatIsHiddenHere() {
        List<String> persons = new ArrayList<>();
        List<String> spells = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            persons.add("q" + i + "|q" + i + "|1990|2022-01-10");
            spells.add("q" + i + "|" + (i < 4 ? "A" : i % 2 == 0 ? "B" : "C") + "|teacher|main|2022-01-10|");
        }
        world.land("persons", "person_id|person_key|birth_year|first_teaching_on", persons.toArray(String[]::new))
                .land("employment", EMPLOYMENT, spells.toArray(String[]::new))
                .build("duckdb");
        String hidden = " FROM comparison AS c JOIN indicator_value AS v ON v.campaign_id = c.campaign_id"
                + " AND v.indicator = c.indicator AND v.level = c.level AND v.territory_code = c.territory_code"
                + " AND v.breakdown = 'all' WHERE v.public_status <> 'show'";
        assertThat(world.query("SELECT count(*) > 0, count(*) FILTER (WHERE c.public_status = 'show')" + hidden))
                .containsExactly("true|0");
    }

    private static String[] mentors(int number, String row) {
        return IntStream.range(0, number)
                .mapToObj(i -> String.format(row, "p" + i))
                .toArray(String[]::new);
    }
}
