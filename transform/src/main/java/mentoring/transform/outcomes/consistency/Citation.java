package mentoring.transform.outcomes.consistency;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An act cited by number and date, «№ 100 от 04.03.2022». */
record Citation(String number, LocalDate date) {
    private static final Pattern CITED =
            Pattern.compile("(?:№|N)\\s*([\\p{L}\\d/-]+)\\s+от\\s+(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");

    /** All in a text, in its order; an impossible date is no citation. */
    static List<Citation> in(String text) {
        List<Citation> found = new ArrayList<>();
        Matcher matcher = CITED.matcher(text);
        while (matcher.find()) {
            try {
                found.add(new Citation(
                        matcher.group(1),
                        LocalDate.of(
                                Integer.parseInt(matcher.group(4)),
                                Integer.parseInt(matcher.group(3)),
                                Integer.parseInt(matcher.group(2)))));
            } catch (DateTimeException e) {
                continue;
            }
        }
        return found;
    }
}
