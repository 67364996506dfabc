package mentoring.release;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Compares the files of a release with the sizes and hashes of its manifest. */
public final class Verification {

    private Verification() {}

    /** One file that is not what the manifest says. */
    public record Fault(String table, String path, String problem) {}

    public static List<Fault> faults(ReleaseStore store, Manifest manifest) {
        List<Fault> faults = new ArrayList<>();
        for (Manifest.ReleaseTable table : manifest.tables()) {
            for (Manifest.ObjectFile file : table.files()) {
                Path path = store.warehouse().resolve(file.path());
                if (!Files.exists(path)) {
                    faults.add(new Fault(table.name(), file.path(), "missing"));
                } else if (!Hashes.sha256(path).equals(file.sha256())) {
                    faults.add(new Fault(table.name(), file.path(), "changed"));
                }
            }
        }
        return faults;
    }
}
