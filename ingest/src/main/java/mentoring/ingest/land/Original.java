package mentoring.ingest.land;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import mentoring.ingest.decode.UnreadableFile;
import mentoring.workspace.SafeFiles;

/**
 * The private copy of a delivered file: so that a quarantined row is never lost, and proof that what was checked is what
 * was sent. It stays only when it is confirmed.
 */
final class Original implements AutoCloseable {
    /** Nothing lands, nothing is kept. */
    static final Original NONE = new Original(null, null, null, null);

    private final Path delivered;
    private final String sha256;
    private final Path copy;
    private final CompletableFuture<String> copying;
    private boolean confirmed;

    private Original(Path delivered, String sha256, Path copy, CompletableFuture<String> copying) {
        this.delivered = delivered;
        this.sha256 = sha256;
        this.copy = copy;
        this.copying = copying;
    }

    /**
     * Keeps a file.
     *
     * @param sha256 hash of what is checked
     * @param early copy while the file is checked: pays for large files, which are seldom rejected
     */
    static Original keep(Path delivered, String sha256, Path copy, boolean early) {
        CompletableFuture<String> copying = early
                ? CompletableFuture.supplyAsync(() -> StreamedFile.copyPrivate(delivered, copy), Original::begin)
                : null;
        return new Original(delivered, sha256, copy, copying);
    }

    private static void begin(Runnable work) {
        Thread thread = new Thread(work, "keep original");
        thread.setDaemon(true);
        thread.start();
    }

    /** What was checked is good to land: the copy is there from now on. */
    void confirm() {
        String copied = copying == null ? StreamedFile.copyPrivate(delivered, copy) : join();
        if (!copied.equals(sha256)) {
            SafeFiles.deleteTree(copy);
            throw new UnreadableFile(
                    "Файл изменился, пока его читали; дождитесь, пока его сохранят, и повторите загрузку.",
                    "The file changed while it was read; wait until it is saved and load it again.");
        }
        confirmed = true;
    }

    private String join() {
        try {
            return copying.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** Takes an early copy away that nobody wanted in the end. */
    @Override
    public void close() {
        if (copying != null && !confirmed) {
            copying.handle((copied, failure) -> copied).join();
            SafeFiles.deleteTree(copy);
        }
    }
}
