package mentoring.synthetic.pupils;

import java.util.SplittableRandom;
import mentoring.synthetic.Draw;

/**
 * Who goes to a school when: a cohort enters grade 1 each year and moves up. Nothing is kept; every pupil's way through
 * the school is drawn from the pupil's own number.
 */
public final class Enrolment {
    public static final int GRADES = 11;
    private static final int CLASS_SIZE = 25;
    private static final int LAST_COMMON_GRADE = 9;
    private static final String LETTERS = "АБВГДЕЖИКЛМН";

    private static final double FROM_FIRST_GRADE = 0.92;
    private static final double UNTIL_NINTH_GRADE = 0.94;
    private static final double TO_TENTH_GRADE = 0.46;

    private final long seed;

    public Enrolment(long seed) {
        this.seed = seed;
    }

    /** A pupil of a cohort: in the school from the first to the last grade. */
    record Pupil(long key, int number, int firstGrade, int lastGrade) {
        boolean in(int grade) {
            return firstGrade <= grade && grade <= lastGrade;
        }
    }

    /** Pupils by grade, index 1 to 11. */
    public int[] pupils(SchoolYear year) {
        int[] pupils = new int[GRADES + 1];
        for (int grade = 1; grade <= year.lastGrade(); grade++) {
            Cohort cohort = cohort(year, grade);
            for (int i = 0; i < cohort.size(); i++) {
                pupils[grade] += cohort.pupil(i).in(grade) ? 1 : 0;
            }
        }
        return pupils;
    }

    /** Classes by grade, index 1 to 11. */
    public int[] classes(SchoolYear year) {
        int[] classes = new int[GRADES + 1];
        for (int grade = 1; grade <= year.lastGrade(); grade++) {
            classes[grade] = cohort(year, grade).classes(grade);
        }
        return classes;
    }

    Cohort cohort(SchoolYear year, int grade) {
        return new Cohort(year, year.academicYear() - grade + 1);
    }

    /** Everyone who entered, or later joined those who entered, grade 1 of a school in one year. */
    final class Cohort {
        private final long key;
        private final int size;
        private final int lastGrade;

        private Cohort(SchoolYear year, int entryYear) {
            key = Draw.key(seed, "cohort", year.key(), entryYear);
            lastGrade = year.lastGrade();
            // The birth rate moves all schools together, chance moves each of them.
            double wave = 1 + 0.06 * StrictMath.sin(entryYear * 0.7) + 0.05 * Normal.of(seed, "births", entryYear);
            double own = StrictMath.exp(0.12 * Draw.normal(new SplittableRandom(key)));
            size = (int) Math.max(1, Math.round(year.intake() * wave * own / FROM_FIRST_GRADE));
        }

        long key() {
            return key;
        }

        int size() {
            return size;
        }

        Pupil pupil(int number) {
            long pupilKey = Draw.key(key, "", number);
            SplittableRandom random = new SplittableRandom(pupilKey);
            int first = random.nextDouble() < FROM_FIRST_GRADE ? 1 : 2 + random.nextInt(8);
            int last = random.nextDouble() < UNTIL_NINTH_GRADE ? LAST_COMMON_GRADE : first + random.nextInt(3);
            if (last == LAST_COMMON_GRADE && random.nextDouble() < TO_TENTH_GRADE) {
                last = GRADES;
            }
            return new Pupil(pupilKey, number, first, Math.min(last, lastGrade));
        }

        int classes(int grade) {
            double staying = grade > LAST_COMMON_GRADE ? TO_TENTH_GRADE : 1;
            int classes = (int) Math.ceil(size * staying / CLASS_SIZE);
            return Math.max(1, Math.min(classes, LETTERS.length()));
        }

        int classOf(Pupil pupil, int grade) {
            return pupil.number() % classes(grade);
        }
    }

    static String className(int grade, int index) {
        return grade + LETTERS.substring(index, index + 1);
    }

    /** A code that tells nothing about the pupil. */
    static String pupilId(Pupil pupil) {
        return Long.toString(pupil.key() & Long.MAX_VALUE, Character.MAX_RADIX);
    }
}
