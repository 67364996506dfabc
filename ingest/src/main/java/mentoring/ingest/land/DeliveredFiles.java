package mentoring.ingest.land;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mentoring.ingest.returned.ReturnedCopy;
import mentoring.workspace.ExitCode;
import mentoring.workspace.UserError;

/**
 * The files to load, in the order of their names.
 *
 * @param skipped files that are obviously no deliveries
 */
record DeliveredFiles(List<File> files, List<String> skipped) {

    /**
     * One file.
     *
     * @param name path below the folder that was asked for, with slashes
     * @param twin how many files before it have the same name, from other folders
     */
    record File(Path path, String name, int twin) {
        File(Path path, String name) {
            this(path, name, 0);
        }

        /** The name of its copy that goes back: files of one name must not take each other's place. */
        String returnedName() {
            int dot = name.lastIndexOf('.');
            int end = dot > name.lastIndexOf('/') ? dot : name.length();
            return twin == 0 ? name : name.substring(0, end) + " (" + (twin + 1) + ")" + name.substring(end);
        }

        /** The file's own name without its ending. */
        String stem() {
            String fileName = path.getFileName().toString();
            int dot = fileName.lastIndexOf('.');
            return dot > 0 ? fileName.substring(0, dot) : fileName;
        }

        /** The file's ending with its dot, in lower case; empty when there is none. */
        String ending() {
            String fileName = path.getFileName().toString();
            int dot = fileName.lastIndexOf('.');
            return dot > 0 ? fileName.substring(dot).toLowerCase(Locale.ROOT) : "";
        }
    }

    static DeliveredFiles collect(List<Path> paths) {
        DeliveredFiles found = new DeliveredFiles(new ArrayList<>(), new ArrayList<>());
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                found.walk(path);
            } else if (Files.exists(path)) {
                found.files.add(new File(path, path.getFileName().toString()));
            } else {
                throw new UserError(
                        ExitCode.ARGUMENTS,
                        "Нет ни файла, ни папки " + path + "; проверьте путь.",
                        "There is neither a file nor a folder " + path + "; check the path.");
            }
        }
        return new DeliveredFiles(twinsNumbered(found.files()), found.skipped());
    }

    private static List<File> twinsNumbered(List<File> files) {
        Map<String, Integer> seen = new HashMap<>();
        List<File> numbered = new ArrayList<>();
        for (File file : files) {
            String place =
                    ReturnedCopy.place(Path.of(""), file.name()).toString().toLowerCase(Locale.ROOT);
            numbered.add(new File(file.path(), file.name(), seen.merge(place, 1, Integer::sum) - 1));
        }
        return numbered;
    }

    private void walk(Path folder) {
        List<File> below = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    boolean hidden = !directory.equals(folder) && isHidden(directory);
                    return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    String name = folder.relativize(file).toString().replace('\\', '/');
                    if (isNoDelivery(file)) {
                        skipped.add(name);
                    } else {
                        below.add(new File(file, name));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    // Taken as a delivery, so that it is reported as one that cannot be read.
                    below.add(new File(file, folder.relativize(file).toString().replace('\\', '/')));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        below.sort(Comparator.comparing(File::name));
        files.addAll(below);
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    private static boolean isNoDelivery(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return isHidden(file)
                || name.startsWith("~$")
                || name.startsWith("readme")
                || name.endsWith(".md")
                || name.endsWith(".txt")
                || name.equals("thumbs.db")
                || name.equals("desktop.ini");
    }
}
