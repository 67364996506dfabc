package mentoring.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds the definition files that are packed with the program, whether it runs from a jar or from classes. */
public final class Definitions {

    private Definitions() {}

    /** Texts of the files below a class path folder that end in {@code suffix}: path relative to the folder → text. */
    public static Map<String, String> texts(Class<?> owner, String folder, String suffix) {
        URL url = owner.getResource("/" + folder);
        if (url == null) {
            return Map.of();
        }
        try {
            URI uri = url.toURI();
            if (!uri.getScheme().equals("jar")) {
                return read(Path.of(uri), suffix);
            }
            synchronized (Definitions.class) { // a jar may be opened as a file system only once at a time
                try (FileSystem jar = openJar(uri)) {
                    return read(jar.getPath(folder), suffix);
                }
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileSystem openJar(URI uri) throws IOException {
        try {
            return FileSystems.newFileSystem(uri, Map.of());
        } catch (java.nio.file.FileSystemAlreadyExistsException | FileSystemNotFoundException e) {
            throw new IllegalStateException("The jar " + uri + " is already open as a file system", e);
        }
    }

    private static Map<String, String> read(Path folder, String suffix) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(p -> p.toString().endsWith(suffix)).toList()) {
                texts.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        }
        return texts;
    }
}
