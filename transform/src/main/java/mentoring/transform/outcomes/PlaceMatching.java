package mentoring.transform.outcomes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Gives free places of mentors to requests so that as many as possible are met. Requests come in groups of equal ones,
 * in the order of their priority; an earlier group never loses what it has, but may be moved to other mentors to make
 * room (augmenting paths, Ford and Fulkerson 1956).
 *
 * <p>Sets of requests that can be met together form a transversal matroid (Edmonds and Fulkerson 1965): hence the total is
 * the largest possible, and the number met in each group depends on the order of the groups alone, not on the order in
 * which mentors are tried.
 */
final class PlaceMatching {
    private final long[] free;
    private final List<BitSet> able = new ArrayList<>();
    private final List<long[]> given = new ArrayList<>();

    /** @param places free places of each mentor, ≥ 0 */
    PlaceMatching(long... places) {
        free = places.clone();
    }

    /**
     * Adds a group of equal requests.
     *
     * @param mentors those who can meet them
     * @return how many of them are met
     */
    long meet(BitSet mentors, long requests) {
        able.add(mentors);
        given.add(new long[free.length]);
        long met = 0;
        while (met < requests && makeRoom(able.size() - 1, new BitSet())) {
            met++;
        }
        return met;
    }

    /** Gives the group one more place, if need be by moving other groups. */
    private boolean makeRoom(int group, BitSet visited) {
        for (int mentor = able.get(group).nextSetBit(0);
                mentor >= 0;
                mentor = able.get(group).nextSetBit(mentor + 1)) {
            if (!visited.get(mentor)) {
                visited.set(mentor);
                if (takeFrom(mentor, visited)) {
                    given.get(group)[mentor]++;
                    return true;
                }
            }
        }
        return false;
    }

    /** Frees one place of the mentor for somebody else. */
    private boolean takeFrom(int mentor, BitSet visited) {
        if (free[mentor] > 0) {
            free[mentor]--;
            return true;
        }
        for (int other = 0; other < given.size(); other++) {
            if (given.get(other)[mentor] > 0 && makeRoom(other, visited)) {
                given.get(other)[mentor]--;
                return true;
            }
        }
        return false;
    }
}
