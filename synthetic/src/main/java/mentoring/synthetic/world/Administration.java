package mentoring.synthetic.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import mentoring.synthetic.Draw;
import mentoring.synthetic.Parameters;

/** Heads and deputies of schools and the staff of the region's centre: posts that are always filled. */
final class Administration {
    private final Parameters parameters;
    private final LocalDate horizon;

    Administration(Parameters parameters, LocalDate horizon) {
        this.parameters = parameters;
        this.horizon = horizon;
    }

    /** @param firstNumber number of the first person within the school, behind those who teach */
    List<Career> draw(School school, int firstNumber) {
        List<Career> people = new ArrayList<>();
        int posts = school.general() ? 2 + school.staff() / 28 : school.staff();
        LocalDate begins = Calendar.opening(parameters.firstYear());
        for (int slot = 0; slot < posts; slot++) {
            SplittableRandom random = Draw.of(parameters.seed(), "administration", school.key(), slot);
            LocalDate from = school.openedOn() != null
                    ? school.openedOn()
                    : begins.minusYears(random.nextInt(9)).withMonth(8).withDayOfMonth(1 + random.nextInt(25));
            LocalDate last = school.closedOn() == null ? horizon : school.closedOn();
            while (from.isBefore(last)) {
                LocalDate to =
                        from.plusYears(3L + random.nextInt(11)).withMonth(8).withDayOfMonth(1 + random.nextInt(25));
                boolean closing = school.closedOn() != null && !to.isBefore(school.closedOn());
                if (closing) to = school.closedOn();
                Career career = person(school, firstNumber + people.size(), from, random);
                boolean open = !to.isBefore(horizon);
                if (to.isAfter(begins)) {
                    people.add(career);
                    career.posts()
                            .add(new Post(
                                    career,
                                    school.index(),
                                    position(school, slot),
                                    null,
                                    "main",
                                    100,
                                    from,
                                    "other",
                                    open ? null : to,
                                    open ? null : closing ? "redundancy" : "own_wish",
                                    -1,
                                    null));
                }
                from = to;
            }
        }
        return people;
    }

    private static String position(School school, int slot) {
        if (slot == 0) return "head";
        return school.general() ? "deputy_head" : "methodologist";
    }

    private Career person(School school, int number, LocalDate from, SplittableRandom random) {
        boolean woman = Draw.chance(random, school.rural() ? 0.72 : 0.8);
        LocalDate born = from.minusYears(33L + random.nextInt(22)).minusDays(random.nextInt(360));
        long key = RegionWorld.personKey(school, number);
        Person person = new Person(
                key,
                RegionWorld.personId(school, number),
                Names.fullName(random, woman),
                born,
                Identifiers.snils(key),
                woman,
                "higher_pedagogical",
                LocalDate.of(born.getYear() + 23, 6, 25),
                null,
                from.minusYears(6),
                Draw.chance(random, 0.5) ? from.minusYears(2) : null);
        return new Career(person, 1, 1, true, school.index(), from);
    }
}
