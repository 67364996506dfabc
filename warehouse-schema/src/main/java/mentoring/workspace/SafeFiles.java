package mentoring.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** File operations that leave either the old state or the new one, never a half. */
public final class SafeFiles {

    private SafeFiles() {}

    /** Writes a whole file: temporary file beside it, fsync, atomic rename. */
    public static void write(Path file, byte[] content) {
        Path temporary = file.resolveSibling("." + file.getFileName() + ".tmp");
        run(() -> {
            Files.createDirectories(file.getParent());
            Faults.before("write", file);
            Files.write(temporary, content);
            sync(temporary);
            Faults.after("write", file);
        });
        rename(temporary, file);
    }

    /** Moves a file or a complete directory to its final name in one step; an existing file is replaced. */
    public static void rename(Path from, Path to) {
        run(() -> {
            Files.createDirectories(to.getParent());
            Faults.before("rename", to);
            try {
                Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                throw new UserError(
                        ExitCode.WORKSPACE,
                        "Папка " + to.getParent() + " не умеет переименовывать файлы за один шаг; перенесите рабочую"
                                + " папку на обычный диск.",
                        "The folder " + to.getParent()
                                + " cannot rename files atomically; move the workspace to an ordinary disk.",
                        e);
            }
            sync(to.getParent());
            Faults.after("rename", to);
        });
    }

    /** Removes what a killed run left behind; a missing path is fine. */
    public static void deleteTree(Path root) {
        if (!Files.exists(root)) {
            return;
        }
        run(() -> {
            try (Stream<Path> paths = Files.walk(root)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(path);
                }
            }
        });
    }

    /** Creates a directory that only its owner may read, as far as the file system knows owners. */
    public static void createPrivateDirectory(Path directory) {
        run(() -> {
            Files.createDirectories(directory);
            if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
            }
        });
    }

    /** Children of a directory in name order; empty when the directory does not exist. */
    public static List<Path> children(Path directory) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(directory)) {
            return paths.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forces a file or a directory entry to disk. */
    public static void sync(Path path) throws IOException {
        // A directory can be opened for reading only; that is enough to flush its entries.
        StandardOpenOption mode = Files.isDirectory(path) ? StandardOpenOption.READ : StandardOpenOption.WRITE;
        try (FileChannel channel = FileChannel.open(path, mode)) {
            channel.force(true);
        }
    }

    private interface FileAction {
        void run() throws IOException;
    }

    private static void run(FileAction action) {
        try {
            action.run();
        } catch (IOException e) {
            throw new UserError(
                    ExitCode.WORKSPACE,
                    "Не удалось записать в рабочую папку (" + e.getMessage() + "); проверьте место на диске и права.",
                    "Could not write to the workspace (" + e.getMessage() + "); check disk space and permissions.",
                    e);
        }
    }
}
