package mentoring.transform.build;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Runs the steps of a plan, each when everything that it reads is done, a few side by side. Most tables are small: what
 * they cost is planning, opening files and Java at the end, all on one processor while the others would wait.
 */
final class StepRunner {
    /** More would only hold more memory: large steps use all processors by themselves. */
    private static final int AT_ONCE =
            Math.max(2, Math.min(4, Runtime.getRuntime().availableProcessors()));

    private final BuildPlan plan;
    private final Consumer<Step> work;
    private final AtomicBoolean failed = new AtomicBoolean();

    StepRunner(BuildPlan plan, Consumer<Step> work) {
        this.plan = plan;
        this.work = work;
    }

    /** Returns when all steps are done; throws what the first failing step of the plan threw, when no step runs any more. */
    void run() {
        AtomicInteger number = new AtomicInteger();
        ExecutorService threads =
                Executors.newFixedThreadPool(AT_ONCE, r -> new Thread(r, "build-" + number.incrementAndGet()));
        try {
            Map<String, CompletableFuture<Void>> running = new HashMap<>();
            for (Step step : plan.steps()) {
                CompletableFuture<?>[] inputs = step.inputs().stream()
                        .map(BuildPlan::stepOf)
                        .map(running::get)
                        .filter(Objects::nonNull)
                        .toArray(CompletableFuture[]::new);
                running.put(step.name(), CompletableFuture.allOf(inputs).thenRunAsync(() -> attempt(step), threads));
            }
            Throwable failure = null;
            for (Step step : plan.steps()) {
                failure = firstOf(failure, running.get(step.name()));
            }
            if (failure instanceof Error error) {
                throw error;
            } else if (failure != null) {
                throw (RuntimeException) failure;
            }
        } finally {
            threads.shutdown();
        }
    }

    private void attempt(Step step) {
        if (failed.get()) {
            throw new Skipped();
        }
        try {
            work.accept(step);
        } catch (RuntimeException | Error e) {
            failed.set(true);
            throw e;
        }
    }

    private static Throwable firstOf(Throwable earlier, CompletableFuture<Void> step) {
        try {
            step.join();
            return earlier;
        } catch (CompletionException e) {
            return earlier == null && !(e.getCause() instanceof Skipped) ? e.getCause() : earlier;
        }
    }

    /** A step that did not begin because another had failed. */
    private static final class Skipped extends RuntimeException {
        private static final long serialVersionUID = 1;

        Skipped() {
            super(null, null, false, false);
        }
    }
}
