package mentoring.ingest.land;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Runs tasks on a few threads, each with a workbench of its own, and hands out the results in the tasks' order. */
final class Workers implements AutoCloseable {
    private final Supplier<Workbench> newBench;
    private final Queue<Workbench> idle = new ConcurrentLinkedQueue<>();
    private final Queue<Workbench> all = new ConcurrentLinkedQueue<>();
    private final ExecutorService threads;

    Workers(int count, Supplier<Workbench> newBench) {
        this.newBench = newBench;
        this.threads = count > 1 ? Executors.newFixedThreadPool(count) : null;
    }

    /** Runs every task; the consumer is called by the calling thread only. */
    <T> void run(List<Function<Workbench, T>> tasks, Consumer<T> results) {
        if (threads == null) {
            tasks.forEach(task -> results.accept(onBench(task)));
            return;
        }
        List<Future<T>> futures = new ArrayList<>();
        tasks.forEach(task -> futures.add(threads.submit(() -> onBench(task))));
        try {
            for (Future<T> future : futures) {
                results.accept(get(future));
            }
        } finally {
            futures.forEach(future -> future.cancel(false)); // after a failure nothing new begins
        }
    }

    /** Does the last thing on every workbench that was used. */
    void finish(Consumer<Workbench> last) {
        if (threads == null) {
            all.forEach(last);
            return;
        }
        List<Future<?>> futures = new ArrayList<>();
        all.forEach(bench -> futures.add(threads.submit(() -> last.accept(bench))));
        futures.forEach(Workers::get);
    }

    private <T> T onBench(Function<Workbench, T> task) {
        Workbench bench = idle.poll();
        if (bench == null) {
            bench = newBench.get();
            all.add(bench);
        }
        try {
            return task.apply(bench);
        } finally {
            idle.add(bench);
        }
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Lets files that are being written finish, starts no more. */
    @Override
    public void close() {
        if (threads != null) {
            threads.shutdown();
            try {
                threads.awaitTermination(1, TimeUnit.HOURS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        all.forEach(Workbench::close);
    }
}
