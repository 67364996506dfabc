package mentoring.transform.statistics;

import java.util.Arrays;
import java.util.Collection;

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
    /** For each day censorings, then events by cause. */
    private final long[] left;

    private final int causes;

    private RiskTable(Builder sorted, int size) {
        this.causes = sorted.causes;
        this.days = new long[size];
        this.atRisk = new long[size];
        this.entered = new long[size];
        this.left = new long[size * (causes + 1)];
        int i = -1;
        for (int e = 0; e < sorted.size; e++) {
            long day = Builder.day(sorted.entries[e]);
            if (i < 0 || days[i] != day) {
                days[++i] = day;
            }
            int kind = Builder.kind(sorted.entries[e]);
            long count = Builder.count(sorted.entries[e]);
            if (kind > causes) {
                entered[i] += count;
            } else {
                left[i * (causes + 1) + kind] += count;
            }
        }
        countAtRisk();
    }

    private void countAtRisk() {
        long present = 0;
        for (int i = 0; i < days.length; i++) {
            atRisk[i] = present;
            present -= events(i) + censored(i);
            if (present < 0) {
                throw new IllegalArgumentException("more exits than entries before day " + days[i]);
            }
            present += entered[i];
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
            builder.add(lifetime);
        }
        return builder.build();
    }

    /** Collects counts per day, in any order. Days fit into an int; a count is kept in 24 bits, a larger one in parts. */
    public static final class Builder {
        private static final int MOST = (1 << 24) - 1;
        private static final int MOST_CAUSES = 200;

        private final int causes;
        private long[] entries = new long[8];
        private int size;

        /** @param causes how many causes of events are told apart, 1 to 200 */
        public Builder(int causes) {
            if (causes < 1 || causes > MOST_CAUSES) {
                throw new IllegalArgumentException("1 to " + MOST_CAUSES + " causes wanted, got " + causes);
            }
            this.causes = causes;
        }

        /** Persons who come under observation on a day: at risk from the next one. */
        public Builder enter(long day, long count) {
            return add(day, causes + 1, count);
        }

        /** Persons who leave on a day; cause {@link Lifetime#CENSORED} or 1 … causes. */
        public Builder leave(long day, int cause, long count) {
            if (cause < 0 || cause > causes) {
                throw new IllegalArgumentException("cause 0 to " + causes + " wanted, got " + cause);
            }
            return add(day, cause, count);
        }

        /** Entry and exit of the same persons. */
        public Builder add(Lifetime lifetime) {
            return enter(lifetime.entry(), lifetime.count()).leave(lifetime.exit(), lifetime.cause(), lifetime.count());
        }

        /** Day, kind and count in one long, so that sorting needs no objects: a region has millions of them. */
        private Builder add(long day, int kind, long count) {
            long part = StrictMath.min(count, MOST);
            if (part < 0) {
                throw new IllegalArgumentException("a count wanted, got " + count);
            }
            if (size == entries.length) {
                entries = Arrays.copyOf(entries, size * 2);
            }
            entries[size++] = (long) StrictMath.toIntExact(day) << 32 | (long) kind << 24 | part;
            return part == count ? this : add(day, kind, count - part);
        }

        private static long day(long entry) {
            return entry >> 32;
        }

        private static int kind(long entry) {
            return (int) (entry >> 24 & 0xff);
        }

        private static long count(long entry) {
            return entry & MOST;
        }

        /** @throws IllegalArgumentException when entries and exits do not match */
        public RiskTable build() {
            Arrays.sort(entries, 0, size);
            int distinct = 0;
            for (int e = 0; e < size; e++) {
                distinct += e == 0 || day(entries[e]) != day(entries[e - 1]) ? 1 : 0;
            }
            return new RiskTable(this, distinct);
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
            sum += events(i, cause);
        }
        return sum;
    }

    /** Events of one cause (1 …) on the day. */
    public long events(int i, int cause) {
        return left[i * (causes + 1) + cause];
    }

    public long censored(int i) {
        return left[i * (causes + 1) + Lifetime.CENSORED];
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

    /** The largest number at risk at one time; 0 when nobody was observed. */
    public long mostAtRisk() {
        return Arrays.stream(atRisk).max().orElse(0);
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
