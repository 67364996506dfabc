package mentoring.landed;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mentoring.release.Hashes;
import mentoring.workspace.Json;
import mentoring.workspace.SafeFiles;

/**
 * The landed batches of a workspace: one immutable directory per batch of deliveries that were landed together. A batch
 * holds the records of its deliveries and one Parquet file per table over all of them.
 */
public final class LandedStore {
    public static final String RECORD = "batch.json";

    private static final int ID_LENGTH = 16;

    private final Path root;
    /** Batches read so far, by id. They never change, so none is read twice. */
    private final Map<String, List<Delivery>> batches = new HashMap<>();

    private final Map<String, String> batchOfDelivery = new HashMap<>();

    public LandedStore(Path root) {
        this.root = root;
    }

    /** The name of a batch follows from what is in it. */
    public static String batchId(List<String> deliveryIds) {
        return Hashes.sha256(String.join("\n", deliveryIds.stream().sorted().toList()))
                .substring(0, ID_LENGTH);
    }

    /** The directory of the batch that holds a landed delivery. */
    public synchronized Path directory(String deliveryId) {
        if (!batchOfDelivery.containsKey(deliveryId)) {
            refresh();
        }
        String batch = batchOfDelivery.get(deliveryId);
        if (batch == null) {
            throw new IllegalArgumentException("No landed delivery " + deliveryId);
        }
        return root.resolve(batch);
    }

    /** Where a batch is written before it is complete; readers never look there. */
    public Path temporaryDirectory(String batchId) {
        return root.resolve(".tmp-" + batchId);
    }

    /** Makes a completely written batch visible in one step. */
    public void publish(String batchId) {
        SafeFiles.rename(temporaryDirectory(batchId), root.resolve(batchId));
    }

    /** Removes the remains of killed loads. */
    public void sweep() {
        SafeFiles.children(root).stream()
                .filter(p -> p.getFileName().toString().startsWith(".tmp-"))
                .forEach(SafeFiles::deleteTree);
    }

    public synchronized Optional<Delivery> find(String deliveryId) {
        refresh();
        String batch = batchOfDelivery.get(deliveryId);
        return batch == null
                ? Optional.empty()
                : batches.get(batch).stream()
                        .filter(d -> d.id().equals(deliveryId))
                        .findFirst();
    }

    /** All deliveries in the order of their ids. */
    public synchronized List<Delivery> deliveries() {
        refresh();
        return batches.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Delivery::id))
                .toList();
    }

    /** Parquet files of one table over all batches. */
    public List<Path> files(String table) {
        return files(deliveries(), table);
    }

    /**
     * Parquet files that hold the rows of one table of some deliveries; each once. A file may hold rows of other
     * deliveries of its batch too; {@code delivery_id} tells them apart.
     */
    public List<Path> files(List<Delivery> deliveries, String table) {
        Set<Path> files = new LinkedHashSet<>();
        for (Delivery delivery : deliveries) {
            for (Delivery.LandedTable landed : delivery.tables()) {
                if (landed.table().equals(table) && landed.file() != null) {
                    files.add(directory(delivery.id()).resolve(landed.file()));
                }
            }
        }
        return new ArrayList<>(files);
    }

    /** Reads the batches that appeared since the last look. */
    private void refresh() {
        for (Path child : SafeFiles.children(root)) {
            String name = child.getFileName().toString();
            Path record = child.resolve(RECORD);
            if (!name.startsWith(".") && !batches.containsKey(name) && Files.exists(record)) {
                List<Delivery> deliveries = List.of(Json.read(record, Delivery[].class));
                batches.put(name, deliveries);
                deliveries.forEach(d -> batchOfDelivery.put(d.id(), name));
            }
        }
    }
}
