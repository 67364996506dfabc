package mentoring.synthetic.pupils;

import java.time.DayOfWeek;
import java.time.LocalDate;
import mentoring.synthetic.Draw;

/** Tests and exams: when they are held and how a latent result becomes points and a mark. */
enum Procedure {
    VPR("vpr", 0.60, 0.40),
    OGE("oge", 0.60, 0.40),
    EGE("ege", 0.58, 0.36),
    YEAR_MARK("year_mark", 0, 0);

    /** The spring tests of this academic year were moved to the autumn after it. */
    static final int MOVED_YEAR = 2021;

    /** What a summer takes from the results of tests that were to be written before it. */
    private static final double SUMMER_LOSS = 0.25;

    private static final double DIFFICULTY_SD = 0.15;
    private static final double POINTS_PER_SD = 0.17;
    private static final double GOOD = 0.6;
    private static final double EXCELLENT = 0.8;
    private static final double[] YEAR_MARK_BOUNDS = {-2.3, -0.3, 1.1};

    private final String code;
    private final double meanShare;
    private final double passShare;

    Procedure(String code, double meanShare, double passShare) {
        this.code = code;
        this.meanShare = meanShare;
        this.passShare = passShare;
    }

    String code() {
        return code;
    }

    boolean hasPoints() {
        return this != YEAR_MARK;
    }

    /** The exam of grade 11 is not marked, but for basic mathematics. */
    boolean hasMark(String subject) {
        return this != EGE || subject.equals("mathematics_basic");
    }

    int maxScore(String subject, int grade) {
        if (this == EGE) {
            return subject.equals("mathematics_basic") ? 21 : 100;
        }
        return 20 + (int) Math.floorMod(Draw.key(0, "max-score", ordinal(), subject.hashCode(), grade), 20L);
    }

    int passScore(int maxScore) {
        return (int) Math.ceil(passShare * maxScore);
    }

    /** Papers of one year are easier or harder for everyone. */
    double ease(long seed, String subject, int grade, int academicYear) {
        double drawn = DIFFICULTY_SD * Normal.of(seed, "ease", ordinal(), subject.hashCode(), grade, academicYear);
        return isMoved(academicYear) ? drawn - SUMMER_LOSS : drawn;
    }

    private boolean isMoved(int academicYear) {
        return this == VPR && academicYear == MOVED_YEAR;
    }

    /** Neither the moved tests nor those after them compare with what was before. */
    boolean breaksSeries(int academicYear) {
        return isMoved(academicYear) || this == VPR && academicYear == MOVED_YEAR + 1;
    }

    String scaleVersion(int academicYear) {
        return isMoved(academicYear) ? academicYear + "-осень" : String.valueOf(academicYear);
    }

    int points(double z, int maxScore) {
        long points = Math.round(maxScore * (meanShare + POINTS_PER_SD * z));
        return (int) Math.max(0, Math.min(maxScore, points));
    }

    int mark(double z, int points, int maxScore) {
        if (!hasPoints()) {
            return z < YEAR_MARK_BOUNDS[0] ? 2 : z < YEAR_MARK_BOUNDS[1] ? 3 : z < YEAR_MARK_BOUNDS[2] ? 4 : 5;
        }
        if (points < passScore(maxScore)) {
            return 2;
        }
        return points < GOOD * maxScore ? 3 : points < EXCELLENT * maxScore ? 4 : 5;
    }

    LocalDate heldOn(String subject, int academicYear) {
        int shift = Math.floorMod(subject.hashCode(), 20);
        LocalDate first =
                switch (this) {
                    case VPR -> isMoved(academicYear)
                            ? LocalDate.of(academicYear + 1, 9, 27)
                            : LocalDate.of(academicYear + 1, 4, 15);
                    case OGE -> LocalDate.of(academicYear + 1, 5, 24);
                    case EGE -> LocalDate.of(academicYear + 1, 5, 28);
                    case YEAR_MARK -> LocalDate.of(academicYear + 1, 5, 25);
                };
        LocalDate day = this == YEAR_MARK ? first : first.plusDays(shift);
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
    }
}
