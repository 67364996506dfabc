package mentoring.synthetic.pupils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EnrolmentTest {
    private static final int SCHOOLS = 30;

    private final Town town = new Town(0.1);

    /** Pupils by grade; a mark of the year shows everybody but the few who miss it. */
    private Map<Integer, Set<String>> marked(int academicYear) {
        Map<Integer, Set<String>> byGrade = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (int school = 0; school < SCHOOLS; school++) {
            Collected rows = new Collected();
            town.results.write(Town.school(school, academicYear), rows);
            for (Object[] row : rows.of("pupil_results")) {
                if (row[6].equals("year_mark")) {
                    int grade = ((Long) row[4]).intValue();
                    byGrade.computeIfAbsent(grade, g -> new HashSet<>()).add((String) row[0]);
                    assertThat(seen.add((String) row[0]))
                            .as("one grade per pupil")
                            .isTrue();
                }
            }
        }
        return byGrade;
    }

    @Test
    void pupilsMoveUpAndLessThanHalfStayForTheTenthGrade() {
        Map<Integer, Set<String>> before = marked(2022);
        Map<Integer, Set<String>> after = marked(2023);

        assertThat(share(before.get(6), after.get(7))).isBetween(0.88, 0.98);
        assertThat(share(before.get(9), after.get(10))).isCloseTo(0.42, within(0.05));
        assertThat(share(before.get(6), after.get(6))).isZero();
    }

    private static double share(Set<String> pupils, Set<String> later) {
        return pupils.stream().filter(later::contains).count() / (double) pupils.size();
    }

    @Test
    void theCountsAreThoseOfTheResults() {
        Map<Integer, Set<String>> marked = marked(2023);
        int[] counted = new int[Enrolment.GRADES + 1];
        for (int school = 0; school < SCHOOLS; school++) {
            int[] pupils = town.enrolment.pupils(Town.school(school, 2023));
            for (int grade = 1; grade <= Enrolment.GRADES; grade++) {
                counted[grade] += pupils[grade];
            }
        }

        assertThat(counted[1]).isBetween(60 * SCHOOLS, 90 * SCHOOLS);
        for (int grade = 2; grade <= Enrolment.GRADES; grade++) {
            assertThat(marked.get(grade).size() / (double) counted[grade]).isBetween(0.89, 0.97);
        }
    }

    @Test
    void aClassKeepsItsTeacher() {
        int kept = 0;
        for (int school = 0; school < SCHOOLS; school++) {
            String before =
                    town.staffing(school, 2021).teacher("mathematics", 6, 1).personId();
            String after =
                    town.staffing(school, 2022).teacher("mathematics", 7, 1).personId();
            kept += before.equals(after) ? 1 : 0;
        }

        assertThat(kept).isEqualTo(SCHOOLS);
    }

    @Test
    void aSchoolWithoutAPhysicistLetsTheMathematicianTeachPhysics() {
        assertThat(town.staffing(1, 2022).teacher("physics", 8, 0).subject()).isEqualTo("mathematics");
        assertThat(town.staffing(1, 2022).teacher("english", 8, 0)).isNull();
    }
}
