package mentoring.synthetic.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import mentoring.synthetic.Draw;
import mentoring.synthetic.Parameters;
import mentoring.synthetic.pupils.Enrolment;
import mentoring.synthetic.pupils.SchoolYear;

/** Counts of 20 September (form ОО-1) and what the pupils' side has to know of a school. */
final class CensusFacts {
    private static final long YOUNG_DAYS = 1_096;

    private final RegionWorld world;
    private final Parameters parameters;
    private final Enrolment enrolment;

    CensusFacts(RegionWorld world) {
        this.world = world;
        this.parameters = world.parameters();
        this.enrolment = new Enrolment(parameters.seed());
    }

    SchoolYear schoolYear(School school, int year) {
        LocalDate day = Calendar.census(year);
        List<SchoolYear.Teacher> teachers = new ArrayList<>();
        for (Post post : world.teaching(school, day)) {
            if (post.subject() == null) continue;
            LocalDate mentored = post.career().mentoredFrom();
            teachers.add(new SchoolYear.Teacher(
                    post.person().id(),
                    post.person().key(),
                    post.subject(),
                    mentored == null ? SchoolYear.Teacher.NEVER : Calendar.academicYear(mentored)));
        }
        return new SchoolYear(
                school.id(),
                school.key(),
                school.region(),
                year,
                school.intake(),
                school.lastGrade(),
                school.rural(),
                List.copyOf(teachers));
    }

    /** The numbers that the school gave in the form; mostly those that its lists give, too. */
    void counts(School school, List<Fact> facts) {
        for (int year = parameters.firstYear(); year <= parameters.lastYear(); year++) {
            LocalDate day = Calendar.census(year);
            if (!school.openAt(day) || !school.general()) continue;
            SplittableRandom random = Draw.of(parameters.seed(), "oo1", school.key(), year);
            List<Post> staff = world.teaching(school, day);
            long young = staff.stream()
                    .filter(p -> p.career().hiredOn().plusDays(YOUNG_DAYS).isAfter(day))
                    .count();
            boolean differs = Draw.chance(random, parameters.reporting().staffCountsDifferShare());
            long given = staff.size() + (differs ? 1 + random.nextInt(3) : 0);
            SchoolYear pupils = schoolYear(school, year);
            Long academicYear = (long) year;
            Long count = Arrays.stream(enrolment.pupils(pupils)).asLongStream().sum();
            Long classes =
                    Arrays.stream(enrolment.classes(pupils)).asLongStream().sum();
            Long vacancies = (long) Draw.poisson(random, school.staff() * 0.03);
            facts.add(Fact.ofRegion(
                    "staff_counts",
                    (at, ids) -> new Object[] {school.id(), academicYear, given, young, count, classes, vacancies},
                    LocalDate.of(year, 10, 15)));
        }
    }
}
