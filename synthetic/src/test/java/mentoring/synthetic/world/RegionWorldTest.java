package mentoring.synthetic.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import mentoring.synthetic.Parameters;
import mentoring.synthetic.Size;
import org.junit.jupiter.api.Test;

/** The drawn region of the default seed against its parameters; tolerances are about three standard errors. */
class RegionWorldTest {
    private static final Parameters PARAMETERS = Parameters.defaults();
    private static final RegionWorld WORLD = RegionWorld.draw(PARAMETERS, Size.REGION, 0);
    private static final List<Career> HIRED = WORLD.careers().stream()
            .filter(c -> !c.hiredOn().isBefore(Calendar.opening(PARAMETERS.firstYear())))
            .toList();

    @Test
    void staffStaysAsLargeAsPlanned() {
        int planned = WORLD.schools().stream()
                .filter(School::general)
                .mapToInt(School::staff)
                .sum();
        assertThat(IntStream.rangeClosed(PARAMETERS.firstYear(), PARAMETERS.lastYear())
                        .map(year -> WORLD.schools().stream()
                                .filter(School::general)
                                .mapToInt(s ->
                                        WORLD.teaching(s, Calendar.census(year)).size())
                                .sum()))
                .allMatch(staff -> Math.abs(staff - planned) < 0.07 * planned);
    }

    @Test
    void sharesAreThoseOfTheParameters() {
        assertThat(share(HIRED, Career::pedagogical))
                .isCloseTo(PARAMETERS.careers().pedagogicalShare(), within(0.015));
        assertThat(share(HIRED, c -> c.person().snils() != null))
                .isCloseTo(PARAMETERS.careers().snilsShare(), within(0.01));
        assertThat(HIRED.stream().mapToDouble(Career::frailty).average().orElseThrow())
                .isCloseTo(1, within(0.02));
    }

    @Test
    void theEffectIsPlantedAndConfounded() {
        // Deaths over expected deaths at hazard ratio one, with everything known: the maximum-likelihood ratio.
        Exposure exposure = new Exposure(PARAMETERS, WORLD.horizon());
        HIRED.forEach(exposure::add);
        assertThat(exposure.ratio(true)).isCloseTo(PARAMETERS.mentoring().hazardRatio(), within(0.06));
        assertThat(exposure.ratio(false)).isCloseTo(1, within(0.05));
    }

    @Test
    void withoutAnEffectTheNaiveComparisonStillFindsOne() {
        Parameters.Mentoring m = PARAMETERS.mentoring();
        Parameters none = PARAMETERS.withMentoring(new Parameters.Mentoring(
                m.takeUp(),
                m.takeUpBefore(),
                m.laterShare(),
                m.selectionLogOdds(),
                1,
                m.effectOnResults(),
                m.effectOnDeficits(),
                m.formalShare(),
                m.competencyGapByTerritory(),
                m.measurementSd(),
                m.maxMentees()));
        RegionWorld world = RegionWorld.draw(none, Size.REGION, 0);
        List<Career> seen = world.careers().stream()
                .filter(c -> !c.hiredOn().isBefore(Calendar.opening(none.firstYear())))
                .filter(c -> c.hiredOn().isBefore(world.horizon().minusYears(3)))
                .toList();
        double mentored =
                stayed(seen.stream().filter(c -> c.mentoredFrom() != null).toList());
        double others =
                stayed(seen.stream().filter(c -> c.mentoredFrom() == null).toList());
        assertThat(mentored - others)
                .as("ever mentored against never, three years")
                .isGreaterThan(0.1);

        Exposure exposure = new Exposure(none, world.horizon());
        world.careers().stream()
                .filter(c -> !c.hiredOn().isBefore(Calendar.opening(none.firstYear())))
                .forEach(exposure::add);
        assertThat(exposure.ratio(true) / exposure.ratio(false))
                .as("time-dependent, given what selection depends on")
                .isCloseTo(1, within(0.08));
    }

    @Test
    void everyoneMentoredStandsInAnOrderWithAProgramme() {
        long mentored = HIRED.stream().filter(c -> c.mentoredFrom() != null).count();
        long entered = WORLD.schools().stream()
                .flatMap(s -> WORLD.pairs(s).stream())
                .filter(p -> p.menteeCareer() != null && p.menteeCareer().mentoredFrom() != null)
                .map(Pair::menteeCareer)
                .filter(HIRED::contains)
                .distinct()
                .count();
        assertThat(entered).isGreaterThan(mentored * 97 / 100);
    }

    private static double stayed(List<Career> careers) {
        return share(
                careers,
                c -> c.leftOn() == null || c.leftOn().isAfter(c.hiredOn().plusYears(3)));
    }

    private static double share(List<Career> careers, java.util.function.Predicate<Career> which) {
        return (double) careers.stream().filter(which).count() / careers.size();
    }

    private static org.assertj.core.data.Offset<Double> within(double tolerance) {
        return org.assertj.core.data.Offset.offset(tolerance);
    }

    /** Observed and expected exits of people before and after they entered. */
    private static final class Exposure {
        private final Hazard hazard;
        private final LocalDate horizon;
        private final double[] expected = new double[2];
        private final int[] observed = new int[2];

        Exposure(Parameters parameters, LocalDate horizon) {
            this.hazard = new Hazard(parameters.careers());
            this.horizon = horizon;
        }

        void add(Career career) {
            LocalDate last = career.leftOn() == null ? horizon : career.leftOn();
            for (int month = 0; ; month++) {
                LocalDate begins = career.hiredOn().plusMonths(month);
                if (!begins.isBefore(last)) break;
                LocalDate ends = career.hiredOn().plusMonths(month + 1);
                long days = begins.until(ends, java.time.temporal.ChronoUnit.DAYS);
                double perDay = career.frailty() * career.ratio() * hazard.inMonth(month / 12, begins) / days;
                long until = begins.until(last.isBefore(ends) ? last : ends, java.time.temporal.ChronoUnit.DAYS);
                LocalDate entry = career.mentoredFrom() == null ? LocalDate.MAX : career.mentoredFrom();
                long before = entry.isAfter(ends)
                        ? until
                        : Math.max(0, Math.min(until, entry.toEpochDay() - begins.toEpochDay()));
                expected[0] += perDay * before;
                expected[1] += perDay * (until - before);
            }
            if (career.leftOn() != null && !career.retired()) observed[career.mentoredFrom() == null ? 0 : 1]++;
        }

        double ratio(boolean mentored) {
            int which = mentored ? 1 : 0;
            return observed[which] / expected[which];
        }
    }
}
