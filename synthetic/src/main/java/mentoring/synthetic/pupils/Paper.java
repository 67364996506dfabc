package mentoring.synthetic.pupils;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mentoring.synthetic.Draw;
import mentoring.synthetic.pupils.Curriculum.Choice;
import mentoring.synthetic.pupils.Curriculum.Lesson;
import mentoring.synthetic.pupils.SchoolYear.Teacher;

/**
 * What one class writes in one subject, everything that is the same for its pupils worked out.
 *
 * @param share of the class that takes it
 * @param given what school, teacher and the year's papers add to every pupil
 */
record Paper(
        Procedure procedure,
        String subject,
        long subjectKey,
        LocalDate heldOn,
        int maxScore,
        double share,
        double given) {

    /** Share of the eleventh grade that takes mathematics at the basic level. */
    static final double BASIC_MATHEMATICS = 0.45;

    /** Draws up the papers of all classes of a school in a year. */
    static final class Plan {
        private final ResultModel model;
        private final ResultPlan plan;
        private final SchoolYear year;
        private final Staffing staffing;
        private final double school;

        Plan(ResultModel model, ResultPlan plan, SchoolYear year) {
            this.model = model;
            this.plan = plan;
            this.year = year;
            this.staffing = new Staffing(year);
            this.school = model.schoolPart(year);
        }

        List<Paper> of(int grade, int classIndex) {
            List<Paper> papers = new ArrayList<>();
            if (grade >= 4 && grade <= 8 || grade == 10) {
                vpr(grade, classIndex, papers);
            } else if (grade == 9) {
                exams(Procedure.OGE, grade, classIndex, papers);
            } else if (grade == 11) {
                exams(Procedure.EGE, grade, classIndex, papers);
            }
            if (grade > 1) { // the first grade is not marked
                plan.yearMarks().forEach(s -> papers.add(paper(Procedure.YEAR_MARK, s, grade, classIndex, 1)));
            }
            return papers;
        }

        private void vpr(int grade, int classIndex, List<Paper> papers) {
            papers.add(paper(Procedure.VPR, Curriculum.RUSSIAN, grade, classIndex, 1));
            papers.add(paper(Procedure.VPR, Curriculum.MATHEMATICS, grade, classIndex, 1));
            List<Lesson> drawn = Curriculum.drawn(grade);
            int first = (int) Math.floorMod(
                    Draw.key(model.seed(), "drawn", year.key(), year.academicYear(), grade, classIndex),
                    (long) drawn.size());
            for (int i = 0; i < Math.min(plan.drawnVpr(), drawn.size()); i++) {
                String subject = drawn.get((first + i) % drawn.size()).subject();
                papers.add(paper(Procedure.VPR, subject, grade, classIndex, 1));
            }
        }

        private void exams(Procedure procedure, int grade, int classIndex, List<Paper> papers) {
            papers.add(paper(procedure, Curriculum.RUSSIAN, grade, classIndex, 1));
            papers.add(paper(procedure, Curriculum.MATHEMATICS, grade, classIndex, 1));
            if (plan.choices()) {
                for (Choice choice : Curriculum.CHOICES) {
                    double share = procedure == Procedure.OGE ? choice.oge() : choice.ege();
                    papers.add(paper(procedure, choice.subject(), grade, classIndex, share));
                }
            }
        }

        private Paper paper(Procedure procedure, String subject, int grade, int classIndex, double share) {
            Teacher teacher = staffing.teacher(Curriculum.taughtAs(subject, grade), grade, classIndex);
            double taught = teacher == null ? 0 : model.teacherPart(teacher, year.academicYear());
            double ease = procedure.hasPoints() ? procedure.ease(model.seed(), subject, grade, year.academicYear()) : 0;
            return new Paper(
                    procedure,
                    subject,
                    Draw.key(model.seed(), subject),
                    procedure.heldOn(subject, year.academicYear()),
                    procedure.maxScore(subject, grade),
                    share,
                    school + taught + ease);
        }
    }

    /** The same paper at the basic level. */
    Paper basic() {
        String basic = "mathematics_basic";
        return new Paper(
                procedure, basic, subjectKey, heldOn.minusDays(3), procedure.maxScore(basic, 11), share, given + 0.8);
    }

    boolean hasBasicLevel() {
        return procedure == Procedure.EGE && subject.equals(Curriculum.MATHEMATICS);
    }
}
