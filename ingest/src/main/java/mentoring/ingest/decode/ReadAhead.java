package mentoring.ingest.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** Reads rows on a thread of its own, a few blocks ahead, so that a long file is decoded while it is judged. */
public final class ReadAhead implements RowCursor {
    private static final int BLOCK = 512;
    private static final int BLOCKS_AHEAD = 8;

    private final RowCursor source;
    private final BlockingQueue<Block> blocks = new ArrayBlockingQueue<>(BLOCKS_AHEAD);
    private final Thread reader;
    private Block current = new Block(List.of(), null, false);
    private int next;

    /**
     * Some rows.
     *
     * @param failure what happened behind these rows, null when nothing did
     * @param last no block follows
     */
    private record Block(List<RawRow> rows, Throwable failure, boolean last) {}

    public ReadAhead(RowCursor source) {
        this.source = source;
        this.reader = new Thread(this::read, "read ahead");
        reader.setDaemon(true);
        reader.start();
    }

    private void read() {
        try {
            Block block = readBlock();
            blocks.put(block);
            while (!block.last()) {
                block = readBlock();
                blocks.put(block);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // closed before the end: nobody wants the rest
        }
    }

    private Block readBlock() {
        List<RawRow> rows = new ArrayList<>(BLOCK);
        try {
            while (rows.size() < BLOCK) {
                RawRow row = source.next();
                if (row == null) {
                    return new Block(rows, null, true);
                }
                rows.add(row);
            }
            return new Block(rows, null, false);
        } catch (RuntimeException | Error e) {
            return new Block(rows, e, true); // thrown where the rows are read, after those before
        }
    }

    @Override
    public RawRow next() {
        while (next == current.rows().size()) {
            rethrow(current.failure());
            if (current.last()) {
                return null;
            }
            try {
                current = blocks.take();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            next = 0;
        }
        return current.rows().get(next++);
    }

    private static void rethrow(Throwable failure) {
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
        if (failure instanceof Error error) {
            throw error;
        }
    }

    @Override
    public void close() {
        reader.interrupt();
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        source.close();
    }
}
