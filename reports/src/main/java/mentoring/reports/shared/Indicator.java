package mentoring.reports.shared;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mentoring.reports.release.SqlRow;
import mentoring.workspace.Language;

/**
 * One indicator of the pack.
 *
 * @param number its number in Table 1; 0 for the further figures of the pack
 */
public record Indicator(
        String code, int number, String name, String shortName, String method, boolean share, boolean ofPersons) {
    /** The numbered indicators of a pack are letters and digits; everything else is a further figure. */
    private static final Pattern NUMBERED = Pattern.compile("[a-z]+0*(\\d+)");

    public static Indicator of(SqlRow row, Language language) {
        String code = row.text("indicator");
        Matcher matcher = NUMBERED.matcher(code);
        String suffix = language == Language.RU ? "_ru" : "_en";
        return new Indicator(
                code,
                matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0,
                row.text("name" + suffix),
                row.text("short_name" + suffix),
                row.text("method" + suffix),
                "share".equals(row.text("unit")),
                !"documents".equals(row.text("subject")));
    }

    /** The same indicator under another number. */
    Indicator numbered(int other) {
        return new Indicator(code, other, name, shortName, method, share, ofPersons);
    }

    public boolean isNumbered() {
        return number > 0;
    }
}
