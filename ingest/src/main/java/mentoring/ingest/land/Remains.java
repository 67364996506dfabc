package mentoring.ingest.land;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mentoring.landed.Delivery;
import mentoring.landed.LandedStore;
import mentoring.workspace.SafeFiles;
import mentoring.workspace.Workspace;

/** What killed loads and answered quarantines leave behind. */
final class Remains {
    private final Workspace workspace;
    private final LandedStore store;

    Remains(Workspace workspace, LandedStore store) {
        this.workspace = workspace;
        this.store = store;
    }

    /** Removes what killed loads left, so that only complete deliveries are ever seen. */
    void sweep() {
        store.sweep();
        for (String folder : List.of("deliveries", "identities")) {
            StreamedFile.sweep(workspace.privateFolder().resolve(folder));
        }
        StreamedFile.sweep(workspace.quarantine());
        StreamedFile.sweep(workspace.returned());
        SafeFiles.children(workspace.privateFolder()).stream()
                .filter(p -> p.getFileName().toString().startsWith(Staging.SPILL))
                .forEach(SafeFiles::deleteTree);
        List<Delivery> deliveries = store.deliveries();
        deliveries.forEach(this::forgetAnswered);
        Set<String> landed = deliveries.stream().map(Delivery::id).collect(Collectors.toSet());
        for (Path file : SafeFiles.children(workspace.quarantine())) {
            String name = file.getFileName().toString();
            // Quarantine is written before the delivery becomes visible; without the delivery it never happened.
            if (name.matches("[0-9a-f]{16}\\.csv") && !landed.contains(name.substring(0, 16))) {
                SafeFiles.deleteTree(file);
            }
        }
    }

    /** The rows that wait are listed with the delivery that came last: a mended copy takes the list of its original away. */
    void forgetAnswered(Delivery delivery) {
        String answered = delivery.decoding().getOrDefault(Stamp.ANSWERS, "");
        if (answered.matches("[0-9a-f]{16}") && !answered.equals(delivery.id())) {
            SafeFiles.deleteTree(workspace.quarantine().resolve(answered + ".csv"));
        }
    }
}
