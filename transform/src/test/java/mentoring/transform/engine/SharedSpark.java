package mentoring.transform.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import mentoring.transform.engine.spark.SparkEngine;

/** One Spark session for all tests of this process: starting it takes longer than most tests. */
public final class SharedSpark {
    private static SparkEngine engine;

    private SharedSpark() {}

    public static synchronized Engine engine() {
        if (engine == null) {
            try {
                engine = new SparkEngine("local[2]", Files.createTempDirectory("spark"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return engine;
    }
}
