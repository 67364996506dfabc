package mentoring.transform.outcomes;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.stream.Stream;
import mentoring.transform.statistics.KaplanMeier;
import mentoring.transform.statistics.Lifetime;
import mentoring.transform.statistics.RiskTable;

/**
 * One cohort in one cell at its censuses. Beside the counts stands {@link KaplanMeier} on the calendar: every member is at
 * risk from the start of the cohort, so that without censoring it is the share retained. No value where nobody is followed
 * up to the census any more.
 */
final class CohortCount {
    private static final long[] YEARS = {0, 1, 2, 3, 5, 10};
    private static final int CENSUS_DAY = 20;
    private static final long BEGINNING = LocalDate.of(1800, 1, 1).toEpochDay();

    private final long[] inService = new long[YEARS.length];
    private final long[] notInService = new long[YEARS.length];
    private final TreeMap<LocalDate, Exits> exits = new TreeMap<>();
    private long size;
    private boolean followed;

    /**
     * A member of a cohort.
     *
     * @param followed the school reported from the beginning of the cohort on
     * @param exitOn the day of leaving or the last known day; null when nothing is known
     * @param event whether the member left on that day
     * @param served 1 or 0 for each census, null when that is unknown
     */
    record Member(boolean followed, LocalDate exitOn, boolean event, Long[] served) {
        static Member of(Prepared row) {
            Long[] served = Arrays.stream(YEARS)
                    .mapToObj(k -> row.integer("served_" + k))
                    .toArray(Long[]::new);
            return new Member(row.flag("followed"), row.date("exit_on"), row.flag("event"), served);
        }
    }

    /**
     * The cohort at one census.
     *
     * @param survival null when nobody is followed so far
     */
    record AtCensus(
            long years,
            long size,
            long inService,
            long serviceUnknown,
            long unbroken,
            long unbrokenUnknown,
            Double survival) {}

    void add(Member member) {
        size++;
        followed |= member.followed();
        for (int i = 0; i < YEARS.length; i++) {
            if (member.served()[i] != null) {
                (member.served()[i] == 1 ? inService : notInService)[i]++;
            }
        }
        if (member.exitOn() != null) {
            exits.merge(member.exitOn(), member.event() ? new Exits(1, 0) : new Exits(0, 1), Exits::plus);
        }
    }

    /** The censuses up to the last observed day; none for a cohort that no school of the cell was followed for. */
    Stream<AtCensus> finish(long cohort, LocalDate observedTo) {
        if (!followed) {
            return Stream.empty();
        }
        Stream.Builder<AtCensus> censuses = Stream.builder();
        RiskTable table = table();
        KaplanMeier estimate = KaplanMeier.of(table);
        long left = 0;
        int next = 0;
        for (int i = 0; i < YEARS.length; i++) {
            LocalDate census = LocalDate.of((int) (cohort + YEARS[i]), Month.SEPTEMBER, CENSUS_DAY);
            if (census.isAfter(observedTo)) {
                break;
            }
            long day = census.toEpochDay();
            for (; next < table.size() && table.day(next) <= day; next++) {
                left += table.events(next);
            }
            long atRisk = table.atRiskAt(day);
            boolean today = next > 0 && table.day(next - 1) == day;
            // who was last known on the day of the census was in service then
            long unbroken = atRisk - (today ? table.events(next - 1) : 0);
            double survival = estimate.survival(day);
            censuses.add(new AtCensus(
                    YEARS[i],
                    size,
                    inService[i],
                    size - inService[i] - notInService[i],
                    unbroken,
                    size - unbroken - left,
                    atRisk > 0 || survival == 0 ? (Double) survival : null));
        }
        return censuses.build();
    }

    /** Everybody with a known exit, at risk from before any cohort on. */
    private RiskTable table() {
        RiskTable.Builder builder = new RiskTable.Builder(1);
        exits.forEach((day, exit) -> builder.leave(day.toEpochDay(), 1, exit.events())
                .leave(day.toEpochDay(), Lifetime.CENSORED, exit.censored()));
        return builder.enter(
                        BEGINNING,
                        exits.values().stream()
                                .mapToLong(e -> e.events() + e.censored())
                                .sum())
                .build();
    }

    private record Exits(long events, long censored) {
        Exits plus(Exits more) {
            return new Exits(events + more.events, censored + more.censored);
        }
    }
}
