import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How many pairs and groups each school has: 245 active, 148 of them ordered, 89 with a programme. */
final class PairPlan {
    private final World world;
    private final Random random;

    PairPlan(World world) {
        this.world = world;
        random = world.random;
    }

    void draw() {
        int[] inA = spread(172, world.a.size(), 2, 8);
        int[] inB = spread(73, world.b.size(), 3, 9);
        inA[0] = Math.max(inA[0], 4);
        for (int i = 1; sum(inA) > 172; i++) {
            inA[i] -= inA[i] > 2 ? 1 : 0;
        }
        plan(world.a, inA);
        plan(world.b, inB);
        orders();
        programmes();
        mentees();
    }

    private void plan(List<School> group, int[] counts) {
        for (School school : group) {
            for (int i = 0; i < counts[school.place]; i++) {
                Pair pair = new Pair();
                pair.id = String.format("ИЖ-%02d-%03d", school.number, i + 1);
                school.pairs.add(pair);
            }
        }
    }

    private void orders() {
        int left = 148;
        for (School school : world.a) {
            school.pairs.get(0).ordered = true;
            left--;
        }
        world.school(7).pairs.get(1).ordered = true;
        left--;
        List<Pair> rest = world.a.stream()
                .flatMap(s -> s.pairs.stream())
                .filter(p -> !p.ordered)
                .collect(Collectors.toList());
        Collections.shuffle(rest, random);
        rest.subList(0, left).forEach(p -> p.ordered = true);
    }

    private void programmes() {
        int left = 89;
        List<Pair> rest = new ArrayList<>();
        for (School school : world.a) {
            if (world.hasProgrammes(school)) {
                List<Pair> ordered =
                        school.pairs.stream().filter(p -> p.ordered).collect(Collectors.toList());
                ordered.get(0).withProgramme = true;
                left--;
                // The second pair of school 7 is the one of the young mentor: no programme.
                rest.addAll(ordered.subList(school.number == 7 ? 2 : 1, ordered.size()));
            }
        }
        Collections.shuffle(rest, random);
        rest.subList(0, left).forEach(p -> p.withProgramme = true);
    }

    /** 262 mentees, 170 young and 92 experienced, in 231 pairs, 11 groups of two and 3 groups of three. */
    private void mentees() {
        List<Pair> with = new ArrayList<>();
        List<Pair> without = new ArrayList<>();
        world.schools.forEach(s -> s.pairs.forEach(p -> (p.withProgramme ? with : without).add(p)));
        Collections.shuffle(with, random);
        Collections.shuffle(without, random);
        with.forEach(p -> p.youngMentees = 1);
        with.subList(0, 4).forEach(p -> p.experiencedMentees = 1);
        Pair reverse = world.school(7).pairs.get(1);
        without.remove(reverse);
        reverse.experiencedMentees = 1;
        List<Boolean> people = new ArrayList<>(Collections.nCopies(81, true));
        people.addAll(Collections.nCopies(87, false));
        Collections.shuffle(people, random);
        for (int i = 0; i < without.size(); i++) {
            int size = i < 3 ? 3 : i < 10 ? 2 : 1;
            for (int k = 0; k < size; k++) {
                if (people.remove(people.size() - 1)) {
                    without.get(i).youngMentees++;
                } else {
                    without.get(i).experiencedMentees++;
                }
            }
        }
    }

    /** {@code total} in {@code n} heaps of at least {@code least} and at most {@code most}. */
    private int[] spread(int total, int n, int least, int most) {
        int[] heaps = new int[n];
        Arrays.fill(heaps, least);
        for (int left = total - n * least; left > 0; ) {
            int i = random.nextInt(n);
            if (heaps[i] < most) {
                heaps[i]++;
                left--;
            }
        }
        return heaps;
    }

    private static int sum(int[] numbers) {
        return IntStream.of(numbers).sum();
    }
}
