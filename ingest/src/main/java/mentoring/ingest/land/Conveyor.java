package mentoring.ingest.land;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;

/** Hands things over to a thread that works them off in order, a bounded number of blocks at a time. */
final class Conveyor<T> implements AutoCloseable {
    private static final int BLOCK = 512;
    private static final int BLOCKS = 8;

    private final BlockingQueue<List<T>> blocks = new ArrayBlockingQueue<>(BLOCKS);
    private final Consumer<T> sink;
    private final Thread worker;
    private List<T> filling = new ArrayList<>(BLOCK);
    private volatile Throwable failure;

    Conveyor(Consumer<T> sink) {
        this.sink = sink;
        this.worker = new Thread(this::work, "staging");
        worker.setDaemon(true);
        worker.start();
    }

    void put(T thing) {
        filling.add(thing);
        if (filling.size() == BLOCK) {
            handOver();
        }
    }

    private void handOver() {
        try {
            blocks.put(filling);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        filling = new ArrayList<>(BLOCK);
        rethrow();
    }

    /** An empty block is the end. After a failure blocks are only taken, so that nobody waits for ever. */
    private void work() {
        try {
            for (List<T> block = blocks.take(); !block.isEmpty(); block = blocks.take()) {
                if (failure == null) {
                    workOff(block);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void workOff(List<T> block) {
        try {
            block.forEach(sink);
        } catch (RuntimeException | Error e) {
            failure = e;
        }
    }

    private void rethrow() {
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
        if (failure instanceof Error error) {
            throw error;
        }
    }

    /** Waits until everything is worked off; whatever was put before it is visible to the caller afterwards. */
    @Override
    public void close() {
        try {
            if (!filling.isEmpty()) {
                blocks.put(filling);
            }
            blocks.put(List.of());
            worker.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        rethrow();
    }
}
