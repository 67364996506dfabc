import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** The bases of mentors: 92 people in 53 schools, 50 bases of them current. */
final class MentorBases {
    /** Of 92 mentors: the whole numbers that give 64, 82, 57, 22, 32, 12 and 29 %. */
    private static final Map<String, Integer> COMPETENCIES = Counts.of(
            "subject",
            59,
            "organisational",
            75,
            "psychological",
            52,
            "diagnostic",
            20,
            "analytical",
            29,
            "prognostic",
            11,
            "research",
            27);

    private static final List<String> INTERESTS = List.of("subject", "upbringing", "pupil_research", "gifted", "it");
    private static final List<String> ACHIEVEMENTS = List.of(
            "contest_winner",
            "author",
            "webinar_host",
            "community_leader",
            "disseminator",
            "respected_professional",
            "methodical");

    private final World world;
    private final Random random;
    private final List<Row> base = new ArrayList<>();

    MentorBases(World world) {
        this.world = world;
        random = world.random;
    }

    void draw() {
        List<School> a = world.a;
        List<School> bases = new ArrayList<>(a);
        bases.addAll(world.b.subList(0, 11));
        bases.addAll(world.c.subList(16, 21));
        Map<School, List<Person>> chosen = new LinkedHashMap<>();
        for (School s : bases) {
            chosen.put(s, candidates(s));
        }
        Map<School, Integer> size = new LinkedHashMap<>();
        bases.forEach(s -> size.put(s, s.number == 7 ? 2 : 1));
        int left = 92 - bases.size() - 1;
        while (left > 0) {
            School s = bases.get(random.nextInt(48));
            if (size.get(s) < Math.min(4, chosen.get(s).size())) {
                size.merge(s, 1, Integer::sum);
                left--;
            }
        }
        for (School s : bases) {
            for (Person p : chosen.get(s).subList(0, size.get(s))) {
                mentorRow(s, p);
            }
        }
        for (School s : a.subList(26, 31)) { // left the base
            Row row = mentorRow(s, nobodyOf(chosen.get(s), s));
            row.set("entered_on", LocalDate.of(2021, 9, 21))
                    .set("left_on", LocalDate.of(2022, 1, 17))
                    .values
                    .remove("updated_on");
            base.remove(row);
        }
        competencies();
    }

    private static Person nobodyOf(List<Person> chosen, School s) {
        return s.experienced.stream()
                .filter(p -> !chosen.contains(p) && p.hired.getYear() < 2018)
                .findFirst()
                .orElseThrow();
    }

    /** In order of choice: the young mentor, a deputy head (in four schools), mentors of pairs, anybody. */
    private List<Person> candidates(School s) {
        Set<Person> people = new LinkedHashSet<>();
        if (s.number == 7) {
            people.add(s.young.get(0));
        }
        if (s.is('A', 9, 13)) {
            people.add(s.deputies.get(0));
        }
        s.pairs.stream()
                .map(p -> p.mentor)
                .filter(p -> p.school == s && !s.deputies.contains(p))
                .forEach(people::add);
        s.experienced.stream().filter(p -> p.hired.getYear() < 2018).limit(1).forEach(people::add);
        return List.copyOf(people);
    }

    private Row mentorRow(School s, Person p) {
        LocalDate entered;
        LocalDate updated = null;
        if (s.is('B', 8, 11)) {
            entered = LocalDate.of(2021, 5, 5); // 366 days before 6 May 2022
        } else if (s.is('C', 20, 21)) {
            entered = LocalDate.of(2021, 5, 6); // exactly 365
        } else if (random.nextInt(3) == 0) {
            entered = world.day("2019-09-02", "2020-12-20");
            updated = world.day(LocalDate.of(2021, 9, 1), s.sent.minusDays(2));
        } else {
            entered = world.day(LocalDate.of(2021, 9, 6), s.sent.minusDays(4));
        }
        if (entered.isBefore(p.hired)) {
            entered = LocalDate.of(2021, 9, 6);
        }
        Row row = world.row("mentors", s)
                .set("school_id", s.id)
                .set("person_id", p.id)
                .set("entered_on", entered)
                .set("updated_on", updated)
                .set("interests", some(INTERESTS))
                .set("achievements", some(ACHIEVEMENTS))
                .set("max_mentees", 1 + random.nextInt(3))
                .set("consent_on", random.nextBoolean() ? entered : null);
        base.add(row);
        return row;
    }

    private Codes some(List<String> codes) {
        List<String> chosen = codes.stream().filter(x -> random.nextInt(4) == 0).toList();
        return chosen.isEmpty() ? null : new Codes(chosen);
    }

    private void competencies() {
        Map<Row, List<String>> has = new LinkedHashMap<>();
        base.forEach(row -> has.put(row, new ArrayList<>()));
        COMPETENCIES.forEach((code, n) -> {
            List<Row> mixed = new ArrayList<>(base);
            Collections.shuffle(mixed, random);
            mixed.subList(0, n).forEach(row -> has.get(row).add(code));
        });
        has.forEach((row, codes) -> row.set("competencies", codes.isEmpty() ? null : new Codes(codes)));
    }
}
