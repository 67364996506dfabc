package mentoring.synthetic.pupils;

import java.util.ArrayList;
import java.util.List;

/** What is taught and examined in which grade; enough of it to link results with teachers. */
final class Curriculum {
    static final String PRIMARY = "primary_classes";
    static final String RUSSIAN = "russian";
    static final String MATHEMATICS = "mathematics";
    static final int LAST_PRIMARY_GRADE = 4;

    /** A subject in a range of grades. */
    record Lesson(String subject, int from, int to, int hours) {}

    private static final List<Lesson> LESSONS = List.of(
            new Lesson(PRIMARY, 1, 4, 18),
            new Lesson(RUSSIAN, 5, 11, 4),
            new Lesson("literature", 5, 11, 3),
            new Lesson(MATHEMATICS, 5, 11, 5),
            new Lesson("english", 2, 11, 3),
            new Lesson("history", 5, 11, 2),
            new Lesson("geography", 5, 11, 2),
            new Lesson("biology", 5, 11, 2),
            new Lesson("social_studies", 6, 11, 1),
            new Lesson("physics", 7, 11, 3),
            new Lesson("informatics", 7, 11, 1),
            new Lesson("chemistry", 8, 11, 2));

    /** ВПР in one further subject, drawn for each class. */
    private static final List<Lesson> DRAWN = List.of(
            new Lesson("world_around", 4, 4, 0),
            new Lesson("history", 5, 10, 0),
            new Lesson("biology", 5, 8, 0),
            new Lesson("geography", 6, 10, 0),
            new Lesson("social_studies", 6, 10, 0),
            new Lesson("physics", 7, 10, 0),
            new Lesson("chemistry", 8, 10, 0));

    /** Examined by choice, with the share of pupils who choose. */
    record Choice(String subject, double oge, double ege) {}

    static final List<Choice> CHOICES = List.of(
            new Choice("social_studies", 0.45, 0.42),
            new Choice("geography", 0.40, 0.03),
            new Choice("informatics", 0.38, 0.18),
            new Choice("biology", 0.25, 0.18),
            new Choice("chemistry", 0.14, 0.13),
            new Choice("physics", 0.13, 0.16),
            new Choice("english", 0.13, 0.13),
            new Choice("history", 0.04, 0.12),
            new Choice("literature", 0.08, 0.07));

    private Curriculum() {}

    static List<Lesson> lessons(int grade) {
        return in(LESSONS, grade);
    }

    static List<Lesson> drawn(int grade) {
        return in(DRAWN, grade);
    }

    private static List<Lesson> in(List<Lesson> lessons, int grade) {
        List<Lesson> found = new ArrayList<>();
        for (Lesson lesson : lessons) {
            if (lesson.from() <= grade && grade <= lesson.to()) {
                found.add(lesson);
            }
        }
        return found;
    }

    /** The subject whose teacher answers for an examined one: in grades 1 to 4 nearly everything is one teacher's. */
    static String taughtAs(String examined, int grade) {
        if (grade <= LAST_PRIMARY_GRADE && !examined.equals("english")) {
            return PRIMARY;
        }
        return examined.equals("mathematics_basic") ? MATHEMATICS : examined;
    }
}
