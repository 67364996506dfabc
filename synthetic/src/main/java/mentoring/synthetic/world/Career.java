package mentoring.synthetic.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The working life of one person in the schools of one region, with what decided about it. */
public final class Career {
    /** @param kind code of list leave_kind */
    public record Leave(String kind, LocalDate from, LocalDate to) {}

    private final Person person;
    private final double frailty;
    private final double ratio;
    private final boolean pedagogical;
    private final int homeSchool;
    private final LocalDate hiredOn;
    private LocalDate mentoredFrom;
    private LocalDate leftOn;
    private boolean retired;
    private LocalDate returnedOn;
    private final List<Post> posts = new ArrayList<>(2);
    private final List<Leave> leaves = new ArrayList<>(0);

    Career(Person person, double frailty, double ratio, boolean pedagogical, int homeSchool, LocalDate hiredOn) {
        this.person = person;
        this.frailty = frailty;
        this.ratio = ratio;
        this.pedagogical = pedagogical;
        this.homeSchool = homeSchool;
        this.hiredOn = hiredOn;
    }

    public Person person() {
        return person;
    }

    /** Unobserved, mean one. */
    public double frailty() {
        return frailty;
    }

    /** Hazard ratio of what is known at hiring: locality, education, cohort. */
    public double ratio() {
        return ratio;
    }

    public boolean pedagogical() {
        return pedagogical;
    }

    /** Index of the school of the first post. */
    public int homeSchool() {
        return homeSchool;
    }

    public LocalDate hiredOn() {
        return hiredOn;
    }

    /** The day of entering a programme as mentee, null when it never came. */
    public LocalDate mentoredFrom() {
        return mentoredFrom;
    }

    /** First day out of the profession for the first time, null when it lasts beyond the world. */
    public LocalDate leftOn() {
        return leftOn;
    }

    /** Left by reaching the age of retirement, which competes with the planted hazard. */
    public boolean retired() {
        return retired;
    }

    public LocalDate returnedOn() {
        return returnedOn;
    }

    public List<Post> posts() {
        return posts;
    }

    public List<Leave> leaves() {
        return leaves;
    }

    void left(LocalDate day, boolean byAge) {
        leftOn = day;
        retired = byAge;
    }

    void returned(LocalDate day) {
        returnedOn = day;
    }

    void mentored(LocalDate day) {
        mentoredFrom = day;
    }

    /** The main post in force on the day, null when there is none. */
    public Post mainPostAt(LocalDate day) {
        for (Post post : posts) if (post.main() && post.holdsAt(day)) return post;
        return null;
    }
}
