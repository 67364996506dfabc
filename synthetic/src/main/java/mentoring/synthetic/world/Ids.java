package mentoring.synthetic.world;

import java.util.SortedMap;
import java.util.function.Predicate;

/** How an issuer names people, pairs and programmes. */
public sealed interface Ids {

    String person(Person person);

    String pair(Pair pair);

    String programme(Pair pair, int number);

    /** Ids that the region gave; unique in the region. */
    record OfRegion() implements Ids {
        @Override
        public String person(Person person) {
            return person.id();
        }

        @Override
        public String pair(Pair pair) {
            return "П-" + scope(pair);
        }

        @Override
        public String programme(Pair pair, int number) {
            return "ПР-" + scope(pair) + "-" + number;
        }

        private static String scope(Pair pair) {
            return Identifiers.padded(pair.school().region() + 1L, 2) + "-"
                    + Identifiers.padded(pair.school().index(), 4) + "-" + Identifiers.padded(pair.number(), 3);
        }
    }

    /**
     * Ids that a school gave; unique in that school only. People whose СНИЛС nobody knows carry the region's id, and
     * pairs that the region's archive brought keep the id they have there.
     *
     * @param named everyone with an id of the school's own who was asked for, by key
     */
    record OfSchool(School school, Predicate<Pair> issued, SortedMap<Long, Person> named) implements Ids {
        private static final OfRegion REGION = new OfRegion();
        private static final long NUMBERS = 1_000;

        @Override
        public String person(Person person) {
            if (person.snils() == null) return person.id();
            named.put(person.key(), person);
            long number = person.key() % 1_000_000L;
            return number / NUMBERS == school.index()
                    ? String.valueOf(number % NUMBERS)
                    : String.valueOf(number + NUMBERS);
        }

        @Override
        public String pair(Pair pair) {
            return issued.test(pair) ? "П-" + pair.number() : REGION.pair(pair);
        }

        @Override
        public String programme(Pair pair, int number) {
            return issued.test(pair) ? "ПР-" + pair.number() + "-" + number : REGION.programme(pair, number);
        }
    }
}
