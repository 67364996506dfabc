package mentoring.transform.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlaceMatchingTest {

    private static BitSet mentors(int... numbers) {
        BitSet set = new BitSet();
        for (int number : numbers) {
            set.set(number);
        }
        return set;
    }

    @Test
    void anEarlierGroupIsMovedToMakeRoomForALaterOne() {
        PlaceMatching matching = new PlaceMatching(1, 1);
        assertThat(matching.meet(mentors(0, 1), 1)).isEqualTo(1);
        // the first took mentor 0, the only one who can help here; it moves to mentor 1
        assertThat(matching.meet(mentors(0), 1)).isEqualTo(1);
        assertThat(matching.meet(mentors(0, 1), 1)).isZero();
    }

    @Test
    void anEarlierGroupLosesNothing() {
        PlaceMatching matching = new PlaceMatching(2);
        assertThat(matching.meet(mentors(0), 2)).isEqualTo(2);
        assertThat(matching.meet(mentors(0), 3)).isZero();
    }

    @Test
    void nobodyAbleOrNoPlaceMeetsNothing() {
        PlaceMatching matching = new PlaceMatching(0, 3);
        assertThat(matching.meet(mentors(), 4)).isZero();
        assertThat(matching.meet(mentors(0), 4)).isZero();
        assertThat(matching.meet(mentors(1), 4)).isEqualTo(3);
    }

    /** Hall: the most that groups together can get is the least, over sets of groups, of their mentors' places + the rest. */
    @Test
    void totalIsTheLargestPossible() {
        Random random = new Random(7);
        for (int world = 0; world < 300; world++) {
            long[] places = random.longs(5, 0, 4).toArray();
            BitSet[] able = new BitSet[4];
            long[] requests = random.longs(4, 0, 5).toArray();
            PlaceMatching matching = new PlaceMatching(places);
            long met = 0;
            for (int group = 0; group < able.length; group++) {
                able[group] = BitSet.valueOf(new long[] {random.nextInt(32)});
                met += matching.meet(able[group], requests[group]);
            }
            assertThat(met).as("world %s", world).isEqualTo(bound(places, able, requests));
        }
    }

    private static long bound(long[] places, BitSet[] able, long[] requests) {
        long least = Long.MAX_VALUE;
        for (int chosen = 0; chosen < 1 << able.length; chosen++) {
            BitSet together = new BitSet();
            long rest = 0;
            for (int group = 0; group < able.length; group++) {
                if ((chosen >> group & 1) == 1) {
                    together.or(able[group]);
                } else {
                    rest += requests[group];
                }
            }
            least = Math.min(
                    least, rest + together.stream().mapToLong(m -> places[m]).sum());
        }
        return least;
    }
}
