package mentoring.synthetic.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import mentoring.synthetic.Draw;

/** Pairs whose mentee is a pupil: with a teacher, or with an older pupil. */
final class PupilPairDraw {
    private static final int FIRST_NUMBER = 800;
    private static final int LAST_NUMBER = 999;
    private static final double SCHOOLS = 0.3;
    private static final String[] GROUPS = {"gifted", "career", "difficulties", "disability"};

    private final RegionWorld world;
    private final List<RegionWorld.Newcomer> pupils = new ArrayList<>();

    PupilPairDraw(RegionWorld world) {
        this.world = world;
    }

    /** Adds to the pairs of each school; returns the pupils whom the register has to know. */
    List<RegionWorld.Newcomer> draw(List<List<Pair>> pairs) {
        for (School school : world.schools()) {
            SplittableRandom random = Draw.of(world.parameters().seed(), "pupil-pairs", school.key());
            if (!school.general() || !Draw.chance(random, SCHOOLS)) continue;
            int number = FIRST_NUMBER;
            for (int year = world.parameters().firstYear();
                    year <= world.parameters().lastYear();
                    year++) {
                int count = 1 + random.nextInt(3);
                LocalDate from = LocalDate.of(year, 10, 1).plusDays(random.nextInt(25));
                if (school.adoptedIn() > year || !school.openAt(from) || school.lastGrade() < 9) continue;
                for (int n = 0; n < count && number < LAST_NUMBER; n++) {
                    Pair pair = pair(school, pairs.get(school.index()), number, from, random);
                    if (pair == null) continue;
                    pairs.get(school.index()).add(pair);
                    number += 2;
                }
            }
        }
        return pupils;
    }

    private Pair pair(School school, List<Pair> here, int number, LocalDate from, SplittableRandom random) {
        Person mentee = pupil(school, number, from, 11 + random.nextInt(5), random);
        boolean older = Draw.chance(random, 0.5);
        List<Post> teachers = world.teaching(school, from).stream()
                .filter(p -> p.to() == null || p.to().isAfter(from.plusDays(250)))
                .toList();
        if (!older && teachers.isEmpty()) return null;
        Person mentor = older
                ? pupil(school, number + 1, from, 15 + random.nextInt(3), random)
                : teachers.get(random.nextInt(teachers.size())).person();
        String group = GROUPS[random.nextInt(GROUPS.length)];
        LocalDate ends = LocalDate.of(from.getYear() + 1, 5, 25);
        Pair.Programme programme = new Pair.Programme(1, from, ends, null, ends, null, 3, 2 + random.nextInt(2));
        return new Pair(
                school,
                here.stream().mapToInt(Pair::number).max().orElse(0) + 1,
                mentee,
                null,
                mentor,
                school.index(),
                older ? "KK" : "TK",
                "TRAD",
                group,
                group.equals("difficulties") ? "SUBJ" : "OTH",
                "OTH",
                (40 + random.nextInt(260)) + "-ОД",
                from.minusDays(random.nextInt(4)),
                from,
                ends.plusDays(1),
                "completed",
                List.of(programme));
    }

    private Person pupil(School school, int number, LocalDate day, int age, SplittableRandom random) {
        boolean girl = Draw.chance(random, 0.55);
        Person person = new Person(
                RegionWorld.personKey(school, number),
                RegionWorld.personId(school, number),
                Names.fullName(random, girl),
                day.minusYears(age).minusDays(random.nextInt(360)),
                null,
                girl,
                null,
                null,
                null,
                null,
                null);
        pupils.add(new RegionWorld.Newcomer(person, day));
        return person;
    }
}
