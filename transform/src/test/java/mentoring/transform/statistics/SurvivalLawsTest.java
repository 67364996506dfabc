package mentoring.transform.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** What holds for any data. */
class SurvivalLawsTest {
    private static final Offset<Double> ROUNDING = within(1e-12);
    private static final long END = 60;

    private static final long SEED = 20220512;

    /** Runs a law on many drawn groups of people. */
    private static void law(int tries, BiConsumer<List<Lifetime>, Random> law) {
        Random random = new Random(SEED);
        for (int i = 0; i < tries; i++) {
            law.accept(lifetimes(random), random);
        }
    }

    private static List<Lifetime> lifetimes(Random random) {
        return Stream.generate(() -> {
                    long entry = random.nextInt(21);
                    return new Lifetime(
                            entry, entry + 1 + random.nextInt(30), random.nextInt(4), 1 + random.nextInt(3));
                })
                .limit(1 + random.nextInt(40))
                .toList();
    }

    @Test
    void withoutCensoringTheCurveIsTheShareLeft() {
        law(200, (any, random) -> {
            List<Lifetime> gone = any.stream()
                    .map(l -> new Lifetime(0, l.exit(), 1, l.count()))
                    .toList();
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
        });
    }

    @Test
    void causesAndSurvivalAddUpToOne() {
        law(200, (any, random) -> {
            RiskTable table = RiskTable.of(any);
            KaplanMeier curve = KaplanMeier.of(table, 5);
            for (long t = 5; t <= END; t += 5) {
                double sum = curve.survival(t);
                for (int cause = 1; cause <= table.causes(); cause++) {
                    sum += AalenJohansen.of(table, cause, 5).incidence(t);
                }
                assertThat(sum).isCloseTo(1, ROUNDING);
            }
        });
    }

    @Test
    void theCurveFallsAndIntervalsHoldIt() {
        law(200, (any, random) -> {
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
        });
    }

    @Test
    void theOrderOfRowsIsIrrelevantToTheLastBit() {
        law(100, (any, random) -> {
            List<Lifetime> mixed = new ArrayList<>(any);
            Collections.shuffle(mixed, random);
            KaplanMeier curve = KaplanMeier.of(RiskTable.of(any));
            KaplanMeier other = KaplanMeier.of(RiskTable.of(mixed));
            for (long t = 0; t <= END; t++) {
                assertThat(other.survival(t)).isEqualTo(curve.survival(t));
                assertThat(other.variance(t)).isEqualTo(curve.variance(t));
            }
        });
    }

    @Test
    void aDelayedStartDividesTheCurve() {
        law(100, (any, random) -> {
            RiskTable table = RiskTable.of(any);
            KaplanMeier whole = KaplanMeier.of(table);
            KaplanMeier later = KaplanMeier.of(table, 10);
            for (long t = 10; t <= END; t++) {
                assertThat(later.survival(t) * whole.survival(10)).isCloseTo(whole.survival(t), ROUNDING);
            }
        });
    }

    @Test
    void splittingAPersonsTimeChangesNothing() {
        law(100, (any, random) -> {
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
        });
    }

    @Test
    void logRankDoesNotDependOnTheOrderOfGroups() {
        law(100, (any, random) -> {
            List<Lifetime> a = any;
            List<Lifetime> b = lifetimes(random);
            List<Lifetime> c = lifetimes(random);
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
        });
    }
}
