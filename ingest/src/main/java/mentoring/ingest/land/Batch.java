package mentoring.ingest.land;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mentoring.landed.Delivery;

/**
 * Files that one thread lands together: hundreds of small files would otherwise cost more in opening, syncing and
 * renaming than in reading, now and at every build.
 */
final class Batch {
    static final int MOST_FILES = 200;
    static final long MOST_ROWS = 1_000_000;

    /**
     * A file that is good to land.
     *
     * @param file its place among all files of the batch, bad ones included
     */
    record Landed(int file, Delivery delivery) {}

    private final List<Landed> landed = new ArrayList<>();
    private int files;
    private long rows;

    /** Takes the next file in and returns its place. */
    int begin() {
        return files++;
    }

    /** The rows of the file are good and wait for the batch to be written. */
    void add(int file, Delivery delivery) {
        landed.add(new Landed(file, delivery));
    }

    void countRows(long staged) {
        rows += staged;
    }

    List<Landed> landed() {
        return landed;
    }

    Optional<Delivery> find(String deliveryId) {
        return landed.stream()
                .map(Landed::delivery)
                .filter(d -> d.id().equals(deliveryId))
                .findFirst();
    }

    boolean isFull() {
        return files >= MOST_FILES || rows >= MOST_ROWS;
    }
}
