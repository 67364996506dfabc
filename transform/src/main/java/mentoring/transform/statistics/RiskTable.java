package mentoring.transform.statistics;

import java.util.Arrays;
import java.util.Collection;
import java.util.TreeMap;

/**
 * What happened on each day, and how many were at risk on it: all that the estimators need of the data.
 *
 * <p>At risk at t are those with entry &lt; t ≤ exit, so an event and a censoring on the same day both count as at risk on
 * it (events come before censorings), and who enters on a day is at risk from the next one. Entries and exits need not be
 * known together: counts per day suffice, and their order is irrelevant.
 */
public final class RiskTable {
    private final long[] days;
    private final long[] atRisk;
    private final long[] entered;
    private final long[][] left;
    private final int causes;

    private RiskTable(TreeMap<Long, long[]> counts, int causes) {
        int size = counts.size();
        this.causes = causes;
        this.days = new long[size];
        this.atRisk = new long[size];
        this.entered = new long[size];
        this.left = new long[size][];
        long present = 0;
        int i = 0;
        for (var day : counts.entrySet()) {
            days[i] = day.getKey();
            atRisk[i] = present;
            left[i] = Arrays.copyOf(day.getValue(), causes + 1);
            entered[i] = day.getValue()[causes + 1];
            present -= Arrays.stream(left[i]).sum();
            if (present < 0) {
                throw new IllegalArgumentException("more exits than entries before day " + days[i]);
            }
            present += entered[i];
            i++;
        }
        if (present != 0) {
            throw new IllegalArgumentException(present + " entries without exit");
        }
    }

    /** Of single or counted observations; the number of causes is the highest that occurs. */
    public static RiskTable of(Collection<Lifetime> lifetimes) {
        Builder builder = new Builder(StrictMath.max(
                1, lifetimes.stream().mapToInt(Lifetime::cause).max().orElse(1)));
        for (Lifetime lifetime : lifetimes) {
            builder.enter(lifetime.entry(), lifetime.count());
            builder.leave(lifetime.exit(), lifetime.cause(), lifetime.count());
        }
        return builder.build();
    }

    /** Collects counts per day, in any order. */
    public static final class Builder {
        private final TreeMap<Long, long[]> counts = new TreeMap<>();
        private final int causes;

        /** @param causes how many causes of events are told apart, ≥ 1 */
        public Builder(int causes) {
            this.causes = causes;
        }

        /** Persons who come under observation on a day: at risk from the next one. */
        public Builder enter(long day, long count) {
            counts.computeIfAbsent(day, d -> new long[causes + 2])[causes + 1] += count;
            return this;
        }

        /** Persons who leave on a day; cause {@link Lifetime#CENSORED} or 1 … causes. */
        public Builder leave(long day, int cause, long count) {
            if (cause < 0 || cause > causes) {
                throw new IllegalArgumentException("cause 0 to " + causes + " wanted, got " + cause);
            }
            counts.computeIfAbsent(day, d -> new long[causes + 2])[cause] += count;
            return this;
        }

        /** @throws IllegalArgumentException when entries and exits do not match */
        public RiskTable build() {
            return new RiskTable(counts, causes);
        }
    }

    /** Number of days on which anything happened, ascending. */
    public int size() {
        return days.length;
    }

    public long day(int i) {
        return days[i];
    }

    /** At risk on the day (before its events). */
    public long atRisk(int i) {
        return atRisk[i];
    }

    /** Came under observation on the day, at risk from the next. */
    public long entered(int i) {
        return entered[i];
    }

    /** Events of any cause on the day. */
    public long events(int i) {
        long sum = 0;
        for (int cause = 1; cause <= causes; cause++) {
            sum += left[i][cause];
        }
        return sum;
    }

    /** Events of one cause (1 …) on the day. */
    public long events(int i, int cause) {
        return left[i][cause];
    }

    public long censored(int i) {
        return left[i][Lifetime.CENSORED];
    }

    /** Number of causes told apart. */
    public int causes() {
        return causes;
    }

    /** At risk at t: entered before t and not left before t. */
    public long atRiskAt(long t) {
        int i = indexFrom(t);
        if (i == days.length) {
            return 0;
        }
        return atRisk[i];
    }

    /** The first index whose day is ≥ t; size() when there is none. */
    int indexFrom(long t) {
        int found = Arrays.binarySearch(days, t);
        return found >= 0 ? found : -found - 1;
    }

    /** The last day; Long.MIN_VALUE when nobody was observed. */
    public long lastDay() {
        return days.length == 0 ? Long.MIN_VALUE : days[days.length - 1];
    }
}
