import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Who works where: 1530 teaching staff, 269 of them young, and the heads. */
final class Hiring {
    private static final List<String> SUBJECTS = List.of(
            "primary_classes",
            "primary_classes",
            "primary_classes",
            "russian",
            "russian",
            "mathematics",
            "mathematics",
            "english",
            "english",
            "history",
            "physics",
            "chemistry",
            "biology",
            "geography",
            "informatics",
            "pe",
            "technology",
            "music",
            "art",
            "safety_life",
            "german",
            "literature",
            "native_language");
    private static final List<String> OTHER_POSTS = List.of(
            "psychologist",
            "social_educator",
            "organiser",
            "librarian",
            "speech_therapist",
            "educator",
            "extracurricular_teacher",
            "tutor",
            "special_needs_teacher");

    private final World world;
    private final Random random;
    private final Invent invent;
    private int people;

    Hiring(World world) {
        this.world = world;
        random = world.random;
        invent = new Invent(random);
    }

    /** 1530 teaching staff. */
    private void planStaff() {
        Map<School, Integer> least = new LinkedHashMap<>();
        for (School s : world.schools) {
            int mentees = s.pairs.stream()
                    .mapToInt(p -> p.youngMentees + p.experiencedMentees)
                    .sum();
            int mentors = (int) s.pairs.stream().filter(p -> p.withProgramme).count();
            least.put(s, Math.max(7, mentees + mentors + 5));
            boolean small = s.kind.equals("nosh") || s.kind.equals("evening") || s.locality.equals("rural");
            s.staffSize = least.get(s) + (small ? random.nextInt(3) : 1 + random.nextInt(10));
        }
        while (true) {
            int difference =
                    1530 - world.schools.stream().mapToInt(s -> s.staffSize).sum();
            if (difference == 0) {
                return;
            }
            School s = world.schools.get(random.nextInt(world.schools.size()));
            if (difference > 0 || s.staffSize > least.get(s)) {
                s.staffSize += Integer.signum(difference);
            }
        }
    }

    void draw() {
        planStaff();
        Map<School, Integer> youngCount = new HashMap<>();
        world.schools.forEach(s ->
                youngCount.put(s, s.pairs.stream().mapToInt(p -> p.youngMentees).sum()));
        world.a.subList(3, 6).forEach(s -> youngCount.merge(s, 1, Integer::sum)); // mentees of the three ended pairs
        youngCount.merge(world.school(7), 1, Integer::sum); // the young mentor
        youngCount.merge(world.c.get(12), 1, Integer::sum); // the last young day
        int others = 269 - youngCount.values().stream().mapToInt(n -> n).sum();
        List<School> open = world.schools.stream().filter(s -> !world.exempt(s)).toList();
        while (others > 0) {
            School s = open.get(random.nextInt(open.size()));
            int limit = s.staffSize - s.pairs.size() * 2 - 4;
            if (youngCount.get(s) < Math.min(limit, s.staffSize / 3 + 1)) {
                youngCount.merge(s, 1, Integer::sum);
                others--;
            }
        }
        for (School s : world.schools) {
            head(s);
            for (int i = 0; i < s.staffSize; i++) {
                if (i < youngCount.get(s)) {
                    s.young.add(hireYoung(s, i));
                } else {
                    s.experienced.add(hireExperienced(s, i - youngCount.get(s)));
                }
            }
        }
    }

    private void head(School s) {
        int deputies = 1 + (s.staffSize > 18 ? 1 : 0);
        LocalDate since = world.day("2005-08-01", "2019-08-15");
        Person head = person(s, since, world.day("1962-01-01", "1980-12-31"), null);
        spell(head, s, "head", "main", BigDecimal.ONE, since, "other");
        for (int i = 0; i < deputies; i++) {
            LocalDate from = world.day("2006-08-01", "2021-08-31");
            Person deputy = person(s, from, world.day("1964-01-01", "1986-12-31"), null);
            spell(deputy, s, "deputy_head", "main", BigDecimal.ONE, from, "other");
            s.deputies.add(deputy);
            if (i == 1) { // a second deputy also teaches a few hours: a teaching spell, but not teaching staff
                spell(deputy, s, "teacher", "internal_part_time", new BigDecimal("0.5"), from, "other")
                        .set("subject", subject());
            }
        }
    }

    private Person hireYoung(School s, int i) {
        LocalDate since;
        if (world.outdated(s)) {
            since = i % 2 == 0 ? LocalDate.of(2019, 9, 2) : LocalDate.of(2020, 9, 1);
        } else {
            since = switch (random.nextInt(6)) {
                case 0 -> LocalDate.of(2019, 9, 2);
                case 1, 2 -> LocalDate.of(2020, 9, 1);
                case 3, 4 -> world.day("2021-08-23", "2021-09-01");
                default -> world.day("2019-08-20", "2021-08-31");
            };
        }
        if (s == world.c.get(12) && i == 0) {
            since = LocalDate.of(2019, 5, 7); // 1095 days on 6 May 2022: still young
        }
        LocalDate born = since.minusYears(22).minusDays(random.nextInt(900));
        Person p = person(s, since, born, random.nextBoolean() ? since : null);
        p.row.set(
                "graduated_on", LocalDate.of(since.getMonthValue() < 7 ? since.getYear() - 1 : since.getYear(), 6, 30));
        post(p, s, since, "first_hire");
        return p;
    }

    private Person hireExperienced(School s, int i) {
        boolean recent = random.nextInt(4) == 0;
        LocalDate since = recent ? world.day("2018-08-20", "2021-09-01") : world.day("1988-08-15", "2017-09-01");
        LocalDate first =
                recent || random.nextInt(5) < 3 ? since.minusDays(1200 + random.nextInt(recent ? 6000 : 1000)) : null;
        if (s == world.c.get(12) && i == 0) {
            since = LocalDate.of(2019, 5, 6); // 1096 days: no longer young
            first = null;
            recent = false;
        }
        LocalDate start = first == null ? since : first;
        Person p = person(s, since, start.minusYears(22).minusDays(random.nextInt(1500)), first);
        p.row.set(
                "category",
                List.of("none", "conforming", "first", "first", "highest", "highest")
                        .get(random.nextInt(6)));
        post(p, s, since, recent ? "transfer" : first == null ? "first_hire" : "other");
        return p;
    }

    Person person(School s, LocalDate hired, LocalDate born, LocalDate firstTeaching) {
        Person p = new Person();
        p.id = String.format("И-%05d", ++people);
        p.school = s;
        p.hired = hired;
        boolean woman = random.nextInt(100) < 86;
        p.row = world.row("persons", s)
                .set("person_id", p.id)
                .set("full_name", invent.fullName(woman, born))
                .set("birth_date", born)
                .set("snils", random.nextInt(10) < 6 ? invent.snils() : null)
                .set("sex", woman ? "f" : "m")
                .set("education", random.nextInt(8) == 0 ? "vocational_pedagogical" : "higher_pedagogical")
                .set("first_teaching_on", firstTeaching);
        return p;
    }

    private void post(Person p, School s, LocalDate since, String reason) {
        boolean teacher = random.nextInt(100) < 87;
        BigDecimal rate = random.nextInt(12) == 0
                ? new BigDecimal("0.75")
                : random.nextInt(9) == 0 ? new BigDecimal("1.5") : BigDecimal.ONE;
        String position = teacher ? "teacher" : OTHER_POSTS.get(random.nextInt(OTHER_POSTS.size()));
        p.post = spell(p, s, position, "main", rate, since, reason);
        if (teacher) {
            p.post.set("subject", subject());
        }
    }

    Row spell(Person p, School s, String position, String kind, BigDecimal rate, LocalDate since, String reason) {
        return world.row("employment", s)
                .set("person_id", p.id)
                .set("school_id", s.id)
                .set("position", position)
                .set("employment_kind", kind)
                .set("rate", rate)
                .set("started_on", since)
                .set("start_reason", reason);
    }

    String subject() {
        return SUBJECTS.get(random.nextInt(SUBJECTS.size()));
    }
}
