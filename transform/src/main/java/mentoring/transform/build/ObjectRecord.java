package mentoring.transform.build;

import java.util.List;
import mentoring.release.Manifest.ObjectFile;

/** What is known about a stored object; stands beside its files as {@code object.json}. */
record ObjectRecord(long rows, String contentHash, List<ObjectFile> files) {
    static final String FILE = "object.json";
}
