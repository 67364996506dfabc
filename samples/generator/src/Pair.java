import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One pair or group while it is being drawn. */
final class Pair {
    String id;
    boolean ordered;
    boolean withProgramme;
    int youngMentees;
    int experiencedMentees;
    LocalDate started;
    Person mentor;
    final List<Person> mentees = new ArrayList<>();
}
