import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** People who move: transfers, second jobs, leavers. */
final class Moves {
    private final World world;
    private final Hiring hiring;
    private final Random random;

    Moves(World world, Hiring hiring) {
        this.world = world;
        this.hiring = hiring;
        random = world.random;
    }

    void draw() {
        List<Person> free =
                world.schools.stream().flatMap(s -> s.experienced.stream()).collect(Collectors.toList());
        Collections.shuffle(free, random);
        free.removeIf(p -> p.load > 0);
        List<Person> movers = free.stream()
                .filter(p -> p.hired.getYear() >= 2018 && p.row.date("first_teaching_on") != null)
                .toList();
        for (Person p : movers.subList(0, 15)) {
            School before = other(p.school);
            LocalDate first = p.row.date("first_teaching_on");
            hiring.spell(p, before, "teacher", "main", BigDecimal.ONE, first.plusDays(30), "other")
                    .set("subject", hiring.subject())
                    .set("ended_on", p.hired)
                    .set("end_reason", "transfer")
                    .set("destination_school_id", p.school.id);
            alsoSentBy(p, before);
        }
        free.removeAll(movers);
        for (Person p : free.subList(0, 20)) {
            School second = other(p.school);
            hiring.spell(
                            p,
                            second,
                            "teacher",
                            "external_part_time",
                            new BigDecimal("0.25"),
                            world.day("2018-09-01", "2021-10-01"),
                            "other")
                    .set("subject", hiring.subject());
            alsoSentBy(p, second);
        }
        for (Person p : free.subList(20, 22)) { // two main spells at once: a warning, both kept
            School second = other(p.school);
            hiring.spell(
                            p,
                            second,
                            "teacher",
                            "main",
                            new BigDecimal("0.5"),
                            world.day("2018-09-01", "2021-10-01"),
                            "other")
                    .set("subject", hiring.subject());
            alsoSentBy(p, second);
        }
        for (int i = 0; i < 40; i++) {
            leaver(world.schools.get(random.nextInt(83)), i);
        }
    }

    private void leaver(School s, int i) {
        LocalDate since = i % 3 == 0 ? world.day("2018-08-20", "2020-09-01") : world.day("1985-09-01", "2015-09-01");
        Person p = hiring.person(s, since, since.minusYears(23).minusDays(random.nextInt(600)), null);
        hiring.spell(p, s, "teacher", "main", BigDecimal.ONE, since, i % 3 == 0 ? "first_hire" : "other")
                .set("subject", hiring.subject())
                .set(
                        "ended_on",
                        i % 2 == 0 ? world.day("2021-06-01", "2021-08-31") : world.day("2021-11-20", "2022-04-20"))
                .set("end_reason", i % 3 == 0 ? "own_wish" : i % 3 == 1 ? "retirement" : "agreement");
    }

    private School other(School not) {
        School s;
        do {
            s = world.schools.get(random.nextInt(83));
        } while (s == not);
        return s;
    }

    /** A person whom a second school also employs: that school sends the same person row. */
    private void alsoSentBy(Person p, School other) {
        Row copy = world.row("persons", other);
        copy.values.putAll(p.row.values);
    }
}
