package mentoring.reports.layout.pdf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mentoring.release.Hashes;

/**
 * Takes clock and chance out of a PDF: dates, the random prefixes of font subsets and the file's ids. Every
 * replacement has the length of what it replaces, because the file finds its parts by their offsets.
 */
final class StablePdf {
    /** One byte, one character. */
    private static final Charset BYTES = StandardCharsets.ISO_8859_1;

    private static final Pattern SUBSET = Pattern.compile("/([A-Z]{6})\\+DejaVu");
    private static final Pattern INFO_DATE = Pattern.compile("\\(D:\\d{14}(Z|[+-]\\d\\d'\\d\\d')\\)");
    private static final Pattern XMP_DATE =
            Pattern.compile("(?<=Date>)\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)(?=<)");
    private static final Pattern FILE_ID = Pattern.compile("/ID ?\\[ ?<([0-9a-f]{32})><([0-9a-f]{32})>\\]");

    private StablePdf() {}

    static byte[] of(byte[] pdf, LocalDate date) {
        String text = new String(pdf, BYTES);
        text = prefixes(text);
        String day = date.format(DateTimeFormatter.BASIC_ISO_DATE);
        text = replace(INFO_DATE, text, m -> "(D:" + day + "000000" + m.group(1).replaceAll("\\d", "0") + ")");
        text = replace(XMP_DATE, text, m -> date + "T00:00:00" + m.group(1).replaceAll("\\d", "0"));
        String zeros = "0".repeat(32);
        String anonymous = replace(FILE_ID, text, m -> withIds(m, zeros));
        String id = Hashes.sha256(anonymous.getBytes(BYTES)).substring(0, zeros.length());
        return replace(FILE_ID, anonymous, m -> withIds(m, id)).getBytes(BYTES);
    }

    private static String prefixes(String text) {
        Map<String, String> stable = new HashMap<>();
        return replace(SUBSET, text, m -> {
            String prefix = stable.computeIfAbsent(m.group(1), p -> prefix(stable.size()));
            return "/" + prefix + "+DejaVu";
        });
    }

    /** AAAAAA, BAAAAA, …: six capital letters, as the format demands. */
    private static String prefix(int number) {
        return (char) ('A' + number % 26) + "AAAAA";
    }

    private static String withIds(Matcher match, String id) {
        return match.group().replace(match.group(1), id).replace(match.group(2), id);
    }

    private static String replace(
            Pattern pattern, String text, java.util.function.Function<Matcher, String> replacement) {
        return pattern.matcher(text).replaceAll(m -> Matcher.quoteReplacement(replacement.apply((Matcher) m)));
    }
}
