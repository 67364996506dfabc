package mentoring.synthetic.truth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mentoring.synthetic.Parameters;
import mentoring.synthetic.Size;

/** Writes the folder of truth: parameters, survival curves, effects. */
public final class Truth {
    private Truth() {}

    public static void write(Parameters parameters, Size size, Path folder) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("parameters.yaml"), ParameterFile.text(parameters, size));
            Files.writeString(folder.resolve("survival.csv"), SurvivalCurves.csv(parameters));
            Files.writeString(folder.resolve("effects.csv"), Effects.csv(parameters));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
