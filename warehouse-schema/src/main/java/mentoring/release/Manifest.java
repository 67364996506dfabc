package mentoring.release;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Table of contents of one release: readers take files from here, never from a directory listing.
 *
 * @param id digest of tables, parameters and code version: equal content, equal id
 * @param parent the release that was current when this one was built, or null
 * @param engine which engine computed what was not reused
 * @param parameters the settings that can change a number
 * @param deliveries ids of the deliveries it was built from
 */
public record Manifest(
        String id,
        String parent,
        String codeVersion,
        String engine,
        Instant createdAt,
        Map<String, String> parameters,
        List<String> deliveries,
        List<ReleaseTable> tables) {

    /**
     * One table of a release.
     *
     * @param layer input, star, measure or published
     * @param recipe hash of contract, model, parameters and inputs: names the object directory
     * @param contentHash hash of the canonical rows, whatever engine, order or file split made them
     */
    public record ReleaseTable(
            String name, String layer, String recipe, String contentHash, long rows, List<ObjectFile> files) {}

    /** One immutable file; the path is relative to the warehouse folder. */
    public record ObjectFile(String path, long bytes, String sha256) {}

    public Optional<ReleaseTable> table(String name) {
        return tables.stream().filter(t -> t.name().equals(name)).findFirst();
    }

    /** One hash over all tables: two releases with the same facts have the same, on any engine. */
    public String contentHash() {
        StringBuilder all = new StringBuilder();
        tables.stream()
                .sorted(java.util.Comparator.comparing(ReleaseTable::name))
                .forEach(t ->
                        all.append(t.name()).append(' ').append(t.contentHash()).append('\n'));
        return Hashes.sha256(all.toString());
    }
}
