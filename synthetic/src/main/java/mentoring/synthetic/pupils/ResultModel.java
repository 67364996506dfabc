package mentoring.synthetic.pupils;

import mentoring.synthetic.Parameters;
import mentoring.synthetic.pupils.SchoolYear.Teacher;

/**
 * How a latent result comes about, on a scale on which the variances of an average school population sum to about one:
 *
 * <p>z = school + teacher + pupil + pupil in the subject + occasion − rural gap + effect of mentoring.
 *
 * @param occasionSd what is new on every paper
 * @param subjectShare share of a pupil's variance that belongs to the subject
 * @param effect full effect of a teacher's mentoring, reached in the year after entry; half of it in the year of entry
 * @param selection how many teacher SDs those who will be mentored lie below the others, before and after
 * @param missingShare papers that an average pupil does not write; weak pupils miss more
 */
public record ResultModel(
        long seed,
        double schoolSd,
        double teacherSd,
        double pupilSd,
        double occasionSd,
        double subjectShare,
        double ruralGap,
        double effect,
        double selection,
        double missingShare) {

    private static final double SUBJECT_SHARE = 0.3;
    /** Weak teachers get mentors: comparing mentored with other teachers hides the effect or turns it round. */
    private static final double SELECTION = 0.5;

    private static final double MISSING_SHARE = 0.07;

    public static ResultModel of(Parameters parameters) {
        Parameters.Learning learning = parameters.learning();
        return new ResultModel(
                parameters.seed(),
                learning.schoolSd(),
                learning.teacherSd(),
                learning.pupilSd(),
                learning.occasionSd(),
                SUBJECT_SHARE,
                learning.ruralGap(),
                parameters.mentoring().effectOnResults(),
                SELECTION,
                MISSING_SHARE);
    }

    /** The planted effect by years since entry: this is the truth that an estimate has to find. */
    public double effectAfter(int yearsSinceEntry) {
        if (yearsSinceEntry < 0) {
            return 0;
        }
        return yearsSinceEntry == 0 ? effect / 2 : effect;
    }

    /** What a teacher adds to every paper of a class in a year. */
    double teacherPart(Teacher teacher, int academicYear) {
        double ability = teacherSd * Normal.of(seed, "teacher-ability", teacher.key());
        double selected = teacher.everMentored() ? -selection * teacherSd : 0;
        double gained = teacher.everMentored() ? effectAfter(academicYear - teacher.mentoredSince()) : 0;
        return ability + selected + gained;
    }

    double schoolPart(SchoolYear year) {
        return schoolSd * Normal.of(seed, "school-ability", year.key()) - (year.rural() ? ruralGap : 0);
    }

    double generalSd() {
        return pupilSd * StrictMath.sqrt(1 - subjectShare);
    }

    double subjectSd() {
        return pupilSd * StrictMath.sqrt(subjectShare);
    }
}
