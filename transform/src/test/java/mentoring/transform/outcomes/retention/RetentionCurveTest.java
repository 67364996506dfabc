package mentoring.transform.outcomes.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns of a row: t_months from_months entered at_risk events censored survival std_error ci_low ci_high status. */
class RetentionCurveTest {
    private static final RetentionCurve CURVE = new RetentionCurve();

    private static List<String> all(People people) {
        return people.cell(CURVE, "all", "all", "kaplan_meier");
    }

    private static Stream<String> firstSeven(List<String> rows) {
        return rows.stream().map(row -> String.join(" ", List.of(row.split(" ")).subList(0, 7)));
    }

    // a month has 365.25/12 = 30.4375 days: 1 ends with day 30, 2 with day 60, 3 with day 91, 12 with 365, 36 with 1095
    @ParameterizedTest
    @CsvSource({"0, 0, 0", "1, 1, 30", "2, 31, 60", "3, 61, 91", "12, 335, 365", "36, 1066, 1095", "48, 1431, 1461"})
    void monthsOfEqualLength(long month, long first, long last) {
        assertThat(Months.last(month)).isEqualTo(last);
        assertThat(Months.of(first)).isEqualTo(month);
        assertThat(Months.of(last)).isEqualTo(month);
        assertThat(Months.of(last + 1)).isEqualTo(month + 1);
    }

    // 20 start; 4 go on day 20, 2 on day 60, 1 is censored on day 60, the rest on day 95
    @Test
    void countsAndProductByMonth() {
        People people = new People().left(4, 20).left(2, 60).stayed(1, 60).stayed(13, 95);
        assertThat(firstSeven(all(people)))
                .containsExactly(
                        "0 0 20 20 0 0 1.0",
                        "1 0 0 20 4 0 0.8",
                        "2 0 0 16 2 1 0.7000000000000001",
                        "3 0 0 13 0 0 0.7000000000000001",
                        "4 0 0 13 0 13 0.7000000000000001");
        // no interval while nobody has gone; then Greenwood 0.8·√(4/(20·16)) = 0.0894…
        assertThat(all(people).get(0)).endsWith("1.0 0.0 null null ok");
        assertThat(Double.parseDouble(all(people).get(1).split(" ")[7]))
                .isCloseTo(StrictMath.sqrt(0.008), within(1e-15));
    }

    @Test
    void fewerThanTenAtRiskGiveCountsAndNoValue() {
        People people = new People().left(8, 20).stayed(9, 50);
        assertThat(all(people)).element(2).isEqualTo("2 0 0 9 0 9 null null null null low_base");
        assertThat(firstSeven(all(new People().left(8, 20))))
                .containsExactly("0 null 8 8 0 0 null", "1 null 0 8 8 0 null");
    }

    // 3 from the start, 12 more come under observation in month 2: from then on 14, given survival to month 2
    @Test
    void delayedEntryStartsTheProductLater() {
        People people = new People()
                .left(1, 10)
                .stayed(2, 100)
                .add(12, 50, 100, null, null)
                .add(2, 55, 80, "left", null);
        assertThat(firstSeven(all(people)))
                .containsExactly(
                        "0 2 3 3 0 0 null",
                        "1 2 0 3 1 0 null",
                        "2 2 14 2 0 0 null",
                        "3 2 0 16 2 0 0.875",
                        "4 2 0 14 0 14 0.875");
    }

    @Test
    void anEntryLongAgoIsBeyondTheTable() {
        assertThat(new People().add(20, 5000, 6000, null, null).compute(CURVE)).isEmpty();
        assertThat(all(new People().stayed(20, 6000))).hasSize(Months.MOST + 1);
    }

    @Test
    void aSchoolIsPublishedOnceTenWereAtRisk() {
        People people = new People()
                .at("large", "urban")
                .stayed(10, 40)
                .at("small", "rural")
                .stayed(9, 40);
        assertThat(people.compute(CURVE).stream()
                        .filter(row -> row.get(1).equals("school"))
                        .map(row -> row.get(2))
                        .distinct())
                .containsExactly("large");
    }

    @Test
    void everybodyStandsInOneGroupOfEachBreakdown() {
        People people = new People()
                .at("A", "urban")
                .stayed(12, 20)
                .sex(null)
                .at("B", "rural")
                .stayed(11, 20);
        for (String breakdown : List.of("locality", "school_kind", "subject_group", "sex", "mentored")) {
            long entered = people.compute(CURVE).stream()
                    .filter(row -> row.get(1).equals("region") && row.get(3).equals(breakdown))
                    .filter(row -> row.get(5).equals("kaplan_meier"))
                    .mapToLong(row -> (Long) row.get(8))
                    .sum();
            assertThat(entered).as(breakdown).isEqualTo(23);
        }
        assertThat(people.cell(CURVE, "sex", "unknown", "kaplan_meier")).isNotEmpty();
    }

    @Test
    void theOrderOfRowsIsIrrelevant() {
        People people = new People()
                .left(4, 20)
                .add(5, 30, 90, "left", 40L)
                .at("B", "rural")
                .left(3, 70)
                .stayed(20, 300);
        assertThat(people.mixed(1).compute(CURVE)).isEqualTo(people.mixed(2).compute(CURVE));
    }

    // mentored from day 40: until then in "no", where it counts as censored; who goes on the very day went unmentored
    @Test
    void mentoredTimeBeginsWithMentoring() {
        People people = new People()
                .add(15, 0, 70, "left", 40L)
                .add(12, 0, 70, null, null)
                .add(1, 0, 40, "left", 40L);
        assertThat(firstSeven(people.cell(CURVE, "mentored", "no", "kaplan_meier")))
                .containsExactly(
                        "0 0 28 28 0 0 1.0",
                        "1 0 0 28 0 0 1.0",
                        "2 0 0 28 1 15 0.9642857142857143",
                        "3 0 0 12 0 12 0.9642857142857143");
        assertThat(firstSeven(people.cell(CURVE, "mentored", "yes", "kaplan_meier")))
                .containsExactly("0 2 0 0 0 0 null", "1 2 0 0 0 0 null", "2 2 15 0 0 0 null", "3 2 0 15 15 0 0.0");
    }

    // landmark at 6 months = day 182: mentored on day 200 counts as not; gone on day 182 is out
    @Test
    void aLandmarkFixesTheGroup() {
        People people = new People()
                .add(10, 0, 300, "left", 100L)
                .add(20, 0, 400, "left", 200L)
                .add(5, 0, 182, "left", 10L);
        List<String> yes = people.cell(CURVE, "mentored", "yes", "landmark_6");
        assertThat(firstSeven(yes)).first().isEqualTo("6 6 10 10 0 0 1.0");
        assertThat(firstSeven(yes)).last().isEqualTo("10 6 0 10 10 0 0.0");
        assertThat(firstSeven(people.cell(CURVE, "mentored", "no", "landmark_6")))
                .first()
                .isEqualTo("6 6 20 20 0 0 1.0");
        assertThat(firstSeven(people.cell(CURVE, "mentored", "no", "landmark_12")))
                .isEmpty();
        assertThat(firstSeven(people.cell(CURVE, "mentored", "yes", "landmark_12")))
                .first()
                .isEqualTo("12 12 20 20 0 0 1.0");
    }
}
