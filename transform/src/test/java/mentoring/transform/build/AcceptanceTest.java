package mentoring.transform.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mentoring.release.ReleaseStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known today, judged over all deliveries: versions, withdrawal, ids, rows that wait for a parent. */
class AcceptanceTest {
    private static final String SCHOOLS = "school_id|name|kind|territory_code|locality";
    private static final String DOCUMENTS = "school_id|document_kind|number|signed_on|cancelled_on|withdrawn";
    private static final String PERSONS = "person_id|person_key|birth_year";
    private static final String PAIRS =
            "pair_id|mentor_id|mentor_id_region|mentee_id|mentee_id_region|school_id|form|started_on";

    @TempDir
    Path folder;

    private World world;

    @BeforeEach
    void territoryAndSchools() {
        world = new World(folder)
                .land("territories", "territory_code|name|kind", "T|Т-ский район|municipality")
                .land("schools", SCHOOLS, "A|Школа А|sosh|T|urban", "B|Школа Б|sosh|T|rural");
    }

    @Test
    void laterDeliverySupersedesWhateverTheOrderOfLoading() {
        world.dated("2022-05-03")
                .land("documents", DOCUMENTS, "A|D01|7|2022-03-04|2022-04-01|")
                .dated("2022-05-02")
                .land("documents", DOCUMENTS, "A|D01|7|2022-03-04||", "A|D02|8|2022-03-04||")
                .build("duckdb");
        assertThat(world.query("SELECT document_kind, cancelled_on FROM fact_document ORDER BY 1"))
                .containsExactly("D01|2022-04-01", "D02|null");
    }

    @Test
    void withdrawnRowIsGoneAndComesBackWhenDeliveredAgain() {
        world.land("documents", DOCUMENTS, "A|D01|7|2022-03-04||")
                .dated("2022-05-05")
                .land("documents", DOCUMENTS, "A|D01|7|2022-03-04||true")
                .build("duckdb");
        assertThat(world.query("SELECT document_kind FROM fact_document")).isEmpty();
        world.dated("2022-05-06")
                .land("documents", DOCUMENTS, "A|D01|7|2022-03-04||")
                .build("duckdb");
        assertThat(world.query("SELECT document_kind FROM fact_document")).containsExactly("D01");
    }

    @Test
    void completeDeliveryWithdrawsAbsentRowsOfItsSchoolTableAndPeriodOnly() {
        world.land(
                        "documents",
                        DOCUMENTS,
                        "A|D01|1|2022-03-04||",
                        "A|D02|2|2022-03-05||",
                        "A|D03|3|2021-03-04||",
                        "B|D01|4|2022-03-04||")
                .dated("2022-05-08")
                .land("documents", DOCUMENTS, "A|D01|1|2022-03-04||")
                .land(
                        "reporting",
                        "school_id|table|academic_year|reported_on|covers_from|covers_to|complete",
                        "A|documents|2021|2022-05-08|2021-09-01|2022-05-08|true")
                .build("duckdb");
        assertThat(world.query("SELECT school_id, document_kind FROM fact_document ORDER BY 1, 2"))
                .containsExactly("A|D01", "A|D03", "B|D01");
    }

    @Test
    void personGoneFromTheNextCompleteListHasLeftBetweenTheTwo() {
        String employment = "person_id|school_id|position|employment_kind|started_on|ended_on";
        String reporting = "school_id|table|academic_year|reported_on|complete";
        world.land("persons", PERSONS, "p|p|1980", "q|q|1981", "r|r|1982")
                .dated("2021-09-20")
                .land(
                        "employment",
                        employment,
                        "p|A|teacher|main|2010-09-01|",
                        "q|A|teacher|main|2015-09-01|",
                        "r|B|teacher|main|2015-09-01|")
                .dated("2022-09-20")
                .land("employment", employment, "p|A|teacher|main|2010-09-01|")
                .land("reporting", reporting, "A|employment|2022|2022-09-20|true")
                .build("duckdb");
        assertThat(world.query("SELECT person_key, ended_on, seen_last, end_reason FROM fact_employment ORDER BY 1"))
                .containsExactly("p|null|null|null", "q|2022-09-20|2021-09-20|unknown", "r|null|null|null");
        // he is on the list of the year after: the spell goes on
        world.dated("2023-09-20")
                .land("employment", employment, "q|A|teacher|main|2015-09-01|")
                .build("duckdb");
        assertThat(world.query("SELECT ended_on, seen_last FROM fact_employment WHERE person_key = 'q'"))
                .containsExactly("null|null");
    }

    @Test
    void whatWasKnownThenCanBeBuiltAgain() {
        world.dated("2022-05-02")
                .land("documents", DOCUMENTS, "A|D01|7|2022-03-04||")
                .dated("2022-06-01")
                .land("documents", DOCUMENTS, "A|D01|7|2022-03-04|2022-04-01|", "A|D02|8|2022-03-04||");
        String current = world.build("duckdb").manifest().id();
        world.asKnownAt("2022-05-31").build("duckdb");
        assertThat(world.query("SELECT document_kind, cancelled_on FROM fact_document"))
                .containsExactly("D01|null");
        assertThat(new ReleaseStore(folder.resolve("warehouse"))
                        .current()
                        .orElseThrow()
                        .id())
                .isEqualTo(current);
    }

    @Test
    void calendarTellsOnTimeLatePartialAndMissing() {
        world.land("campaigns", "campaign_id|title|territory_code|as_of|closed_on", "c|Весна|T|2022-05-06|2022-05-06")
                .land("schools", SCHOOLS, "C|Школа В|sosh|T|urban", "D|Школа Г|sosh|T|urban", "E|Школа Д|sosh|T|urban")
                .land(
                        "reporting",
                        "school_id|table|academic_year|reported_on",
                        "A|*|2021|2022-05-06",
                        "B|*|2021|2022-05-07",
                        "C|pairs|2021|2022-05-01",
                        "C|mentors|2021|")
                .land("documents", DOCUMENTS, "D|D01|7|2022-03-04||")
                .build("duckdb");
        assertThat(
                        world.query(
                                "SELECT school_id, status FROM reporting_calendar WHERE table_name = '*' AND academic_year = 2021 ORDER BY 1"))
                .containsExactly("A|on_time", "B|late", "C|partial", "D|partial", "E|missing");
    }

    @Test
    void rowWithoutParentWaitsWithPlaceAndReasonAndComesBack() {
        world.land("documents", DOCUMENTS, "C|D01|1|2022-03-04||").build("duckdb");
        assertThat(world.query("SELECT table_name, column_name, rule_id, source_file, source_row FROM set_aside"))
                .containsExactly("documents|school_id|documents-school_id-missing|documents.csv|2");
        assertThat(world.query("SELECT message_ru FROM set_aside"))
                .singleElement()
                .asString()
                .contains("«Организации»");
        assertThat(world.query("SELECT * FROM fact_document")).isEmpty();

        world.land("schools", SCHOOLS, "C|Школа В|sosh|T|urban").build("duckdb");
        assertThat(world.query("SELECT * FROM set_aside")).isEmpty();
        assertThat(world.query("SELECT school_id FROM fact_document")).containsExactly("C");
    }

    @Test
    void namesOfSchoolsBecomeIdsWheneverTheListOfSchoolsComes() {
        world.land(
                        "documents",
                        DOCUMENTS,
                        "МБОУ «СОШ №5»|D01|1|2022-03-04||",
                        "МБОУ «СОШ №5»|D02|1|2022-03-04||true",
                        "Ш-5|D02|1|2022-03-04||",
                        "Гимназия № 8|D01|2|2022-03-04||",
                        "Лицей № 1|D01|3|2022-03-04||")
                .land(
                        "schools",
                        SCHOOLS + "|short_name",
                        "Ш-5|Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа №"
                                + " 5»|sosh|T|urban|",
                        "Ш-8|Гимназия № 8 имени Пушкина|gymnasium|T|urban|Гимназия №8",
                        "Ш-9|МАОУ Гимназия 8|gymnasium|T|rural|")
                .build("duckdb");
        assertThat(world.query("SELECT school_id, document_kind FROM fact_document ORDER BY 2"))
                .containsExactly("Ш-5|D01", "Ш-5|D02");
        assertThat(world.query("SELECT natural_key, rule_id FROM set_aside ORDER BY 2, 1"))
                .as("one name of two schools, one name of none")
                .containsExactly(
                        "Гимназия № 8; D01; 2; 2022-03-04|documents-school_id-ambiguous",
                        "Лицей № 1; D01; 3; 2022-03-04|documents-school_id-missing");

        world.dated("2022-05-02")
                .land("schools", SCHOOLS + "|short_name", "Ш-9|МАОУ Гимназия 9|gymnasium|T|rural|")
                .build("duckdb");
        assertThat(world.query("SELECT school_id FROM fact_document WHERE number = '2'"))
                .containsExactly("Ш-8");
    }

    @Test
    void zerosOfTerritoryCodesAreRestoredWhereTheListProvesThem() {
        world.land(
                        "schools",
                        SCHOOLS,
                        "Ш-1|Школа 1|sosh|4701000|urban",
                        "Ш-2|Школа 2|sosh|4701001|urban",
                        "Ш-3|Школа 3|sosh|04701000|urban")
                .land("territories", "territory_code|name|kind", "04701000|Красноярск|municipality")
                .build("duckdb");
        assertThat(world.query("SELECT school_id, territory_code, set_aside_rule FROM schools"
                        + " WHERE school_id LIKE 'Ш%' ORDER BY 1"))
                .containsExactly(
                        "Ш-1|04701000|null", "Ш-2|4701001|schools-territory_code-missing", "Ш-3|04701000|null");
    }

    @Test
    void childOfAWaitingRowWaitsToo() {
        world.land("pairs", PAIRS, "П1|m||n||A|TT|2022-01-10")
                .land(
                        "programmes",
                        "programme_id|pair_id|starts_on|ends_on|status",
                        "ПР1|П1|2022-01-10|2022-06-10|running")
                .build("duckdb");
        assertThat(world.query("SELECT table_name, column_name FROM set_aside ORDER BY 1"))
                .containsExactly("pairs|mentor_id", "programmes|pair_id");
    }

    @Test
    void programmeOfImpossibleLengthWaitsUnlessItIsASingleMeeting() {
        world.land("persons", PERSONS, "m|key-m|1970", "n|key-n|1995")
                .land("pairs", PAIRS + "|kinds", "П1|m||n||A|TT|2022-01-10|TRAD", "П2|m||n||A|TT|2022-01-10|GRP;SPEED")
                .land(
                        "programmes",
                        "programme_id|pair_id|starts_on|ends_on|status",
                        "shortest|П1|2022-09-01|2022-11-30|running",
                        "too-short|П1|2022-09-01|2022-11-29|running",
                        "longest|П1|2022-09-01|2023-09-01|running",
                        "too-long|П1|2022-09-01|2023-09-02|running",
                        "single-meeting|П2|2022-09-01|2022-09-01|running")
                .build("duckdb");
        assertThat(world.query("SELECT programme_id FROM fact_programme ORDER BY 1"))
                .containsExactly("longest", "shortest", "single-meeting");
        assertThat(world.query("SELECT natural_key, rule_id, column_name FROM set_aside ORDER BY 1"))
                .containsExactly("too-long|programmes-length|ends_on", "too-short|programmes-length|ends_on");
    }

    @Test
    void idsOfSchoolsAreTheirOwnAndIdsOfTheRegionAreCommon() {
        world.land("persons", PERSONS, "region-1|key-1|1980")
                .issuedBy("A")
                .land("persons", PERSONS, "a-1|key-a|1981", "a-2|key-a2|1991")
                .land("pairs", PAIRS, "1|a-1|x|a-2|y|A|TT|2022-01-10", "2|a-9|region-1|a-2|y|A|TT|2022-01-10")
                .issuedBy("B")
                .land("persons", PERSONS, "b-1|key-b|1981", "b-2|key-b2|1992")
                .land("pairs", PAIRS, "1|b-1|x|b-2|y|B|TT|2022-01-10")
                .build("duckdb");
        assertThat(world.query("SELECT pair_id, mentor_key, mentee_key FROM fact_pair ORDER BY 1"))
                .containsExactly("A/1|key-a|key-a2", "A/2|key-1|key-a2", "B/1|key-b|key-b2");
    }

    @Test
    void twoIdsOfOnePersonBecomeOnePerson() {
        world.issuedBy("A")
                .land("persons", "person_id|person_key|birth_year|category", "a-1|key|1980|first")
                .issuedBy("B")
                .dated("2022-05-04")
                .land("persons", "person_id|person_key|birth_year|category", "b-1|key|1980|highest")
                .build("duckdb");
        assertThat(world.query("SELECT person_key, category, valid_from, valid_to FROM dim_person ORDER BY 3"))
                .containsExactly("key|first|1900-01-01|2022-05-04", "key|highest|2022-05-04|null");
        assertThat(world.query("SELECT count(*) FROM persons")).containsExactly("1");
    }

    @Test
    void repeatedDeliveryOfTheSameFactsChangesNoContent() {
        world.land("documents", DOCUMENTS, "A|D01|7|2022-03-04||", "A|D02|8|2022-03-04||");
        String before = world.build("duckdb").manifest().contentHash();
        world.dated("2022-05-09")
                .land("documents", DOCUMENTS, "A|D02|8|2022-03-04||")
                .land("documents", DOCUMENTS, "A|D01|7|2022-03-04||");
        assertThat(world.build("duckdb").manifest().contentHash()).isEqualTo(before);
    }

    @Test
    void buildWithNothingNewReusesEverything() {
        world.build("duckdb");
        BuildOutcome again = world.build("duckdb");
        assertThat(again.changed()).isFalse();
        assertThat(again.steps()).allMatch(StepReport::reused);
    }
}
