package mentoring.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
        return url == null ? Map.of() : read(url, folder, suffix);
    }

    /** Class files of the package of a class and of those below it, for a hash over code: bytes as Latin-1 text. */
    public static Map<String, String> classes(Class<?> member) {
        String file = member.getName().replace('.', '/') + ".class";
        String folder = file.substring(0, file.lastIndexOf('/'));
        String url = member.getResource("/" + file).toString();
        try {
            return read(new URL(url.substring(0, url.lastIndexOf('/'))), folder, ".class");
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> read(URL url, String folder, String suffix) {
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
        Charset charset = suffix.equals(".class") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(p -> p.toString().endsWith(suffix)).toList()) {
                texts.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path, charset));
            }
        }
        return texts;
    }
}
