package mentoring.synthetic.pupils;

import java.util.List;
import java.util.SplittableRandom;
import mentoring.synthetic.Draw;
import mentoring.synthetic.pupils.Curriculum.Lesson;
import mentoring.synthetic.pupils.Enrolment.Cohort;
import mentoring.synthetic.pupils.Enrolment.Pupil;
import mentoring.synthetic.pupils.SchoolYear.Teacher;
import mentoring.synthetic.write.RowSink;

/** Table olympiads: who gets how far; strong pupils take part more often, and the best of a stage reach the next. */
public final class Olympiads {
    private static final String TABLE = "olympiads";
    private static final int FIRST_GRADE = 5;
    private static final double USUAL_SHARE = 0.04;

    /**
     * One stage.
     *
     * @param invited result of the stage before from which one is invited
     * @param prize result from which there is a prize
     */
    private record Stage(String code, int firstGrade, double invited, double prize, double winner) {}

    private static final List<Stage> STAGES = List.of(
            new Stage("school", 5, Double.NEGATIVE_INFINITY, 0.9, 1.7),
            new Stage("municipal", 7, 1.1, 1.5, 2.2),
            new Stage("regional", 9, 1.7, 2.0, 2.7),
            new Stage("final", 9, 2.5, 2.6, 3.2));

    private final ResultModel model;
    private final Enrolment enrolment;

    public Olympiads(ResultModel model, Enrolment enrolment) {
        this.model = model;
        this.enrolment = enrolment;
    }

    public void write(SchoolYear year, RowSink sink) {
        Staffing staffing = new Staffing(year);
        double school = model.schoolPart(year);
        for (int grade = FIRST_GRADE; grade <= year.lastGrade(); grade++) {
            Cohort cohort = enrolment.cohort(year, grade);
            for (int i = 0; i < cohort.size(); i++) {
                Pupil pupil = cohort.pupil(i);
                if (pupil.in(grade)) {
                    write(year, grade, cohort.classOf(pupil, grade), pupil, school, staffing, sink);
                }
            }
        }
    }

    private void write(
            SchoolYear year, int grade, int classIndex, Pupil pupil, double school, Staffing staffing, RowSink sink) {
        double general = model.generalSd() * Normal.of(pupil.key(), "");
        SplittableRandom random = Draw.of(pupil.key(), "olympiad", year.academicYear());
        for (Lesson lesson : Curriculum.lessons(grade)) {
            if (random.nextDouble() < USUAL_SHARE * StrictMath.exp(general)) {
                Teacher teacher = staffing.teacher(lesson.subject(), grade, classIndex);
                double taught = teacher == null ? 0 : model.teacherPart(teacher, year.academicYear());
                String teacherId = teacher == null ? null : teacher.personId();
                stages(year, grade, pupil, lesson.subject(), general + school + taught, teacherId, random, sink);
            }
        }
    }

    private void stages(
            SchoolYear year,
            int grade,
            Pupil pupil,
            String subject,
            double ability,
            String teacherId,
            SplittableRandom random,
            RowSink sink) {
        double reached = 0;
        for (Stage stage : STAGES) {
            if (grade < stage.firstGrade() || reached < stage.invited()) {
                return;
            }
            reached = ability + model.occasionSd() * Draw.normal(random);
            String result = reached >= stage.winner() ? "winner" : reached >= stage.prize() ? "prize" : "participant";
            sink.row(
                    TABLE,
                    Enrolment.pupilId(pupil),
                    year.schoolId(),
                    (long) year.academicYear(),
                    subject,
                    stage.code(),
                    result,
                    teacherId);
        }
    }
}
