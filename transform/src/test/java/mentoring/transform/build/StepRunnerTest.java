package mentoring.transform.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class StepRunnerTest {
    private final ConcurrentLinkedQueue<String> done = new ConcurrentLinkedQueue<>();

    @Test
    void everyStepRunsAfterWhatItReads() {
        BuildPlan plan = plan("schools", "pairs < schools", "fact_pair < stored_pairs", "report < fact_pair schools");

        new StepRunner(plan, step -> done.add(step.name())).run();

        assertThat(done).containsExactly("schools", "pairs", "fact_pair", "report");
    }

    @Test
    void stepsThatDoNotReadEachOtherRunSideBySide() {
        CountDownLatch both = new CountDownLatch(2);

        new StepRunner(plan("schools", "persons"), step -> {
                    both.countDown();
                    done.add(step.name() + " " + await(both));
                })
                .run();

        assertThat(done).containsExactlyInAnyOrder("schools true", "persons true");
    }

    @Test
    void aFailureEndsTheRunAndNothingThatReadsItBegins() {
        BuildPlan plan = plan("schools", "pairs < schools", "fact_pair < pairs");

        assertThatThrownBy(() -> new StepRunner(plan, step -> {
                            if (step.name().equals("pairs")) {
                                throw new IllegalStateException("no pairs");
                            }
                            done.add(step.name());
                        })
                        .run())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no pairs");
        assertThat(done).containsExactly("schools");
    }

    @Test
    void whatRunsBesideAFailureIsWaitedFor() {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch failing = new CountDownLatch(1);

        assertThatThrownBy(() -> new StepRunner(plan("schools", "persons"), step -> {
                            if (step.name().equals("schools")) {
                                await(begun);
                                failing.countDown();
                                throw new OutOfMemoryError("schools");
                            }
                            begun.countDown();
                            await(failing);
                            done.add(step.name());
                        })
                        .run())
                .isInstanceOf(OutOfMemoryError.class);
        assertThat(done).containsExactly("persons");
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Each step as {@code name < inputs}. */
    private static BuildPlan plan(String... steps) {
        Map<String, Step> plan = new LinkedHashMap<>();
        for (String text : steps) {
            List<String> words = List.of(text.split("[ <]+"));
            plan.put(
                    words.get(0), new Step(words.get(0), "SELECT 1", Set.copyOf(words.subList(1, words.size())), null));
        }
        return new BuildPlan(plan);
    }
}
