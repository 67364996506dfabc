package mentoring.transform.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mentoring.transform.engine.duckdb.DuckDbEngine;
import mentoring.transform.engine.spark.SparkEngine;
import mentoring.workspace.ExitCode;
import mentoring.workspace.Settings;
import mentoring.workspace.UserError;

/** Opens an engine by its name; the classes of the other one are not touched. */
public final class Engines {

    private Engines() {}

    public static Engine open(String name, String sparkMaster, Settings settings, Path scratch) {
        try {
            Files.createDirectories(scratch);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return switch (name) {
            case "duckdb" -> new DuckDbEngine(settings.memoryLimit(), scratch);
            case "spark" -> new SparkEngine(sparkMaster, scratch);
            default -> throw new UserError(
                    ExitCode.ARGUMENTS,
                    "Неизвестный вычислитель «" + name + "»; укажите auto, duckdb или spark.",
                    "Unknown engine '" + name + "'; use auto, duckdb or spark.");
        };
    }
}
