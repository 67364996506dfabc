package mentoring.transform.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entry and exit of the same person with the same instrument, assessor and threshold. */
class DeficitClosureTest {
    private static final String ASSESSMENTS =
            "person_id|competency|instrument|assessed_on|assessor|wave|score|max_score|deficit_below";

    @TempDir
    Path folder;

    private World world;

    @BeforeEach
    void twoSchools() {
        List<String> people = List.of("a", "b", "c", "d", "e");
        world = new World(folder)
                .land(
                        "territories",
                        "territory_code|name|kind|parent_code",
                        "R|Область|region|",
                        "M|Район|municipality|R")
                .land("campaigns", "campaign_id|title|territory_code|as_of", "c|Весна|R|2022-05-06")
                .land("schools", "school_id|name|kind|territory_code|locality", "A|А|sosh|M|rural", "B|Б|sosh|M|rural")
                .land(
                        "persons",
                        "person_id|person_key|birth_year",
                        people.stream().map(p -> p + "|k" + p + "|1980").toArray(String[]::new))
                .land(
                        "employment",
                        "person_id|school_id|position|employment_kind|started_on|ended_on",
                        "a|A|teacher|main|2015-09-01|",
                        "b|A|teacher|main|2015-09-01|",
                        // moves between entry and exit: belongs to the school of the exit
                        "c|A|teacher|main|2015-09-01|2022-01-10",
                        "c|B|teacher|main|2022-01-10|",
                        "d|B|teacher|main|2015-09-01|",
                        // e works somewhere unknown
                        "d|A|teacher|internal_part_time|2021-09-01|");
    }

    private List<String> closure(String columns, String where) {
        return world.query("SELECT " + columns + " FROM deficit_closure WHERE " + where + " ORDER BY ALL");
    }

    @Test
    void pairsAreCountedAndTheLostAreToo() {
        world.land(
                        "assessments",
                        ASSESSMENTS,
                        // closed: 10 and 20 of 25 at a threshold of 0.6; the entry of January is not the first
                        "a|methods|T|2021-10-01|test|entry|10|25|0.6",
                        "a|methods|T|2022-01-15|test|entry|24|25|0.6",
                        "a|methods|T|2022-02-15|test|exit|1|25|0.6",
                        "a|methods|T|2022-04-15|test|exit|20|25|0.6",
                        // stays: exactly at the threshold is no deficit, below it is
                        "b|methods|T|2021-10-01|test|entry|14.9999|25|0.6",
                        "b|methods|T|2022-04-15|test|exit|14.9998|25|0.6",
                        // new at exit
                        "c|methods|T|2021-10-01|test|entry|15|25|0.6",
                        "c|methods|T|2022-04-15|test|exit|10|25|0.6",
                        // no exit: lost; another assessor or threshold does not help
                        "d|methods|T|2021-10-01|test|entry|10|25|0.6",
                        "d|methods|T|2022-04-15|self|exit|20|25|0.6",
                        "d|methods|T|2022-04-15|test|exit|20|25|0.5",
                        // nowhere employed: no territory
                        "e|methods|T|2021-10-01|test|entry|10|25|0.6",
                        "e|methods|T|2022-04-15|test|exit|20|25|0.6")
                .build("duckdb");
        String counts =
                "level, territory_code, persons_paired, persons_lost, deficits_entry, deficits_closed, deficits_new";
        assertThat(closure(counts, "competency = 'methods' AND academic_year = 2021"))
                .containsExactly(
                        "municipality|M|3|1|2|1|1", "region|R|3|1|2|1|1", "school|A|2|0|2|1|0", "school|B|1|1|0|0|1");
        // what has no other area is the same over all areas
        assertThat(closure(counts, "competency = 'all' AND level = 'region'")).containsExactly("region|R|3|1|2|1|1");
    }

    @Test
    void shareAndMeanHaveIntervals() {
        world.land(
                        "assessments",
                        ASSESSMENTS,
                        "a|methods|T|2021-10-01|test|entry|10|25|0.6",
                        "a|methods|T|2022-04-15|test|exit|20|25|0.6",
                        "b|methods|T|2021-10-01|test|entry|10|30|0.6",
                        "b|methods|T|2022-04-15|test|exit|12|30|0.6",
                        "c|methods|T|2021-10-01|test|entry|1|3|0.6",
                        "c|methods|T|2022-04-15|test|exit|2|3|0.6")
                .build("duckdb");
        // x <- c(20/25-10/25, 12/30-10/30, 1/3); t.test(x)$conf.int; library(binom); binom.wilson(2, 3)
        // mean (0.4 + 0.0666… + 0.3333…)/3 = 0.2666…, s = 0.17638342073763938, t(0.975; 2) = 4.302652729749464,
        // half width 4.302652729749464 · 0.17638342073763938 / √3 = 0.43815991
        double[] row = numbers(
                "share, share_ci_low, share_ci_high, mean_change, mean_ci_low, mean_ci_high",
                "competency = 'methods' AND level = 'region'");
        // Wilson by hand, n = 2, N = 3, z² = 3.841458820694124: (2 + 1.92073 ± 1.95996 √(2/3 + 0.960365)) / 6.841459
        assertThat(row[0]).isEqualTo(2 / 3.0);
        assertThat(row[1])
                .isCloseTo(
                        (3.920729410347062 - 1.959963984540054 * Math.sqrt(2 / 3.0 + 0.960364705173531))
                                / 6.841458820694124,
                        within(1e-12));
        assertThat(row[2])
                .isCloseTo(
                        (3.920729410347062 + 1.959963984540054 * Math.sqrt(2 / 3.0 + 0.960364705173531))
                                / 6.841458820694124,
                        within(1e-12));
        assertThat(row[3]).isCloseTo(4 / 15.0, within(1e-12));
        double half = 4.302652729749464 * Math.sqrt(7 / 225.0) / Math.sqrt(3);
        assertThat(row[4]).isCloseTo(4 / 15.0 - half, within(1e-11));
        assertThat(row[5]).isCloseTo(4 / 15.0 + half, within(1e-11));
        // one person has a mean and no interval
        assertThat(closure("mean_change, mean_ci_low, mean_ci_high", "level = 'school' AND territory_code = 'B'"))
                .allMatch(r -> r.endsWith("|null|null"));
    }

    @Test
    void overAllAreasAPersonIsOneObservation() {
        world.land(
                        "assessments",
                        ASSESSMENTS,
                        // a: + 0.4 and + 0.2, mean + 0.3; b: − 0.1 in one area, the other one lost
                        "a|methods|T|2021-10-01|test|entry|0|10|0.6",
                        "a|methods|T|2022-04-15|test|exit|4|10|0.6",
                        "a|legal|T|2021-10-01|test|entry|5|10|0.6",
                        "a|legal|T|2022-04-15|test|exit|7|10|0.6",
                        "b|methods|T|2021-10-01|test|entry|5|10|0.6",
                        "b|methods|T|2022-04-15|test|exit|4|10|0.6",
                        "b|legal|T|2021-10-01|test|entry|5|10|0.6")
                .build("duckdb");
        assertThat(closure(
                        "competency, persons_paired, persons_lost, deficits_entry, deficits_closed, deficits_new",
                        "level = 'region'"))
                .containsExactly("all|2|0|3|1|0", "legal|1|1|1|1|0", "methods|2|0|2|0|0");
        assertThat(numbers("mean_change, mean_ci_high - mean_change", "level = 'region' AND competency = 'all'"))
                // mean of 0.3 and − 0.1; s = 0.4/√2, half width = t(0.975; 1) · 0.2
                .satisfies(r -> {
                    assertThat(r[0]).isCloseTo(0.1, within(1e-12));
                    assertThat(r[1]).isCloseTo(12.706204736174705 * 0.2, within(1e-10));
                });
    }

    @Test
    void withoutThresholdOrPairNothingIsSaid() {
        world.land(
                        "assessments",
                        ASSESSMENTS,
                        "a|methods|T|2021-10-01|test|entry|10|25|",
                        "a|methods|T|2022-04-15|test|exit|20|25|",
                        // measured before the entry only: no pair
                        "b|methods|T|2021-10-01|test|exit|10|25|0.6",
                        "b|methods|T|2022-04-15|test|entry|10|25|0.6",
                        "c|methods|T|2021-10-01|test|interim|10|25|0.6")
                .build("duckdb");
        assertThat(closure(
                        "level, academic_year, persons_paired, persons_lost, deficits_entry, share, mean_change",
                        "competency = 'methods'"))
                .containsExactly(
                        "municipality|2021|0|1|0|null|null",
                        "region|2021|0|1|0|null|null",
                        "school|2021|0|1|0|null|null");
    }

    private double[] numbers(String columns, String where) {
        return Arrays.stream(closure(columns, where + " AND 1 = 1").get(0).split("\\|"))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }
}
