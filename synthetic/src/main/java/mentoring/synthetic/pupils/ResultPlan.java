package mentoring.synthetic.pupils;

import java.util.List;
import mentoring.synthetic.Parameters;
import mentoring.synthetic.Size;

/**
 * Which papers are kept. The larger the world, the fewer of them: a nation keeps Russian and mathematics only, which
 * are a hundred million papers in five years.
 *
 * @param firstYear academic year of the first results
 * @param drawnVpr further ВПР subjects drawn for each class
 * @param choices exams by choice besides Russian and mathematics
 * @param yearMarks subjects with marks of the year
 */
public record ResultPlan(int firstYear, int drawnVpr, boolean choices, List<String> yearMarks) {
    private static final int YEARS = 5;

    public static ResultPlan of(Size size, Parameters parameters) {
        int firstYear = Math.max(parameters.firstYear(), parameters.lastYear() - YEARS + 1);
        return size == Size.NATION
                ? new ResultPlan(firstYear, 0, false, List.of())
                : new ResultPlan(firstYear, 1, true, List.of(Curriculum.MATHEMATICS));
    }
}
