package mentoring.transform.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Schools that merge, are renamed or change their municipality keep one history. */
class SchoolSuccessorTest {
    private static final String SCHOOLS =
            "school_id|name|kind|territory_code|locality|valid_from|successor_school_id|closed_on";

    @TempDir
    Path folder;

    @Test
    void historyLeadsToTheSchoolOfToday() {
        World world = new World(folder)
                .land(
                        "territories",
                        "territory_code|name|kind",
                        "T|Т-ский район|municipality",
                        "U|У-ский район|municipality")
                .land(
                        "schools",
                        SCHOOLS,
                        // A and B merge into C, C into D; D is renamed and moves to another municipality
                        "A|Школа А|sosh|T|urban|2015-09-01||",
                        "A|Школа А|sosh|T|urban|2019-09-01|C|2019-09-01",
                        "B|Школа Б|oosh|T|rural||C|2019-09-01",
                        "C|Школа В|sosh|T|urban||D|2021-09-01",
                        "D|Школа Г|sosh|T|urban|2015-09-01||",
                        "D|Лицей Г|lyceum|U|urban|2022-01-01||",
                        // a successor that nobody has delivered, a circle, a school that is its own successor
                        "E|Школа Е|sosh|T|urban||нет такой|",
                        "F|Школа Ж|sosh|T|urban||G|",
                        "G|Школа З|sosh|T|urban||F|",
                        "H|Школа И|sosh|T|urban||H|");
        world.build("duckdb");
        assertThat(world.query("SELECT school_id, current_school_id, steps, circular, current_name,"
                        + " current_municipality_code, names, municipalities FROM school_successor ORDER BY 1"))
                .containsExactly(
                        "A|D|2|false|Лицей Г|U|1|1",
                        "B|D|2|false|Лицей Г|U|1|1",
                        "C|D|1|false|Лицей Г|U|1|1",
                        "D|D|0|false|Лицей Г|U|2|2",
                        "E|E|0|false|Школа Е|T|1|1",
                        "F|F|0|true|Школа Ж|T|1|1",
                        "G|G|0|true|Школа З|T|1|1",
                        "H|H|0|false|Школа И|T|1|1");
    }

    /** The documents of A, B and C are part of the history of D: 3 acts, though D itself signed none. */
    @Test
    void factsOfThePastAreFoundUnderTheSchoolOfToday() {
        World world = new World(folder)
                .land("territories", "territory_code|name|kind", "T|Т-ский район|municipality")
                .land(
                        "schools",
                        SCHOOLS,
                        "A|Школа А|sosh|T|urban||C|2019-09-01",
                        "B|Школа Б|oosh|T|rural||C|2019-09-01",
                        "C|Школа В|sosh|T|urban||D|2021-09-01",
                        "D|Школа Г|sosh|T|urban|||")
                .land(
                        "documents",
                        "school_id|document_kind|number|signed_on",
                        "A|D01|1|2018-09-03",
                        "B|D01|2|2018-09-04",
                        "C|D02|3|2020-09-05");
        world.build("duckdb");
        assertThat(world.query("SELECT current_school_id, count(*) FROM fact_document"
                        + " JOIN school_successor USING (school_id) GROUP BY 1"))
                .containsExactly("D|3");
    }
}
