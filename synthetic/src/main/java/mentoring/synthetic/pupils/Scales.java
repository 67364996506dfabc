package mentoring.synthetic.pupils;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;
import mentoring.synthetic.pupils.Curriculum.Choice;
import mentoring.synthetic.pupils.Curriculum.Lesson;
import mentoring.synthetic.write.RowSink;

/** Table procedure_scales: pass and maximum scores, and the series that the autumn of 2022 broke. */
public final class Scales {
    private static final String TABLE = "procedure_scales";
    private static final int[] VPR_GRADES = {4, 5, 6, 7, 8, 10};

    private final ResultPlan plan;

    public Scales(ResultPlan plan) {
        this.plan = plan;
    }

    public void write(int academicYear, RowSink sink) {
        if (academicYear < plan.firstYear()) {
            return;
        }
        for (int grade : VPR_GRADES) {
            Set<String> subjects = new LinkedHashSet<>();
            subjects.add(Curriculum.RUSSIAN);
            subjects.add(Curriculum.MATHEMATICS);
            if (plan.drawnVpr() > 0) {
                Curriculum.drawn(grade).stream().map(Lesson::subject).forEach(subjects::add);
            }
            subjects.forEach(s -> row(Procedure.VPR, s, grade, academicYear, sink));
        }
        for (String subject : examined()) {
            row(Procedure.OGE, subject, 9, academicYear, sink);
            row(Procedure.EGE, subject, 11, academicYear, sink);
        }
        row(Procedure.EGE, "mathematics_basic", 11, academicYear, sink);
    }

    private Set<String> examined() {
        Set<String> subjects = new LinkedHashSet<>();
        subjects.add(Curriculum.RUSSIAN);
        subjects.add(Curriculum.MATHEMATICS);
        if (plan.choices()) {
            Curriculum.CHOICES.stream().map(Choice::subject).forEach(subjects::add);
        }
        return subjects;
    }

    private static void row(Procedure procedure, String subject, int grade, int academicYear, RowSink sink) {
        int maxScore = procedure.maxScore(subject, grade);
        sink.row(
                TABLE,
                procedure.code(),
                subject,
                (long) grade,
                (long) academicYear,
                BigDecimal.valueOf(procedure.passScore(maxScore)),
                BigDecimal.valueOf(maxScore),
                procedure.scaleVersion(academicYear),
                procedure.breaksSeries(academicYear));
    }
}
