package mentoring.synthetic;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import mentoring.synthetic.pupils.Assignments;
import mentoring.synthetic.pupils.Enrolment;
import mentoring.synthetic.pupils.Olympiads;
import mentoring.synthetic.pupils.Population;
import mentoring.synthetic.pupils.ResultModel;
import mentoring.synthetic.pupils.ResultPlan;
import mentoring.synthetic.pupils.Results;
import mentoring.synthetic.pupils.Scales;
import mentoring.synthetic.pupils.SchoolYear;
import mentoring.synthetic.world.Calendar;
import mentoring.synthetic.world.RegionWorld;
import mentoring.synthetic.world.School;
import mentoring.synthetic.world.SchoolFacts;
import mentoring.synthetic.write.RowSink;

/** The tables about pupils, as the region's office for the quality of education delivers them each August. */
final class PupilTables {
    private final Parameters parameters;
    private final Enrolment enrolment;
    private final ResultPlan plan;
    private final Assignments assignments;
    private final Olympiads olympiads;
    private final Results results;
    private final Scales scales;
    private final Population population;

    PupilTables(Size size, Parameters parameters) {
        this.parameters = parameters;
        this.enrolment = new Enrolment(parameters.seed());
        this.plan = ResultPlan.of(size, parameters);
        ResultModel model = ResultModel.of(parameters);
        this.assignments = new Assignments(enrolment);
        this.olympiads = new Olympiads(model, enrolment);
        this.results = new Results(model, plan, enrolment);
        this.scales = new Scales(plan);
        this.population = new Population(parameters.seed());
    }

    LocalDate delivered(int academicYear) {
        return LocalDate.of(academicYear + 1, 8, 25);
    }

    /** Links of teachers to classes are wanted for the years that have results. */
    void assignments(SchoolYear year, BiConsumer<String, Object[]> out) {
        if (year.academicYear() >= plan.firstYear()) assignments.write(year, sink(out));
    }

    /**
     * Results and olympiads of a year as they are known in its August, with what was held only after the last one.
     *
     * @param before the school in the year before, null when there is none
     */
    void results(SchoolYear year, SchoolYear before, BiConsumer<String, Object[]> out) {
        if (year.academicYear() < plan.firstYear()) return;
        LocalDate now = delivered(year.academicYear());
        boolean last = year.academicYear() == parameters.lastYear();
        olympiads.write(year, sink(out));
        results.write(year, sink(out), day -> last || !day.isAfter(now));
        if (before != null && before.academicYear() >= plan.firstYear()) {
            LocalDate earlier = delivered(before.academicYear());
            results.write(before, sink(out), day -> day.isAfter(earlier));
        }
    }

    void ofCountry(int academicYear, BiConsumer<String, Object[]> out) {
        if (academicYear >= plan.firstYear()) scales.write(academicYear, sink(out));
    }

    void ofRegion(RegionWorld world, SchoolFacts facts, int academicYear, BiConsumer<String, Object[]> out) {
        LocalDate day = Calendar.census(academicYear);
        Map<String, Long> pupils = new TreeMap<>();
        for (School school : world.schools()) {
            if (school.lastGrade() == 0 || !school.openAt(day)) continue;
            long here = Arrays.stream(enrolment.pupils(facts.schoolYear(school, academicYear)))
                    .asLongStream()
                    .sum();
            pupils.merge(school.territoryAt(day), here, Long::sum);
        }
        pupils.forEach((code, count) -> population.write(code, Long.parseLong(code), academicYear, count, sink(out)));
    }

    static RowSink sink(BiConsumer<String, Object[]> out) {
        return new RowSink() {
            @Override
            public void row(String table, Object... values) {
                out.accept(table, values);
            }

            @Override
            public void close() {}
        };
    }
}
