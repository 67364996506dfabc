package mentoring.synthetic.dirt;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Lines of the files that tell the truth: UTF-8, commas, quotes where needed. */
final class TruthCsv {

    private TruthCsv() {}

    static String line(Object... values) {
        return Arrays.stream(values)
                        .map(v -> v == null ? "" : v.toString())
                        .map(TruthCsv::quoted)
                        .collect(Collectors.joining(","))
                + "\n";
    }

    private static String quoted(String value) {
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
