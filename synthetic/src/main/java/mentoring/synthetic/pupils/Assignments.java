package mentoring.synthetic.pupils;

import java.math.BigDecimal;
import mentoring.synthetic.pupils.Curriculum.Lesson;
import mentoring.synthetic.pupils.SchoolYear.Teacher;
import mentoring.synthetic.write.RowSink;

/** Table teaching_assignments: who taught which subject in which class. */
public final class Assignments {
    private static final String TABLE = "teaching_assignments";

    private final Enrolment enrolment;

    public Assignments(Enrolment enrolment) {
        this.enrolment = enrolment;
    }

    public void write(SchoolYear year, RowSink sink) {
        Staffing staffing = new Staffing(year);
        int[] classes = enrolment.classes(year);
        for (int grade = 1; grade <= year.lastGrade(); grade++) {
            for (int index = 0; index < classes[grade]; index++) {
                for (Lesson lesson : Curriculum.lessons(grade)) {
                    Teacher teacher = staffing.teacher(lesson.subject(), grade, index);
                    if (teacher != null) {
                        sink.row(
                                TABLE,
                                teacher.personId(),
                                year.schoolId(),
                                (long) year.academicYear(),
                                Enrolment.className(grade, index),
                                lesson.subject(),
                                BigDecimal.valueOf(lesson.hours()));
                    }
                }
            }
        }
    }
}
