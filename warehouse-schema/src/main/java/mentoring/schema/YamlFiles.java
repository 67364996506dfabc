package mentoring.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Reads definition files strictly: an unknown key or value is an error that lists the known ones. */
public final class YamlFiles {
    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private YamlFiles() {}

    /** Parses a definition file; {@code file} is only the name that an error shows. */
    public static <T> T parse(String file, String text, Class<T> type) {
        try {
            T value = MAPPER.readValue(text, type);
            if (value == null) {
                throw new DefinitionError(file, "whole file", "is empty", "describe the definition or delete the file");
            }
            return value;
        } catch (UnrecognizedPropertyException e) {
            throw new DefinitionError(
                    file,
                    place(e),
                    "unknown key '" + e.getPropertyName() + "'",
                    "use one of " + e.getKnownPropertyIds());
        } catch (MismatchedInputException e) {
            String wanted = e.getTargetType() != null && e.getTargetType().isEnum()
                    ? "use one of " + enumNames(e.getTargetType())
                    : "write " + typeName(e.getTargetType());
            String got = e instanceof InvalidFormatException format ? " '" + format.getValue() + "'" : "";
            throw new DefinitionError(file, place(e), "cannot take the value" + got, wanted);
        } catch (JsonMappingException e) {
            // The YAML reader's own complaint arrives wrapped when it stands deep in the file.
            throw e.getCause() instanceof JsonProcessingException syntax
                    ? notYaml(file, syntax)
                    : new DefinitionError(file, place(e), e.getOriginalMessage(), "compare with a neighbouring file");
        } catch (JsonProcessingException e) {
            throw notYaml(file, e);
        }
    }

    private static DefinitionError notYaml(String file, JsonProcessingException e) {
        String line = e.getLocation() == null
                ? "whole file"
                : "line " + e.getLocation().getLineNr();
        String reason = e.getOriginalMessage().lines().findFirst().orElse("");
        return new DefinitionError(file, line, "is not YAML: " + reason, "mend the indentation or quotes");
    }

    private static String typeName(Class<?> type) {
        if (type == Integer.class || type == int.class || type == Long.class) {
            return "a whole number";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "true or false";
        }
        return type == null ? "another value" : "a value of kind " + type.getSimpleName();
    }

    private static String place(JsonMappingException e) {
        String path = e.getPath().stream()
                .map(r -> r.getFieldName() == null ? "item " + (r.getIndex() + 1) : r.getFieldName())
                .collect(Collectors.joining(" > "));
        return path.isEmpty() ? "whole file" : path;
    }

    private static String enumNames(Class<?> type) {
        return Arrays.stream(type.getFields())
                .filter(java.lang.reflect.Field::isEnumConstant)
                .map(f -> {
                    var name = f.getAnnotation(com.fasterxml.jackson.annotation.JsonProperty.class);
                    return name == null ? f.getName() : name.value();
                })
                .toList()
                .toString();
    }
}
