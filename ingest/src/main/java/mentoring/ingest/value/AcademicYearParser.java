package mentoring.ingest.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mentoring.ingest.decode.RawCell;

/** An academic year: 2024, «2024/25», «2024–2025 уч. год»; two years must follow each other. */
final class AcademicYearParser {
    private static final Pattern TWO_YEARS = Pattern.compile("(\\d{4})\\s*[/\\\\–—−-]\\s*(\\d{4}|\\d{2})"
            + "(?:\\s*(?:уч(?:ебный|\\.)?\\s*)?(?:г(?:од|\\.)?|гг\\.?)?\\.?)?");
    private static final Pattern ONE_YEAR = Pattern.compile("(\\d{4})\\s*(?:уч(?:ебный|\\.)?\\s*)?г(?:од|\\.)?\\.?");

    private AcademicYearParser() {}

    static Reading read(RawCell cell, String text) {
        Reading plain = NumberParser.integer(cell, text);
        if (plain.problem() != null && cell.kind() == RawCell.Kind.TEXT) {
            Matcher two = TWO_YEARS.matcher(text.toLowerCase(java.util.Locale.ROOT));
            if (two.matches()) {
                return twoYears(Integer.parseInt(two.group(1)), two.group(2));
            }
            Matcher one = ONE_YEAR.matcher(text.toLowerCase(java.util.Locale.ROOT));
            if (one.matches()) {
                // «2024 год» may be the calendar year; only with the word «учебный» is it the one that begins then.
                return text.toLowerCase(java.util.Locale.ROOT).contains("уч")
                        ? Reading.of(Long.valueOf(one.group(1))).with(Repair.ACADEMIC_YEAR)
                        : Reading.bad(Problems.ACADEMIC_YEAR);
            }
        }
        return plain.problem() == null ? plain : Reading.bad(Problems.ACADEMIC_YEAR);
    }

    private static Reading twoYears(int first, String second) {
        boolean follows = Integer.parseInt(second) == (second.length() == 4 ? first + 1 : (first + 1) % 100);
        return follows ? Reading.of((long) first).with(Repair.ACADEMIC_YEAR) : Reading.bad(Problems.ACADEMIC_YEAR);
    }
}
