package mentoring.transform.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Data of the tests: Freireich (1963), weeks in remission, and a made-up set with ties that R can write in one line. */
final class Remission {
    private static final long[] TREATED_EVENTS = {6, 6, 6, 7, 10, 13, 16, 22, 23};
    private static final long[] TREATED_CENSORED = {6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35};
    private static final long[] PLACEBO = {1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23};

    private Remission() {}

    static RiskTable treated() {
        List<Lifetime> all = lifetimes(TREATED_EVENTS, true);
        all.addAll(lifetimes(TREATED_CENSORED, false));
        return RiskTable.of(all);
    }

    static RiskTable placebo() {
        return RiskTable.of(lifetimes(PLACEBO, true));
    }

    private static List<Lifetime> lifetimes(long[] exits, boolean event) {
        List<Lifetime> list = new ArrayList<>();
        for (long exit : exits) {
            list.add(Lifetime.of(0, exit, event));
        }
        return list;
    }

    /** R: i <- 1:60; t <- (i*37) %% 53 + 1; e <- (i*5) %% 7 < 4; cause <- ifelse(e, 1 + i %% 2, 0) */
    static Lifetime made(int i, long entry) {
        boolean event = i * 5 % 7 < 4;
        return new Lifetime(entry, i * 37 % 53 + 1, event ? 1 + i % 2 : Lifetime.CENSORED, 1);
    }

    static IntStream sixty() {
        return IntStream.rangeClosed(1, 60);
    }
}
