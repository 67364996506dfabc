package mentoring.synthetic;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Work on several threads whose results are taken in the order of the items, so that files never depend on timing. */
final class Ordered {
    private static final int AHEAD = 4;

    private Ordered() {}

    static <T, R> void run(List<T> items, int threads, Function<T, R> work, Consumer<R> take) {
        ExecutorService pool = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "synthetic");
            thread.setDaemon(true);
            return thread;
        });
        try {
            Deque<Future<R>> running = new ArrayDeque<>();
            Iterator<T> rest = items.iterator();
            while (rest.hasNext() || !running.isEmpty()) {
                while (rest.hasNext() && running.size() < threads * AHEAD) {
                    T item = rest.next();
                    running.add(pool.submit(() -> work.apply(item)));
                }
                take.accept(running.remove().get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }
}
