package mentoring.synthetic.pupils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResultsTest {
    private static final int SCHOOLS = 400;
    private static final double POINTS_PER_SD = 0.17;

    /** A paper in ВПР: the latent result as far as points show it, without what is common to all of a year. */
    private record Written(int school, String className, String pupil, double z) {}

    private static List<Written> vpr(Town town, int academicYear, int grade, String subject) {
        List<Written> papers = new ArrayList<>();
        double sum = 0;
        int maxScore = Procedure.VPR.maxScore(subject, grade);
        for (int school = 0; school < SCHOOLS; school++) {
            Collected rows = new Collected();
            town.results.write(Town.school(school, academicYear), rows);
            for (Object[] row : rows.of("pupil_results")) {
                if (row[6].equals("vpr") && row[5].equals(subject) && row[4].equals((long) grade)) {
                    double z = ((BigDecimal) row[8]).doubleValue() / maxScore / POINTS_PER_SD;
                    papers.add(new Written(school, (String) row[3], (String) row[0], z));
                    sum += z;
                }
            }
        }
        double mean = sum / papers.size();
        return papers.stream()
                .map(p -> new Written(p.school, p.className, p.pupil, p.z - mean))
                .toList();
    }

    @Test
    void theVarianceComponentsAreThoseOfTheModel() {
        Town town = new Town(0);
        ResultModel model = town.model;
        List<Written> papers = vpr(town, 2023, 7, "mathematics");
        Map<String, Double> nextYear = byPupil(vpr(town, 2024, 8, "mathematics"));
        Map<String, Double> otherSubject = byPupil(vpr(town, 2023, 7, "russian"));
        double school = variance(model.schoolSd());
        // Half of the teachers are selected, which adds the variance of a coin to that of ability.
        double teacher = variance(model.teacherSd()) * (1 + variance(model.selection()) / 4);
        double pupil = variance(model.pupilSd());

        assertThat(covarianceWithinClasses(papers)).isCloseTo(school + teacher, within(0.03));
        assertThat(covariance(papers, nextYear)).isCloseTo(school + teacher + pupil, within(0.04));
        assertThat(covariance(papers, otherSubject))
                .isCloseTo(school + pupil * (1 - model.subjectShare()), within(0.04));
        assertThat(papers.stream().mapToDouble(p -> p.z * p.z).average().orElseThrow())
                .isCloseTo(school + teacher + pupil + variance(model.occasionSd()), within(0.05));
    }

    private static double variance(double sd) {
        return sd * sd;
    }

    private static Map<String, Double> byPupil(List<Written> papers) {
        Map<String, Double> z = new HashMap<>();
        papers.forEach(p -> z.put(p.pupil, p.z));
        return z;
    }

    private static double covariance(List<Written> papers, Map<String, Double> others) {
        return papers.stream()
                .filter(p -> others.containsKey(p.pupil))
                .mapToDouble(p -> p.z * others.get(p.pupil))
                .average()
                .orElseThrow();
    }

    /** Mean product over all pairs of different pupils of a class. */
    private static double covarianceWithinClasses(List<Written> papers) {
        Map<String, double[]> sums = new HashMap<>();
        for (Written p : papers) {
            double[] s = sums.computeIfAbsent(p.school + p.className, k -> new double[3]);
            s[0] += p.z;
            s[1] += p.z * p.z;
            s[2]++;
        }
        double products = 0;
        double pairs = 0;
        for (double[] s : sums.values()) {
            products += s[0] * s[0] - s[1];
            pairs += s[2] * (s[2] - 1);
        }
        return products / pairs;
    }

    @Test
    void theEffectIsFoundByDifferencesOfDifferencesAndHiddenFromTheNaiveComparison() {
        double effect = 0.3;
        Town town = new Town(effect);
        double before = gap(town, 2021);
        double entry = gap(town, 2022);
        double after = gap(town, 2023);

        assertThat(entry - before).isCloseTo(effect / 2, within(0.05));
        assertThat(after - before).isCloseTo(effect, within(0.05));
        double hidden = town.model.selection() * town.model.teacherSd();
        assertThat(after).isCloseTo(effect - hidden, within(0.05));
    }

    @Test
    void withoutAnEffectThereIsNone() {
        Town town = new Town(0);

        assertThat(gap(town, 2023) - gap(town, 2021)).isCloseTo(0, within(0.05));
    }

    /** Mean of the classes of teachers who are mentored at some time less the mean of the others. */
    private static double gap(Town town, int academicYear) {
        double[] sum = new double[2];
        int[] n = new int[2];
        for (int grade = 6; grade <= 8; grade++) {
            for (Written p : vpr(town, academicYear, grade, "mathematics")) {
                int letter = "АБВГДЕ".indexOf(p.className.charAt(p.className.length() - 1));
                int group = town.staffing(p.school, academicYear)
                                .teacher("mathematics", grade, letter)
                                .everMentored()
                        ? 1
                        : 0;
                sum[group] += p.z;
                n[group]++;
            }
        }
        return sum[1] / n[1] - sum[0] / n[0];
    }

    @Test
    void theWeakestOfOneYearAreLessWeakInTheNext() {
        Town town = new Town(0);
        List<Written> papers = vpr(town, 2023, 7, "mathematics");
        Map<String, Double> nextYear = byPupil(vpr(town, 2024, 8, "mathematics"));
        List<Written> weak = papers.stream()
                .filter(p -> p.z < -1 && nextYear.containsKey(p.pupil))
                .toList();
        double first = weak.stream().mapToDouble(Written::z).average().orElseThrow();
        double second =
                weak.stream().mapToDouble(p -> nextYear.get(p.pupil)).average().orElseThrow();

        assertThat(second / first).isCloseTo(0.75, within(0.05)); // the correlation between years
    }

    @Test
    void theTestsOfSpring2022CameInAutumn() {
        Town town = new Town(0.1);
        LocalDate summer = LocalDate.of(2022, 8, 1);
        Collected all = new Collected();
        Collected inTime = new Collected();
        Collected late = new Collected();
        SchoolYear year = Town.school(1, 2021);
        town.results.write(year, all);
        town.results.write(year, inTime, day -> day.isBefore(summer));
        town.results.write(year, late, day -> !day.isBefore(summer));

        assertThat(late.of("pupil_results")).isNotEmpty().allSatisfy(r -> assertThat(r[6])
                .isEqualTo("vpr"));
        assertThat(inTime.of("pupil_results")).isNotEmpty().allSatisfy(r -> assertThat(r[6])
                .isNotEqualTo("vpr"));
        List<Object[]> parts = new ArrayList<>(inTime.of("pupil_results"));
        parts.addAll(late.of("pupil_results"));
        assertThat(parts).containsExactlyInAnyOrderElementsOf(all.of("pupil_results"));
    }
}
