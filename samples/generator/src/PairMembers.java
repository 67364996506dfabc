import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Who is in which pair: every mentee in one, every programme with a mentor of its own. */
final class PairMembers {
    private final World world;
    private final Random random;

    PairMembers(World world) {
        this.world = world;
        random = world.random;
    }

    void draw() {
        world.withPairs().forEach(this::chooseMentees);
        world.withPairs().forEach(this::chooseMentors);
    }

    private void chooseMentees(School s) {
        int young = s.number == 7 ? 1 : 0; // the first young person of school 7 is the young mentor
        List<Person> experienced = new ArrayList<>(s.experienced);
        experienced.removeIf(p -> world.outdated(s) && p.hired.isAfter(LocalDate.of(2020, 8, 1)));
        int next = 0;
        for (Pair pair : s.pairs) {
            for (int i = 0; i < pair.youngMentees; i++) {
                pair.mentees.add(s.young.get(young++));
            }
            for (int i = 0; i < pair.experiencedMentees; i++) {
                pair.mentees.add(experienced.get(next++));
            }
            pair.mentees.forEach(p -> {
                p.mentee = true;
                p.load = 1;
            });
        }
    }

    private void chooseMentors(School s) {
        List<Person> able = s.experienced.stream()
                .filter(p -> !p.mentee && !p.hired.isAfter(LocalDate.of(2020, 8, 1)))
                .collect(Collectors.toList());
        Collections.shuffle(able, random);
        int own = 0;
        for (Pair pair : s.pairs) {
            if (s.number == 7 && pair == s.pairs.get(1)) {
                pair.mentor = s.young.get(0);
            } else if (pair.withProgramme && pair == s.pairs.get(0) && s.is('A', 20, 23)) {
                pair.mentor = fromAnotherSchool(world.a.get(30 + s.place - 20));
            } else if (pair.withProgramme) {
                pair.mentor = able.get(own++);
            } else if (s.is('A', 9, 15) && pair == s.pairs.get(s.pairs.size() - 1)) {
                pair.mentor = s.deputies.get(0);
            } else {
                pair.mentor = able.stream()
                        .filter(p -> p.load + pair.mentees.size() <= 3)
                        .skip(random.nextInt(2))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("no mentor left in school " + s.number));
            }
            pair.mentor.load += pair.mentees.size();
            if (pair.withProgramme && pair.mentor.programme) {
                throw new IllegalStateException("mentor of two programmes in school " + s.number);
            }
            pair.mentor.programme |= pair.withProgramme;
        }
    }

    /** A mentor of a school whose own pairs have orders but no programmes. */
    private Person fromAnotherSchool(School other) {
        return other.experienced.stream()
                .filter(p -> !p.mentee && p.hired.getYear() < 2015)
                .reduce((first, second) -> second)
                .orElseThrow();
    }
}
