package mentoring.release;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mentoring.workspace.ExitCode;
import mentoring.workspace.Json;
import mentoring.workspace.SafeFiles;
import mentoring.workspace.UserError;

/**
 * Releases on disk: {@code objects/<table>/<recipe>/}, {@code releases/<id>/manifest.json} and the pointers in
 * {@code refs/}. Order of publishing: objects, verification, manifest, pointer.
 */
public final class ReleaseStore {
    public static final String CURRENT = "current";
    public static final String MANIFEST = "manifest.json";

    private final Path warehouse;

    public ReleaseStore(Path warehouse) {
        this.warehouse = warehouse;
    }

    public Path warehouse() {
        return warehouse;
    }

    /** Where the object of a recipe stands once it is complete. */
    public Path objectDirectory(String table, String recipe) {
        return warehouse.resolve("objects").resolve(table).resolve(recipe);
    }

    /** Where a build writes an object before it is complete. */
    public Path temporaryDirectory(String table, String recipe) {
        return warehouse.resolve(".building").resolve(table + "-" + recipe);
    }

    /** Removes the remains of killed builds. */
    public void sweep() {
        SafeFiles.deleteTree(warehouse.resolve(".building"));
    }

    public Path releaseDirectory(String id) {
        return warehouse.resolve("releases").resolve(id);
    }

    /** Makes a release readable by its id: all its files appear in one step, the manifest among them. */
    public void write(Manifest manifest, Map<String, byte[]> companions) {
        Path directory = releaseDirectory(manifest.id());
        if (Files.exists(directory.resolve(MANIFEST))) {
            return; // the same content was released before
        }
        Path temporary = warehouse.resolve(".building").resolve("release-" + manifest.id());
        companions.forEach((name, bytes) -> SafeFiles.write(temporary.resolve(name), bytes));
        SafeFiles.write(temporary.resolve(MANIFEST), Json.bytes(manifest));
        SafeFiles.rename(temporary, directory);
    }

    /** Moves a pointer atomically. Names that begin with "annual-" are written once and never moved. */
    public void point(String ref, String releaseId) {
        Path file = warehouse.resolve("refs").resolve(ref);
        if (ref.startsWith("annual-") && Files.exists(file)) {
            String existing = refTarget(ref).orElse("");
            if (existing.equals(releaseId)) {
                return;
            }
            throw new UserError(
                    ExitCode.WORKSPACE,
                    "Имя " + ref + " уже закреплено за выпуском " + existing + " и не меняется; выберите другое имя.",
                    "The name " + ref + " already belongs to release " + existing + " for good; choose another name.");
        }
        SafeFiles.write(file, (releaseId + "\n").getBytes(StandardCharsets.UTF_8));
    }

    public Optional<String> refTarget(String ref) {
        Path file = warehouse.resolve("refs").resolve(ref);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(file).strip());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    public Optional<Manifest> current() {
        return refTarget(CURRENT).map(this::manifest);
    }

    /**
     * Finds a release by pointer name, id or beginning of an id.
     *
     * @throws UserError when there is none or more than one
     */
    public Manifest resolve(String nameOrId) {
        Optional<String> target = refTarget(nameOrId);
        if (target.isPresent()) {
            return manifest(target.get());
        }
        List<String> found =
                ids().stream().filter(id -> id.startsWith(nameOrId)).toList();
        if (found.size() == 1) {
            return manifest(found.get(0));
        }
        if (ids().isEmpty()) {
            throw new UserError(
                    ExitCode.WORKSPACE,
                    "В рабочей папке ещё нет выпусков; соберите первый: mentoring build.",
                    "The workspace has no release yet; build the first: mentoring build.");
        }
        throw new UserError(
                ExitCode.WORKSPACE,
                "Выпуск «" + nameOrId + "» " + (found.isEmpty() ? "не найден" : "указан неоднозначно")
                        + "; список выпусков: mentoring release list.",
                "Release '" + nameOrId + "' " + (found.isEmpty() ? "was not found" : "is ambiguous")
                        + "; list the releases: mentoring release list.");
    }

    public List<String> ids() {
        List<String> ids = new ArrayList<>();
        for (Path child : SafeFiles.children(warehouse.resolve("releases"))) {
            if (Files.exists(child.resolve(MANIFEST))) {
                ids.add(child.getFileName().toString());
            }
        }
        return ids;
    }

    /** Names of all pointers. */
    public List<String> refs() {
        return SafeFiles.children(warehouse.resolve("refs")).stream()
                .map(p -> p.getFileName().toString())
                .filter(n -> !n.startsWith("."))
                .toList();
    }

    /** Absolute paths of the files of one table of a release. */
    public List<Path> files(Manifest.ReleaseTable table) {
        return table.files().stream()
                .map(f -> warehouse.resolve(f.path()).toAbsolutePath())
                .toList();
    }

    private Manifest manifest(String id) {
        return Json.read(releaseDirectory(id).resolve(MANIFEST), Manifest.class);
    }
}
