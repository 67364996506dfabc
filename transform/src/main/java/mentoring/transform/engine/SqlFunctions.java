package mentoring.transform.engine;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The functions that are defined for both engines; the list stands in {@code functions.yaml}. */
public final class SqlFunctions {

    private SqlFunctions() {}

    /**
     * One function.
     *
     * @param parameters name → SQL type, in order
     * @param body common body, or null when the engines need their own
     * @param java name of the method that serves an engine without a body of its own
     */
    public record Definition(
            String name,
            String meaning,
            Map<String, String> parameters,
            String returns,
            String body,
            String duckdb,
            String spark,
            String java) {

        public Optional<String> duckDbBody() {
            return Optional.ofNullable(body).or(() -> Optional.ofNullable(duckdb));
        }

        public Optional<String> sparkBody() {
            return Optional.ofNullable(body).or(() -> Optional.ofNullable(spark));
        }
    }

    public static List<Definition> load() {
        try (InputStream in = SqlFunctions.class.getResourceAsStream("/functions.yaml")) {
            return new YAMLMapper().readValue(in, new TypeReference<List<Definition>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
