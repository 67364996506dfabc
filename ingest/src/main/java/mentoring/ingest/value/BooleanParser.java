package mentoring.ingest.value;

import java.util.Locale;
import java.util.Map;
import mentoring.ingest.decode.RawCell;

/** Yes and no in the forms that people and programs write. */
final class BooleanParser {
    private static final Map<String, Boolean> WORDS = Map.ofEntries(
            Map.entry("да", true),
            Map.entry("true", true),
            Map.entry("истина", true),
            Map.entry("yes", true),
            Map.entry("есть", true),
            Map.entry("имеется", true),
            Map.entry("1", true),
            Map.entry("+", true),
            Map.entry("нет", false),
            Map.entry("false", false),
            Map.entry("ложь", false),
            Map.entry("no", false),
            Map.entry("отсутствует", false),
            Map.entry("0", false),
            Map.entry("-", false));

    /** A hyphen is the answer «no»; a long dash could also mean that there is no answer. */
    private static final String LONG_DASHES = "–—−";

    static final ValueParser PARSER = BooleanParser::read;

    private BooleanParser() {}

    private static Reading read(RawCell cell, String text) {
        if (cell.kind() == RawCell.Kind.DATE) {
            return Reading.bad(Problems.BOOLEAN);
        }
        Boolean value = WORDS.get(text.toLowerCase(Locale.ROOT));
        if (value != null) {
            return Reading.of(value);
        }
        return Reading.bad(text.length() == 1 && LONG_DASHES.contains(text) ? Problems.BOOLEAN_DASH : Problems.BOOLEAN);
    }
}
