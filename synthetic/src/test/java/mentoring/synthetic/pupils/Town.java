package mentoring.synthetic.pupils;

import java.util.ArrayList;
import java.util.List;
import mentoring.synthetic.Parameters;
import mentoring.synthetic.Size;
import mentoring.synthetic.pupils.SchoolYear.Teacher;

/** Schools alike but for chance: four mathematicians and four philologists each, every other one mentored from 2022. */
final class Town {
    static final int MENTORED_SINCE = 2022;

    final ResultModel model;
    final Enrolment enrolment;
    final Results results;

    Town(double effect) {
        ResultModel d = ResultModel.of(Parameters.defaults());
        model = new ResultModel(
                d.seed(),
                d.schoolSd(),
                d.teacherSd(),
                d.pupilSd(),
                d.occasionSd(),
                d.subjectShare(),
                d.ruralGap(),
                effect,
                d.selection(),
                d.missingShare());
        enrolment = new Enrolment(d.seed());
        results = new Results(model, ResultPlan.of(Size.REGION, Parameters.defaults()), enrolment);
    }

    static SchoolYear school(int number, int academicYear) {
        List<Teacher> teachers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            int since = i % 4 < 2 ? MENTORED_SINCE : Teacher.NEVER;
            String subject = i < 4 ? "mathematics" : "russian";
            teachers.add(new Teacher("Ч-" + i, number * 100L + i, subject, since));
        }
        teachers.add(new Teacher("Ч-9", number * 100L + 9, "primary_classes", Teacher.NEVER));
        return new SchoolYear("Ш-" + number, number, 0, academicYear, 75, 11, false, teachers);
    }

    Staffing staffing(int number, int academicYear) {
        return new Staffing(school(number, academicYear));
    }
}
