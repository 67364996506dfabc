package mentoring.transform.outcomes.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mentoring.transform.statistics.KaplanMeier;
import mentoring.transform.statistics.Lifetime;
import mentoring.transform.statistics.RiskTable;
import org.junit.jupiter.api.Test;

/**
 * Mentoring without any effect: 1 200 careers lose two of every hundred each month, and every second of those still there
 * after eight months (day 240) gets a mentor. Who asks "ever mentored?" compares people who could not have gone in the
 * first eight months with people who could.
 */
class ImmortalTimeTest {
    private static final long START = 240;

    private static People careers() {
        People people = new People();
        double left = 1200;
        int gone = 0;
        for (int month = 1; month <= 36; month++) {
            left *= 0.98;
            for (; gone < 1200 - left; gone++) {
                long exit = Months.last(month) - gone % 28;
                // every second one, drawn independently of the exit
                people.add(1, 0, exit, "left", exit > START && gone % 2 == 0 ? START : null);
            }
        }
        long stayed = 1200 - gone;
        return people.add(stayed / 2, 0, 1200, null, START).add(stayed - stayed / 2, 0, 1200, null, null);
    }

    private static double at(List<String> rows, long month) {
        return rows.stream()
                .map(row -> row.split(" "))
                .filter(row -> row[0].equals(String.valueOf(month)))
                .mapToDouble(row -> Double.parseDouble(row[6]))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theNaiveComparisonShowsAnEffectThatIsNotThere() {
        double yes = ever(true).survival(Months.last(24));
        double no = ever(false).survival(Months.last(24));
        // of the mentored 0.98^16 = 0.72 are left, of the others about 0.50
        assertThat(yes - no).isGreaterThan(0.18);
    }

    /** What must not be done: sort people by what happened to them later. */
    private static KaplanMeier ever(boolean mentored) {
        List<Lifetime> lifetimes = new ArrayList<>();
        careers().subjects().forEach(subject -> {
            if (mentored == (subject.mentored() != null)) {
                lifetimes.add(subject.lifetime());
            }
        });
        return KaplanMeier.of(RiskTable.of(lifetimes), 0);
    }

    @Test
    void theTimeDependentComparisonShowsNone() {
        Stream<List<Object>> tests = careers().compute(new RetentionTest()).stream()
                .filter(row -> row.get(1).equals("region") && row.get(3).equals("mentored") && row.get(4) == null);
        assertThat(tests).singleElement().satisfies(row -> {
            assertThat(row.get(5)).isEqualTo("no;yes");
            assertThat((Double) row.get(6)).isLessThan(0.5);
            assertThat((Double) row.get(8)).isGreaterThan(0.5);
        });
    }

    @Test
    void theLandmarkAgrees() {
        RetentionCurve curve = new RetentionCurve();
        double yes = at(careers().cell(curve, "mentored", "yes", "landmark_12"), 24);
        double no = at(careers().cell(curve, "mentored", "no", "landmark_12"), 24);
        // 0.98^12 = 0.785 of those in service at twelve months, in both groups
        assertThat(yes).isBetween(0.77, 0.80);
        assertThat(no).isBetween(0.77, 0.80);
        // and until month 8 there is no mentored person at all
        assertThat(careers().cell(curve, "mentored", "yes", "landmark_6")).isEmpty();
    }
}
