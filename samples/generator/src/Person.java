import java.time.LocalDate;

final class Person {
    String id;
    School school;
    LocalDate hired;
    boolean mentee;
    boolean programme; // mentors a pair with a programme
    int load; // mentees in active pairs; one for a mentee
    Row row;
    Row post; // the main spell
}
