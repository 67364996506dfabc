package mentoring.synthetic.pupils;

import java.util.List;

/**
 * What the pupils' side has to know of one school in one academic year. The world draws it; the numbers of pupils come
 * from {@link Enrolment}, which the world asks for its own counts as well, so that both agree.
 *
 * @param schoolId as in table schools, in the year in question
 * @param key number that stands for the school in all its years; every draw hangs on it
 * @param region number of the region, from 0
 * @param intake first-graders of a usual year
 * @param lastGrade 4, 9 or 11
 * @param teachers everyone who teaches in this year
 */
public record SchoolYear(
        String schoolId,
        long key,
        int region,
        int academicYear,
        int intake,
        int lastGrade,
        boolean rural,
        List<Teacher> teachers) {

    /**
     * A teacher in this school and year.
     *
     * @param key number that stands for the person in all schools and years
     * @param subject code of list subject; {@code primary_classes} teaches everything in grades 1 to 4
     * @param mentoredSince academic year in which the teacher first entered a programme as mentee, {@link #NEVER} for
     *     teachers who never do; also set, to a later year, before it comes, because selection works from the start
     */
    public record Teacher(String personId, long key, String subject, int mentoredSince) {
        public static final int NEVER = Integer.MAX_VALUE;

        public boolean everMentored() {
            return mentoredSince != NEVER;
        }
    }
}
