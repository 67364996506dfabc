package mentoring.ingest.value;

import java.util.Locale;
import java.util.Set;

/** What people write into a cell to say that there is nothing to write. */
final class NullWords {
    private static final Set<String> DASHES = Set.of("-", "–", "—", "−", "--", "---");
    private static final Set<String> WORDS = Set.of("нет данных", "н/д", "нд", "н.д.", "данных нет", "n/a", "null");
    private static final int LONGEST = 10;

    private NullWords() {}

    /** The word «нет» by itself. */
    static boolean isNo(String text) {
        return text.equalsIgnoreCase("нет");
    }

    static boolean matches(String text) {
        return text.length() <= LONGEST && (DASHES.contains(text) || WORDS.contains(text.toLowerCase(Locale.ROOT)));
    }
}
