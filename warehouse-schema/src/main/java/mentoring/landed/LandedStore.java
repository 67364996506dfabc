package mentoring.landed;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mentoring.workspace.Json;
import mentoring.workspace.SafeFiles;

/** The landed batches of a workspace: one immutable directory per delivery. */
public final class LandedStore {
    public static final String RECORD = "delivery.json";

    private final Path root;

    public LandedStore(Path root) {
        this.root = root;
    }

    /** Where a delivery stands once it is complete. */
    public Path directory(String deliveryId) {
        return root.resolve(deliveryId);
    }

    /** Where a delivery is written before it is complete; readers never look there. */
    public Path temporaryDirectory(String deliveryId) {
        return root.resolve(".tmp-" + deliveryId);
    }

    /** Makes a completely written delivery visible in one step. */
    public void publish(String deliveryId) {
        SafeFiles.rename(temporaryDirectory(deliveryId), directory(deliveryId));
    }

    /** Removes the remains of killed loads. */
    public void sweep() {
        SafeFiles.children(root).stream()
                .filter(p -> p.getFileName().toString().startsWith(".tmp-"))
                .forEach(SafeFiles::deleteTree);
    }

    public Optional<Delivery> find(String deliveryId) {
        Path record = directory(deliveryId).resolve(RECORD);
        return Files.exists(record) ? Optional.of(Json.read(record, Delivery.class)) : Optional.empty();
    }

    /** All deliveries in the order of their ids. */
    public List<Delivery> deliveries() {
        List<Delivery> deliveries = new ArrayList<>();
        for (Path child : SafeFiles.children(root)) {
            if (!child.getFileName().toString().startsWith(".") && Files.isDirectory(child)) {
                find(child.getFileName().toString()).ifPresent(deliveries::add);
            }
        }
        return deliveries;
    }

    /** Parquet files of one table over all deliveries. */
    public List<Path> files(String table) {
        List<Path> files = new ArrayList<>();
        for (Delivery delivery : deliveries()) {
            for (Delivery.LandedTable landed : delivery.tables()) {
                if (landed.table().equals(table)) {
                    files.add(directory(delivery.id()).resolve(landed.file()));
                }
            }
        }
        return files;
    }
}
