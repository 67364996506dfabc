package mentoring.synthetic.pupils;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mentoring.synthetic.Draw;
import mentoring.synthetic.pupils.SchoolYear.Teacher;

/**
 * Who teaches which class. The teacher of a class is the one with the highest hash for it (rendezvous hashing), so a class
 * keeps its teacher from year to year for as long as the teacher is there, and only the classes of those who leave change
 * hands.
 */
final class Staffing {
    /** Who else may teach a subject in a small school, in this order. */
    private static final Map<String, List<String>> ALSO = Map.of(
            "mathematics", List.of("algebra", "geometry", "informatics", "physics"),
            "russian", List.of("literature"),
            "literature", List.of("russian"),
            "history", List.of("social_studies"),
            "social_studies", List.of("history", "law", "economics"),
            "geography", List.of("biology", "history"),
            "biology", List.of("chemistry", "geography"),
            "chemistry", List.of("biology", "physics"),
            "physics", List.of("mathematics", "informatics"),
            "informatics", List.of("mathematics", "physics"));

    private final SchoolYear year;
    private final Map<String, List<Teacher>> bySubject = new HashMap<>();

    Staffing(SchoolYear year) {
        this.year = year;
        for (Teacher teacher : year.teachers()) {
            bySubject.computeIfAbsent(teacher.subject(), s -> new ArrayList<>()).add(teacher);
        }
    }

    /** Null when the school has nobody for the subject. */
    Teacher teacher(String subject, int grade, int classIndex) {
        List<Teacher> able = able(subject);
        int entryYear = year.academicYear() - grade;
        Teacher best = null;
        long highest = 0;
        for (Teacher teacher : able) {
            long hash = Draw.key(teacher.key(), subject, year.key(), entryYear, classIndex);
            if (best == null || hash > highest) {
                best = teacher;
                highest = hash;
            }
        }
        return best;
    }

    private List<Teacher> able(String subject) {
        List<Teacher> own = bySubject.getOrDefault(subject, List.of());
        if (!own.isEmpty()) {
            return own;
        }
        for (String other : ALSO.getOrDefault(subject, List.of())) {
            List<Teacher> others = bySubject.getOrDefault(other, List.of());
            if (!others.isEmpty()) {
                return others;
            }
        }
        return List.of();
    }
}
