import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** The facts. Every number of the seed report is planned here; dates, names and places are drawn. */
final class World {
    static final LocalDate T = LocalDate.of(2022, 5, 6);
    static final LocalDate EARLIER = LocalDate.of(2021, 11, 12);
    static final LocalDate YEAR = LocalDate.of(2021, 9, 1);
    static final String CITY = "94701000";

    /** What the city delivers itself, and the date of that delivery. */
    static final Map<String, LocalDate> CITY_FILES = new LinkedHashMap<>();

    static {
        for (String table : List.of("territories", "schools", "campaigns", "targets", "staff_counts")) {
            CITY_FILES.put(table, LocalDate.of(2022, 4, 25));
        }
        CITY_FILES.put("partners", LocalDate.of(2022, 5, 6));
        CITY_FILES.put("site_checks", LocalDate.of(2022, 5, 12));
    }

    final List<School> schools = new ArrayList<>();
    final List<Row> rows = new ArrayList<>();
    /** Schools with ordered pairs, with pairs but no orders, without pairs. */
    final List<School> a = new ArrayList<>();

    final List<School> b = new ArrayList<>();
    final List<School> c = new ArrayList<>();
    final Random random = new Random(20220506);

    World() {
        new SchoolPlan(this).draw();
        new PairPlan(this).draw();
        Hiring hiring = new Hiring(this);
        hiring.draw();
        new CityRows(this).draw();
        new PairMembers(this).draw();
        PairRows pairs = new PairRows(this, hiring);
        pairs.draw();
        new PastPairs(this, pairs).draw();
        new MentorBases(this).draw();
        new Moves(this, hiring).draw();
        new DocumentRows(this, hiring).draw();
        for (School school : schools) {
            row("reporting", school)
                    .set("school_id", school.id)
                    .set("table", "*")
                    .set("academic_year", 2021)
                    .set("reported_on", school.sent);
        }
        new Flaws(this).draw();
    }

    Row row(String table, School sender) {
        Row row = new Row(table, sender);
        rows.add(row);
        return row;
    }

    /** A day in [from, to], never after the school's delivery. */
    LocalDate day(String from, String to) {
        return day(LocalDate.parse(from), LocalDate.parse(to));
    }

    LocalDate day(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        return days <= 0 ? from : from.plusDays(random.nextInt((int) days + 1));
    }

    List<School> withPairs() {
        return Stream.concat(a.stream(), b.stream()).toList();
    }

    School school(int number) {
        return schools.get(number - 1);
    }

    boolean exempt(School school) {
        return school.is('C', 0, 12);
    }

    /** Schools without any document: the seven that the seed names as not implementing. */
    boolean idle(School school) {
        return school.is('C', 27, 34);
    }

    boolean hasProgrammes(School school) {
        return school.is('A', 0, 29) || school.is('A', 33, 37);
    }

    /** Bases with entries in force whose last date is more than a year old. */
    boolean outdated(School school) {
        return school.is('B', 8, 12);
    }
}
