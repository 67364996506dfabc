package mentoring.synthetic.truth;

import java.lang.reflect.RecordComponent;
import java.util.Locale;
import mentoring.synthetic.Parameters;
import mentoring.synthetic.Size;

/** All parameters as YAML. */
final class ParameterFile {
    private ParameterFile() {}

    static String text(Parameters parameters, Size size) {
        StringBuilder yaml = new StringBuilder("size: ")
                .append(size.name().toLowerCase(Locale.ROOT))
                .append('\n');
        append(yaml, parameters, "");
        return yaml.toString();
    }

    private static void append(StringBuilder yaml, Record record, String indent) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = value(record, component);
            yaml.append(indent).append(component.getName()).append(':');
            if (value instanceof Record inner) {
                yaml.append('\n');
                append(yaml, inner, indent + "  ");
            } else {
                yaml.append(' ').append(value).append('\n');
            }
        }
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
