package mentoring.transform.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who was invited, who answered, how satisfied they are and what changed. */
class SatisfactionTest {
    private static final String ANSWERS =
            "survey|school_id|respondent_id|respondent_role|wave|answered_on|item|score|scale_max|yes_no";
    private static final String ROUNDS = "survey|wave|school_id|academic_year|invited";

    @TempDir
    Path folder;

    private World world;

    @BeforeEach
    void twoSchools() {
        world = new World(folder)
                .land(
                        "territories",
                        "territory_code|name|kind|parent_code",
                        "R|Область|region|",
                        "M|Район|municipality|R")
                .land("campaigns", "campaign_id|title|territory_code|as_of", "c|Весна|R|2022-05-06")
                .land("schools", "school_id|name|kind|territory_code|locality", "A|А|sosh|M|rural", "B|Б|sosh|M|rural");
    }

    private List<String> satisfaction(String columns, String where) {
        return world.query("SELECT " + columns + " FROM satisfaction WHERE " + where + " ORDER BY ALL");
    }

    @Test
    void aRespondentIsOneObservationOnAScaleOfTen() {
        world.land(
                        "survey_answers",
                        ANSWERS,
                        // mean of 6/10 and 4/5 = 7 of 10: exactly at the threshold
                        "mentee_satisfaction|A|1|mentee|exit|2022-04-01|1|6|10|",
                        "mentee_satisfaction|A|1|mentee|exit|2022-04-01|2|4|5|",
                        // answers again within the year: the last one counts
                        "mentee_satisfaction|A|2|mentee|exit|2022-04-01|1|10|10|",
                        "mentee_satisfaction|A|2|mentee|exit|2022-04-09|1|5|10|",
                        // no scale given means 10; a yes beside scores does not matter
                        "mentee_satisfaction|A|3|mentee|exit|2022-04-01|1|9||",
                        "mentee_satisfaction|A|3|mentee|exit|2022-04-01|2|||true",
                        // only yes or no: 2 of 3 are 67 %
                        "mentee_satisfaction|B|4|mentee|exit|2022-04-01|1|||true",
                        "mentee_satisfaction|B|4|mentee|exit|2022-04-01|2|||true",
                        "mentee_satisfaction|B|4|mentee|exit|2022-04-01|3|||false",
                        "mentee_satisfaction|B|6|mentee|exit|2022-04-01|1|||true",
                        // an open question only
                        "mentee_satisfaction|B|5|mentee|exit|2022-04-01|4|||")
                .build("duckdb");
        assertThat(satisfaction("level, answered, rated, satisfied, mean_score, invited, response_rate", "true"))
                .containsExactly(
                        "municipality|6|5|3|7.0|null|null",
                        "region|6|5|3|7.0|null|null",
                        "school|3|2|1|null|null|null",
                        "school|3|3|2|7.0|null|null");
        String[] interval = satisfaction("mean_ci_low, mean_ci_high, satisfied_share", "level = 'region'")
                .get(0)
                .split("\\|");
        // t.test(c(7, 5, 9)): mean 7, s = 2, half width 4.302652729749464 · 2/√3
        assertThat(Double.parseDouble(interval[0])).isCloseTo(7 - 4.302652729749464 * 2 / Math.sqrt(3), within(1e-9));
        assertThat(Double.parseDouble(interval[1])).isCloseTo(7 + 4.302652729749464 * 2 / Math.sqrt(3), within(1e-9));
        assertThat(interval[2]).isEqualTo("0.6");
    }

    @Test
    void responseRateIsOverSchoolsThatToldHowManyWereInvited() {
        world.land(
                        "survey_rounds",
                        ROUNDS,
                        "mentee_satisfaction|exit|A|2021|4",
                        "mentor_satisfaction||A|2021|3",
                        "curator_self||B|2021|1")
                .land(
                        "survey_answers",
                        ANSWERS,
                        "mentee_satisfaction|A|1|mentee|exit|2022-04-01|1|6||",
                        "mentee_satisfaction|B|2|mentee|exit|2022-04-01|1|6||",
                        "mentee_satisfaction|B|3|mentee|exit|2022-04-01|1|6||",
                        // more answers than invitations
                        "curator_self|B|4|curator||2022-04-01|1|6||",
                        "curator_self|B|5|curator||2022-04-01|1|6||")
                .build("duckdb");
        assertThat(satisfaction("survey, wave, invited, answered, response_rate, mean_score", "level = 'region'"))
                .containsExactly(
                        "curator_self|null|1|2|null|6.0",
                        "mentee_satisfaction|exit|4|3|0.25|6.0",
                        "mentor_satisfaction|null|3|0|0.0|null");
    }

    @Test
    void onlyWhoAnsweredTheSameItemsTwiceHasAChange() {
        world.land(
                        "survey_answers",
                        ANSWERS,
                        // + 2 in item 1; item 2 only once, item 3 too
                        "needs|A|1|mentee|entry|2020-10-01|1|4|10|",
                        "needs|A|1|mentee|entry|2020-10-01|2|1|10|",
                        "needs|A|1|mentee|exit|2022-04-01|1|6|10|",
                        "needs|A|1|mentee|exit|2022-04-01|3|10|10|",
                        // − 1
                        "needs|A|2|mentee|entry|2021-10-01|1|4|10|",
                        "needs|A|2|mentee|exit|2022-04-01|1|3|10|",
                        // the same id in another school is another person
                        "needs|B|3|mentee|entry|2021-10-01|1|4|10|",
                        "needs|A|3|mentee|exit|2022-04-01|1|4|10|",
                        // questionnaires before and after a programme are two waves of one
                        "entry|B|7|mentee||2021-10-01|1|2|5|",
                        "exit|B|7|mentee||2022-04-01|1|3|5|")
                .build("duckdb");
        assertThat(satisfaction("survey, academic_year, wave, paired, mean_change", "level = 'region'"))
                .containsExactly(
                        "entry|2021|null|0|null",
                        "exit|2021|null|1|2.0",
                        "needs|2020|entry|0|null",
                        "needs|2021|entry|0|null",
                        "needs|2021|exit|2|0.5");
        String[] interval = satisfaction(
                        "change_ci_low, change_ci_high", "survey = 'needs' AND wave = 'exit' AND level = 'region'")
                .get(0)
                .split("\\|");
        // t.test(c(2, -1)): s/√2 = 1.5, t(0.975; 1) = 12.706204736174705
        assertThat(Double.parseDouble(interval[0])).isCloseTo(0.5 - 12.706204736174705 * 1.5, within(1e-8));
        assertThat(Double.parseDouble(interval[1])).isCloseTo(0.5 + 12.706204736174705 * 1.5, within(1e-8));
    }
}
