package mentoring.workspace;

import java.nio.file.Path;
import java.util.function.BiConsumer;

/**
 * The place where tests kill the program: every file write and rename of the product passes here before and after it
 * happens. In production nothing listens.
 */
public final class Faults {
    private static volatile BiConsumer<String, Path> listener = (point, path) -> {};

    private Faults() {}

    /** Replaces the listener; tests restore {@link #none()} afterwards. */
    public static void listen(BiConsumer<String, Path> newListener) {
        listener = newListener;
    }

    public static void none() {
        listener = (point, path) -> {};
    }

    public static void before(String operation, Path path) {
        listener.accept("before " + operation, path);
    }

    public static void after(String operation, Path path) {
        listener.accept("after " + operation, path);
    }
}
