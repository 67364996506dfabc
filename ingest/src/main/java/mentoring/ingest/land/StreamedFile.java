package mentoring.ingest.land;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import mentoring.release.Hashes;
import mentoring.workspace.ExitCode;
import mentoring.workspace.Faults;
import mentoring.workspace.SafeFiles;
import mentoring.workspace.UserError;

/** Writes files as streams, all or nothing; private ones for their owner's eyes only from the first byte on. */
final class StreamedFile {
    private static final String TEMPORARY = ".tmp";

    private StreamedFile() {}

    /** What is written into a file. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    static void writePrivate(Path file, byte[] content) {
        writePrivate(file, out -> out.write(content));
    }

    /** Writes a file with mode 0600 in a folder with mode 0700. */
    static void writePrivate(Path file, Content content) {
        SafeFiles.createPrivateDirectory(file.getParent());
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] mode = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        stream(file, content, mode);
    }

    /** Copies a file to a private place and returns the hash of what was copied. */
    static String copyPrivate(Path from, Path to) {
        MessageDigest digest = Hashes.digest();
        writePrivate(to, out -> {
            try (InputStream in = new DigestInputStream(Files.newInputStream(from), digest)) {
                in.transferTo(out);
            }
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Writes an ordinary file. */
    static void write(Path file, Content content) {
        stream(file, content);
    }

    /** Removes what a killed load left half written in a folder. */
    static void sweep(Path folder) {
        SafeFiles.children(folder).stream()
                .filter(p -> p.getFileName().toString().endsWith(TEMPORARY))
                .forEach(SafeFiles::deleteTree);
    }

    static void ensureFolder(Path folder) {
        run(() -> Files.createDirectories(folder));
    }

    static void sync(Path file) {
        run(() -> SafeFiles.sync(file));
    }

    private static void stream(Path file, Content content, FileAttribute<?>... mode) {
        Path temporary = file.resolveSibling("." + file.getFileName() + TEMPORARY);
        run(() -> {
            Files.createDirectories(file.getParent());
            Faults.before("write", file);
            Files.deleteIfExists(temporary);
            Files.createFile(temporary, mode);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary))) {
                content.writeTo(out);
            }
            SafeFiles.sync(temporary);
            Faults.after("write", file);
        });
        SafeFiles.rename(temporary, file);
    }

    private interface Action {
        void run() throws IOException;
    }

    private static void run(Action action) {
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
