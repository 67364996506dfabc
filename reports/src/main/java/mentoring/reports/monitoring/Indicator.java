package mentoring.reports.monitoring;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mentoring.reports.release.SqlRow;
import mentoring.workspace.Language;

/**
 * One indicator of the pack.
 *
 * @param number its number in Table 1; 0 for the further figures of the pack
 */
record Indicator(String code, int number, String name, String method, boolean share, boolean ofPersons) {
    /** The numbered indicators of a pack are letters and digits; everything else is a further figure. */
    private static final Pattern NUMBERED = Pattern.compile("[a-z]+0*(\\d+)");

    static Indicator of(SqlRow row, Language language) {
        String code = row.text("indicator");
        Matcher matcher = NUMBERED.matcher(code);
        String suffix = language == Language.RU ? "_ru" : "_en";
        return new Indicator(
                code,
                matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0,
                row.text("name" + suffix),
                row.text("method" + suffix),
                "share".equals(row.text("unit")),
                !"documents".equals(row.text("subject")));
    }

    boolean isNumbered() {
        return number > 0;
    }
}
