package mentoring.reports.release;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns {@code $name} of the program's own SQL files into the driver's {@code ?}. */
final class NamedParameters {
    private static final Pattern NAME = Pattern.compile("\\$([a-z_]+)");

    private NamedParameters() {}

    static String replace(String sql, Map<String, ?> parameters, List<Object> values) {
        Matcher matcher = NAME.matcher(sql);
        StringBuilder positional = new StringBuilder();
        while (matcher.find()) {
            if (!parameters.containsKey(matcher.group(1))) {
                throw new IllegalArgumentException("No value for the parameter " + matcher.group());
            }
            values.add(parameters.get(matcher.group(1)));
            matcher.appendReplacement(positional, "?");
        }
        return matcher.appendTail(positional).toString();
    }
}
