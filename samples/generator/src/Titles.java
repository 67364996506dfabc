import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Russian titles of the codes that this world uses; the second and third are what schools write instead. */
final class Titles {
    private static final Map<String, List<String>> ALL = read(Text.resource("titles.txt"));

    private Titles() {}

    private static Map<String, List<String>> read(String text) {
        Map<String, List<String>> titles = new HashMap<>();
        for (String line : text.lines().toList()) {
            int colon = line.indexOf(": ");
            titles.put(
                    line.substring(0, colon), List.of(line.substring(colon + 2).split(" \\| ")));
        }
        return titles;
    }

    /** What stands in a cell; a value that is no code of the list stays as it is (that is what a bad row is for). */
    static String of(String list, Object value, int variant) {
        if (value instanceof Codes codes) {
            return codes.codes().stream().map(code -> of(list, code, variant)).collect(Collectors.joining("; "));
        }
        List<String> titles = ALL.get(list + " " + value);
        if (titles == null) {
            if (value.toString().matches("[\\w.]+")) {
                throw new IllegalStateException("no title for " + list + " " + value);
            }
            return value.toString();
        }
        return titles.get(variant % titles.size());
    }
}
