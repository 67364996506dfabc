package mentoring.transform.outcomes.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class RetentionTablesTest {

    // 40 persons: 20 go on day 365, 10 on day 900; the rest is seen up to day 1200
    @Test
    void summary() {
        People people = new People().left(20, 365).left(10, 900).stayed(10, 1200);
        String[] row = people.cell(new RetentionSummary(), "all", "all", "kaplan_meier")
                .get(0)
                .split(" ");
        // median: half are gone on day 365 = 365·16/487 months
        assertThat(Double.parseDouble(row[0])).isCloseTo(365 * 16 / 487d, within(1e-12));
        // (365 + ½·535 + ¼·195.75)/30.4375
        assertThat(Double.parseDouble(row[1])).isCloseTo((365 + 267.5 + 48.9375) / 30.4375, within(1e-12));
        // nobody is watched for 60 months
        assertThat(row).endsWith("null", "40", "30");
    }

    @Test
    void nothingIsReadOffWhereFewAreAtRisk() {
        // nine left at the median
        People people = new People().left(10, 100).left(9, 200);
        assertThat(people.cell(new RetentionSummary(), "all", "all", "kaplan_meier"))
                .containsExactly(Months.length(100) + " null null 19 19");
        assertThat(new People()
                        .left(3, 10)
                        .left(3, 100)
                        .left(6, 200)
                        .cell(new RetentionSummary(), "all", "all", "kaplan_meier"))
                .containsExactly("null null null 12 12");
        // the curve starts in month 2: no median of all
        assertThat(new People()
                        .add(30, 50, 200, "left", null)
                        .cell(new RetentionSummary(), "all", "all", "kaplan_meier"))
                .containsExactly("null null null 30 30");
    }

    // at 12 months (day 365) all 20 are there; half of them go on day 700: 12 months behind them, and 335 + ½·395.75
    // days
    @Test
    void aLandmarkKeepsTheMonthsBehindIt() {
        People people = new People().add(10, 0, 700, "left", 5L).add(10, 0, 1300, null, 5L);
        String[] row = people.cell(new RetentionSummary(), "mentored", "yes", "landmark_12")
                .get(0)
                .split(" ");
        assertThat(Double.parseDouble(row[0])).isCloseTo(Months.length(700), within(1e-12));
        assertThat(Double.parseDouble(row[1])).isCloseTo((365 + 335 + 197.875) / 30.4375, within(1e-12));
    }

    @Test
    void incidencesAndTheCurveAddUpToOne() {
        People people = new People()
                .in("school")
                .add(5, 0, 40, "left", null)
                .add(3, 0, 40, "moved_municipality", null)
                .add(4, 10, 80, "moved_region", null)
                .add(2, 0, 90, "moved_away", null)
                .stayed(30, 120);
        List<String> incidence = people.cell(new RetentionCif(), "all", "all", "kaplan_meier");
        for (String row : people.cell(new RetentionCurve(), "all", "all", "kaplan_meier")) {
            String[] cells = row.split(" ");
            double gone = incidence.stream()
                    .map(r -> r.split(" "))
                    .filter(r -> r[1].equals(cells[0]))
                    .mapToDouble(r -> Double.parseDouble(r[2]))
                    .sum();
            assertThat(gone + Double.parseDouble(cells[6])).isCloseTo(1, within(1e-12));
        }
        // of 44 at risk 5 leave the profession: 5/44, error √(5·39/44³)
        assertThat(incidence).contains("left 2 " + 5 / 44d + " " + StrictMath.sqrt(5 * 39d / (44d * 44 * 44)));
    }

    @Test
    void onlyCausesThatLeadOutOfTheScope() {
        People people = new People().in("region").left(5, 40).stayed(30, 120);
        assertThat(people.cell(new RetentionCif(), "all", "all", "kaplan_meier").stream()
                        .map(row -> row.split(" ")[0])
                        .distinct())
                .containsExactly("left", "moved_away");
        assertThat(new People()
                                .in("municipality")
                                .left(5, 40)
                                .stayed(30, 120)
                                .cell(new RetentionCif(), "all", "all", "kaplan_meier")
                                .stream()
                                .map(row -> row.split(" ")[0])
                                .distinct())
                .containsExactly("left", "moved_region", "moved_away");
        assertThatThrownBy(() -> new People().add(1, 0, 5, "vanished", null).compute(new RetentionCif()))
                .hasMessageContaining("vanished");
    }

    @Test
    void smallCellsByWholeYears() {
        People people = new People().left(5, 40).stayed(30, 800);
        assertThat(people.compute(new RetentionCif()).stream()
                        .filter(row -> row.get(1).equals("school") && row.get(6).equals("left"))
                        .map(row -> row.get(7)))
                .containsExactly(0L, 12L, 24L);
    }

    /**
     * Urban: 6 of 20 go on day 50, 4 on day 100. Rural: 2 of 20 on day 70, 4 on day 100. All else seen to day 400.
     *
     * <pre>
     * R: t &lt;- c(rep(c(50, 100, 400), c(6, 4, 10)), rep(c(70, 100, 400), c(2, 4, 14))); e &lt;- t &lt; 400
     *    survdiff(Surv(t, e) ~ rep(1:2, each = 20))$chisq
     * </pre>
     */
    @Test
    void comparisonOfGroups() {
        People people = new People()
                .at("A", "urban")
                .left(6, 50)
                .left(4, 100)
                .stayed(10, 400)
                .at("B", "rural")
                .left(2, 70)
                .left(4, 100)
                .stayed(14, 400);
        List<List<Object>> rows = people.compute(new RetentionTest());
        assertThat(rows)
                .filteredOn(row -> row.get(1).equals("region") && row.get(3).equals("locality"))
                .satisfiesExactly(
                        plain -> {
                            assertThat(plain.get(4)).isNull();
                            assertThat(plain.get(5)).isEqualTo("rural;urban");
                            assertThat((Double) plain.get(6)).isCloseTo(2.169680858242214, within(1e-12));
                            assertThat(plain.get(7)).isEqualTo(1L);
                        },
                        stratified -> {
                            // all schools are of one kind: the same test
                            assertThat(stratified.get(4)).isEqualTo("school_kind");
                            assertThat((Double) stratified.get(6)).isCloseTo(2.169680858242214, within(1e-12));
                        });
    }

    @Test
    void smallAndUnknownGroupsAreNotCompared() {
        People people = new People()
                .sex("f")
                .left(6, 50)
                .stayed(10, 400)
                .sex(null)
                .left(6, 60)
                .stayed(10, 400)
                .sex("m")
                .left(6, 50)
                .stayed(3, 400);
        assertThat(people.compute(new RetentionTest()))
                .noneMatch(row -> row.get(3).equals("sex"));
        people.sex("m").left(1, 70);
        assertThat(people.compute(new RetentionTest()))
                .filteredOn(row -> row.get(1).equals("region") && row.get(3).equals("sex"))
                .allMatch(row -> row.get(5).equals("f;m"))
                .hasSize(3);
    }
}
