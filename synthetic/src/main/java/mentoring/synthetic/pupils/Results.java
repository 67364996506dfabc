package mentoring.synthetic.pupils;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import mentoring.synthetic.Draw;
import mentoring.synthetic.pupils.Enrolment.Cohort;
import mentoring.synthetic.pupils.Enrolment.Pupil;
import mentoring.synthetic.write.RowSink;

/** Table pupil_results: what the pupils of a school reach in one academic year. For several threads at a time. */
public final class Results {
    private static final String TABLE = "pupil_results";
    /** In the scale of the contract, so that no sink has to make them anew a hundred million times. */
    private static final BigDecimal[] POINTS = IntStream.rangeClosed(0, 100)
            .mapToObj(i -> BigDecimal.valueOf(i).setScale(4))
            .toArray(BigDecimal[]::new);

    private final ResultModel model;
    private final ResultPlan plan;
    private final Enrolment enrolment;

    public Results(ResultModel model, ResultPlan plan, Enrolment enrolment) {
        this.model = model;
        this.plan = plan;
        this.enrolment = enrolment;
    }

    /** Everything of the academic year, also what was held after it. */
    public void write(SchoolYear year, RowSink sink) {
        write(year, sink, day -> true);
    }

    /** Only what was held on certain days, say until the delivery that is being made; the ВПР of 2021/22 came later. */
    public void write(SchoolYear year, RowSink sink, Predicate<LocalDate> held) {
        if (year.academicYear() < plan.firstYear()) {
            return;
        }
        Paper.Plan papers = new Paper.Plan(model, plan, year);
        for (int grade = 1; grade <= year.lastGrade(); grade++) {
            new Grade(year, grade, papers, sink, held).write();
        }
    }

    /** All pupils of one grade. */
    private final class Grade {
        private final SchoolYear year;
        private final Long academicYear;
        private final int grade;
        private final Cohort cohort;
        private final List<List<Paper>> papers;
        private final RowSink sink;
        private final Predicate<LocalDate> held;

        Grade(SchoolYear year, int grade, Paper.Plan plan, RowSink sink, Predicate<LocalDate> held) {
            this.year = year;
            this.academicYear = (long) year.academicYear();
            this.grade = grade;
            this.cohort = enrolment.cohort(year, grade);
            this.papers = IntStream.range(0, cohort.classes(grade))
                    .mapToObj(index -> plan.of(grade, index))
                    .toList();
            this.sink = sink;
            this.held = held;
        }

        void write() {
            if (papers.get(0).isEmpty()) {
                return;
            }
            for (int i = 0; i < cohort.size(); i++) {
                Pupil pupil = cohort.pupil(i);
                if (pupil.in(grade)) {
                    write(pupil);
                }
            }
        }

        private void write(Pupil pupil) {
            int classIndex = cohort.classOf(pupil, grade);
            String id = Enrolment.pupilId(pupil);
            String className = Enrolment.className(grade, classIndex);
            double general = model.generalSd() * Normal.of(pupil.key(), "");
            double missing = model.missingShare() * StrictMath.exp(-0.5 * general);
            SplittableRandom random = Draw.of(pupil.key(), "y", year.academicYear());
            for (Paper paper : papers.get(classIndex)) {
                // Drawn whether used or not: which papers a delivery takes must not change the others.
                double taken = random.nextDouble();
                double present = random.nextDouble();
                double occasion = model.occasionSd() * Draw.normal(random);
                if (taken < paper.share() && present >= missing && held.test(paper.heldOn())) {
                    boolean basic = paper.hasBasicLevel() && taken < Paper.BASIC_MATHEMATICS;
                    row(id, className, basic ? paper.basic() : paper, pupil, general + occasion);
                }
            }
        }

        private void row(String id, String className, Paper paper, Pupil pupil, double own) {
            double inSubject = model.subjectSd() * Draw.normal(new SplittableRandom(pupil.key() ^ paper.subjectKey()));
            double z = paper.given() + own + inSubject;
            Procedure procedure = paper.procedure();
            int points = procedure.hasPoints() ? procedure.points(z, paper.maxScore()) : 0;
            sink.row(
                    TABLE,
                    id,
                    year.schoolId(),
                    academicYear,
                    className,
                    (long) grade,
                    paper.subject(),
                    procedure.code(),
                    paper.heldOn(),
                    procedure.hasPoints() ? POINTS[points] : null,
                    procedure.hasMark(paper.subject()) ? (long) procedure.mark(z, points, paper.maxScore()) : null,
                    null);
        }
    }
}
