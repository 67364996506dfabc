package mentoring.transform.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;

/** What holds for any data. */
class SurvivalLawsTest {
    private static final Offset<Double> ROUNDING = within(1e-12);
    private static final long END = 60;

    @Provide
    Arbitrary<List<Lifetime>> lifetimes() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 20),
                        Arbitraries.longs().between(1, 30),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.longs().between(1, 3))
                .as((entry, length, cause, count) -> new Lifetime(entry, entry + length, cause, count))
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    @Property(tries = 200, seed = "20220512")
    void withoutCensoringTheCurveIsTheShareLeft(@ForAll("lifetimes") List<Lifetime> any) {
        List<Lifetime> gone =
                any.stream().map(l -> new Lifetime(0, l.exit(), 1, l.count())).toList();
        KaplanMeier curve = KaplanMeier.of(RiskTable.of(gone));
        double all = gone.stream().mapToLong(Lifetime::count).sum();
        for (long t = 0; t <= END; t++) {
            long day = t;
            long left = gone.stream()
                    .filter(l -> l.exit() > day)
                    .mapToLong(Lifetime::count)
                    .sum();
            assertThat(curve.survival(t)).isCloseTo(left / all, ROUNDING);
        }
    }

    @Property(tries = 200, seed = "20220512")
    void causesAndSurvivalAddUpToOne(@ForAll("lifetimes") List<Lifetime> any) {
        RiskTable table = RiskTable.of(any);
        KaplanMeier curve = KaplanMeier.of(table, 5);
        for (long t = 5; t <= END; t += 5) {
            double sum = curve.survival(t);
            for (int cause = 1; cause <= table.causes(); cause++) {
                sum += AalenJohansen.of(table, cause, 5).incidence(t);
            }
            assertThat(sum).isCloseTo(1, ROUNDING);
        }
    }

    @Property(tries = 200, seed = "20220512")
    void theCurveFallsAndIntervalsHoldIt(@ForAll("lifetimes") List<Lifetime> any) {
        KaplanMeier curve = KaplanMeier.of(RiskTable.of(any));
        for (long t = 1; t <= END; t++) {
            double survival = curve.survival(t);
            assertThat(survival).isBetween(0d, curve.survival(t - 1));
            for (Band band : Band.values()) {
                curve.interval(t, band, Normal.Z95).ifPresent(interval -> {
                    assertThat(interval.contains(survival)).isTrue();
                    assertThat(interval.low()).isNotNegative();
                    assertThat(interval.high()).isLessThanOrEqualTo(1);
                });
            }
        }
    }

    @Property(tries = 100, seed = "20220512")
    void theOrderOfRowsIsIrrelevantToTheLastBit(@ForAll("lifetimes") List<Lifetime> any, @ForAll long seed) {
        List<Lifetime> mixed = new ArrayList<>(any);
        Collections.shuffle(mixed, new Random(seed));
        KaplanMeier curve = KaplanMeier.of(RiskTable.of(any));
        KaplanMeier other = KaplanMeier.of(RiskTable.of(mixed));
        for (long t = 0; t <= END; t++) {
            assertThat(other.survival(t)).isEqualTo(curve.survival(t));
            assertThat(other.variance(t)).isEqualTo(curve.variance(t));
        }
    }

    @Property(tries = 100, seed = "20220512")
    void aDelayedStartDividesTheCurve(@ForAll("lifetimes") List<Lifetime> any) {
        RiskTable table = RiskTable.of(any);
        KaplanMeier whole = KaplanMeier.of(table);
        KaplanMeier later = KaplanMeier.of(table, 10);
        for (long t = 10; t <= END; t++) {
            assertThat(later.survival(t) * whole.survival(10)).isCloseTo(whole.survival(t), ROUNDING);
        }
    }

    @Property(tries = 100, seed = "20220512")
    void splittingAPersonsTimeChangesNothing(@ForAll("lifetimes") List<Lifetime> any) {
        List<Lifetime> split = new ArrayList<>();
        for (Lifetime l : any) {
            long middle = (l.entry() + l.exit()) / 2;
            if (middle > l.entry()) {
                split.add(new Lifetime(l.entry(), middle, Lifetime.CENSORED, l.count()));
                split.add(new Lifetime(middle, l.exit(), l.cause(), l.count()));
            } else {
                split.add(l);
            }
        }
        KaplanMeier curve = KaplanMeier.of(RiskTable.of(any));
        KaplanMeier pieces = KaplanMeier.of(RiskTable.of(split));
        for (long t = 0; t <= END; t++) {
            assertThat(pieces.survival(t)).isEqualTo(curve.survival(t));
        }
    }

    @Property(tries = 100, seed = "20220512")
    void logRankDoesNotDependOnTheOrderOfGroups(
            @ForAll("lifetimes") List<Lifetime> a,
            @ForAll("lifetimes") List<Lifetime> b,
            @ForAll("lifetimes") List<Lifetime> c) {
        RiskTable first = RiskTable.of(a);
        RiskTable second = RiskTable.of(b);
        RiskTable third = RiskTable.of(c);
        var forward = LogRank.of(List.of(first, second, third));
        var backward = LogRank.of(List.of(third, second, first));
        assertThat(forward.isPresent()).isEqualTo(backward.isPresent());
        forward.ifPresent(test -> {
            assertThat(test.degrees()).isEqualTo(backward.orElseThrow().degrees());
            assertThat(test.chi2()).isCloseTo(backward.orElseThrow().chi2(), within(1e-7));
            double difference = 0;
            for (int j = 0; j < 3; j++) {
                difference += test.observed()[j] - test.expected()[j];
            }
            assertThat(difference).isCloseTo(0, within(1e-10));
        });
    }
}
