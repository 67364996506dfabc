package mentoring.ingest.land;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Runs tasks on a few threads, each with a workbench of its own, and hands out the results in the tasks' order. A
 * workbench never changes its thread: what the database's appenders hold is bound to the thread that opened them.
 */
final class Workers implements AutoCloseable {
    private final Supplier<Workbench> newBench;
    private final List<Worker> workers;

    Workers(int count, Supplier<Workbench> newBench) {
        this.newBench = newBench;
        this.workers = Stream.generate(Worker::new).limit(Math.max(1, count)).toList();
    }

    /** Runs every task; the consumer is called by the calling thread only. */
    <T> void run(List<Function<Workbench, T>> tasks, Consumer<T> results) {
        List<CompletableFuture<T>> outcomes = IntStream.range(0, tasks.size())
                .mapToObj(i -> new CompletableFuture<T>())
                .toList();
        AtomicInteger next = new AtomicInteger();
        workers.forEach(worker -> worker.thread.execute(() -> worker.work(tasks, outcomes, next)));
        outcomes.forEach(outcome -> results.accept(get(outcome)));
    }

    /** Does the last thing on every workbench that was used. */
    void finish(Consumer<Workbench> last) {
        workers.stream()
                .map(worker -> CompletableFuture.runAsync(() -> worker.finish(last), worker.thread))
                .toList()
                .forEach(Workers::get);
    }

    private static <T> T get(CompletableFuture<T> outcome) {
        try {
            return outcome.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Lets files that are being written finish, starts no more. */
    @Override
    public void close() {
        try {
            finish(Workbench::close);
        } finally {
            workers.forEach(Worker::end);
        }
    }

    /** One thread and its workbench. */
    private final class Worker {
        private final ExecutorService thread = Executors.newSingleThreadExecutor();
        private Workbench bench;

        /** Takes one task after the other, in their order; after a failure nothing new begins. */
        <T> void work(List<Function<Workbench, T>> tasks, List<CompletableFuture<T>> outcomes, AtomicInteger next) {
            for (int i = next.getAndIncrement(); i < tasks.size(); i = next.getAndIncrement()) {
                try {
                    if (bench == null) {
                        bench = newBench.get();
                    }
                    outcomes.get(i).complete(tasks.get(i).apply(bench));
                } catch (RuntimeException | Error e) {
                    next.set(tasks.size());
                    outcomes.get(i).completeExceptionally(e);
                }
            }
        }

        void finish(Consumer<Workbench> last) {
            if (bench != null) {
                last.accept(bench);
            }
        }

        void end() {
            thread.shutdown();
            try {
                thread.awaitTermination(1, TimeUnit.HOURS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
